/** A document number as it is compared: capital letters and digits only, so that «N 1234-567» is «N1234567». */
export function comparableNumber(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** A name as it is searched: lower case, ё as е, one space between the parts. */
export function searchableName(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ").trim();
}
