import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fontCoverage } from "./font-coverage";
import type { HasGlyph } from "./printable";

/** The fonts that print a text: their bytes, and their families in the order in which they are asked. */
export type PackFonts = { blobs: Buffer[]; families: string[]; has: HasGlyph };

const require = createRequire(import.meta.url);

function noto(weight: string, script = ""): string {
  const name = script === "" ? "noto-sans" : `noto-sans-${script.toLowerCase()}`;
  const root = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
  return join(root, weight, `NotoSans${script}_${weight}.ttf`);
}

function embedded(module: string, file: string): string {
  return join(dirname(require.resolve(module)), "..", "fonts", file);
}

/** Fonts of scripts that few texts have, read only where one does: Chinese and Korean are 8 and 4 MB. */
const further = [
  ...["Georgian", "Armenian", "Arabic"].map((script) => ({
    family: `Noto Sans ${script}`,
    path: () => noto("400Regular", script),
  })),
  { family: "Noto Sans S Chinese", path: () => embedded("@embedpdf/fonts-sc", "NotoSansHans-Regular.otf") },
  { family: "Noto Sans Korean", path: () => embedded("@embedpdf/fonts-kr", "NotoSansKR-Regular.otf") },
];

/**
 * The fonts for texts of these (composed) characters, from npm packages under the Open Font License. Fonts of the machine are never
 * asked for: the same pack must look the same everywhere.
 */
export function packFonts(characters: string): PackFonts {
  const blobs = [readFileSync(noto("400Regular")), readFileSync(noto("600SemiBold"))];
  const families = ["Noto Sans"];
  const covered = new Set<number>(blobs[0] ? fontCoverage(blobs[0]) : []);
  const wanted = new Set<number>();
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    if (!covered.has(code)) wanted.add(code);
  }
  for (const font of further) {
    if (wanted.size === 0) break;
    const blob = readFileSync(font.path());
    const coverage = fontCoverage(blob);
    const useful = [...wanted].filter((code) => coverage.has(code));
    if (useful.length === 0) continue;
    blobs.push(blob);
    families.push(font.family);
    for (const code of useful) {
      covered.add(code);
      wanted.delete(code);
    }
  }
  return { blobs, families, has: (code) => covered.has(code) };
}
