/** Whether any of the pack's fonts has a glyph for a code point. */
export type HasGlyph = (code: number) => boolean;

/** Control, format, private and unassigned characters: PDF/A refuses them or they change the line they are in. */
const notPrinted = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;

/** A place where a line may break, put into words too long for a narrow column. It is never printed. */
const breakHere = "\u200b";

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The characters of a text that no font has, in the order of their codes. */
export function missingGlyphs(text: string, has: HasGlyph): string[] {
  const missing = new Set<string>();
  for (const character of text.normalize("NFC")) {
    if (character !== "\n" && character !== "\t" && !isPrinted(character, has)) missing.add(character);
  }
  return [...missing].toSorted((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

function isPrinted(character: string, has: HasGlyph): boolean {
  return !notPrinted.test(character) && has(character.codePointAt(0) ?? 0);
}

/** A text as it can be printed: composed, with the code of every character that no font has. */
export function printableText(text: string, has: HasGlyph): string {
  let printed = "";
  for (const character of text.toWellFormed().normalize("NFC").replace(/\r\n?/g, "\n").replace(/\t/g, " ")) {
    printed += character === "\n" || isPrinted(character, has) ? character : `(${codeOf(character)})`;
  }
  // Words of more than 15 letters would run out of a narrow column. An address is left whole: it is copied.
  return printed.replace(/[^\s()-]{16,}/g, (word) =>
    word.includes("://") ? word : word.replace(/(.{12})(?=.{4})/gu, `$1${breakHere}`),
  );
}

/** «U+10D0, U+1F600»: the codes of characters, as the pack lists them. */
export function glyphCodes(characters: readonly string[]): string {
  return characters.map(codeOf).join(", ");
}

/** The same pages with every text made printable. */
export function printable<T>(value: T, has: HasGlyph): T {
  if (typeof value === "string") return printableText(value, has) as T;
  if (Array.isArray(value)) return value.map((item) => printable(item, has)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printable(item, has)])) as T;
}
