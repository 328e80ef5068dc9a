import { expect, it } from "vitest";
import { countryLines, readCountryLines } from "./country-lines";
import { countryName, countryOptions } from "./country-names.server";
import { locales } from "./locales";

it.each(locales)("names each country once in %s, in the order of its alphabet", (locale) => {
  const options = countryOptions(locale);
  expect(options.length).toBeGreaterThan(240);
  expect(new Set(options.map((option) => option.code)).size).toBe(options.length);
  expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
  expect(options.every((option) => option.name !== option.code)).toBe(true);
  expect(options.at(-1)?.code).toBe("XXA");
  expect(readCountryLines(countryLines(options))).toEqual(options);
});

it("uses the names that people here use", () => {
  expect(countryName("KG", "ru")).toBe("Кыргызстан");
  expect(countryName("UZ", "kk")).toBe("Өзбекстан");
  expect(countryName("KR", "kk")).toBe("Корея Республикасы");
  expect(countryName("CD", "kk")).not.toBe(countryName("CG", "kk"));
  expect(countryName("CN", "en")).toBe("China");
  expect(countryName("ZZ", "ru")).toBe("ZZ");
});
