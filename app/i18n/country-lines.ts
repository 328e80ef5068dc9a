export type CountryOption = { code: string; name: string };

/**
 * Countries as one text, a line each: a page sends its data twice, and 250 objects cost it more to write down than
 * all the rest of its answer.
 */
export function countryLines(options: readonly CountryOption[]): string {
  return options.map(({ code, name }) => `${code} ${name}`).join("\n");
}

/** The countries of `countryLines`, in their order. */
export function readCountryLines(lines: string): CountryOption[] {
  return lines.split("\n").map((line) => {
    const end = line.indexOf(" ");
    return { code: line.slice(0, end), name: line.slice(end + 1) };
  });
}
