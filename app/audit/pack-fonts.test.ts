import { describe, expect, it } from "vitest";
import { packFonts } from "./pack-fonts.server";

describe("the fonts of a pack", () => {
  it.each([
    ["Ғабит Әуезов Nguyễn Văn", 2],
    ["გიორგი", 3],
    ["Արմեն", 3],
    ["محمد رضا", 3],
    ["राजेश", 2],
    ["王伟", 3],
    ["김민준", 3],
    ["გიორგი محمد 王伟", 5],
  ])("print «%s», and no font is read for nothing", (name, blobs) => {
    const fonts = packFonts(name);
    for (const character of name) expect(fonts.has(character.codePointAt(0) ?? 0), character).toBe(true);
    expect(fonts.blobs).toHaveLength(blobs);
    expect(fonts.families).toHaveLength(blobs - 1);
  });

  it("say of a character that none has it", () => {
    expect(packFonts("😀").has(0x1f600)).toBe(false);
  });
});
