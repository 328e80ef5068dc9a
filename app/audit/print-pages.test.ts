import { describe, expect, it } from "vitest";
import { buildPackContent } from "~test/factories/pack-content";
import type { PrintPages } from "./print-blocks";
import { packPages, volumeFile } from "./print-pages";

/** The register itself; a volume holds other tables too. */
const registerRows = (pages: PrintPages) =>
  pages.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === "table" && block.header.length === 7 ? block.rows : [])),
  );

describe("the register of a pack", () => {
  it("stands in the one PDF up to a thousand workers, and in volumes of a thousand above", () => {
    expect(packPages(buildPackContent(1000), "f".repeat(64)).volumes).toBe(0);
    const pages = packPages(buildPackContent(2001), "f".repeat(64));
    expect(pages.volumes).toBe(3);
    expect(JSON.stringify(pages.main())).toContain(`${volumeFile(1)} – ${volumeFile(3)}`);
    const sizes = [1, 2, 3].map((number) => registerRows(pages.volume(number)).length);
    expect(sizes).toEqual([1000, 1000, 1]);
  });

  it("names every worker once over all volumes, numbered through", () => {
    const content = buildPackContent(1003);
    const workers = content.workers.map((worker, index) => ({ ...worker, name: `Worker ${index}x` }));
    const pages = packPages({ ...content, workers }, "f".repeat(64));
    const printed = [1, 2].map((number) => JSON.stringify(pages.volume(number))).join("\n");
    const named = [...printed.matchAll(/Worker (\d+)x/g)].map(([, index]) => Number(index));
    expect(named.toSorted((a, b) => a - b)).toEqual(workers.map((_, index) => index));
  });
});
