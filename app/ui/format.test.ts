import { describe, expect, it } from "vitest";
import { intlTags, locales } from "~/i18n/locales";
import { formatDay, formatInstant, formatNumber, formatShare, formatTenge } from "./format";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe.each(locales)("in %s", (locale) => {
  it("writes days as the full language data do", () => {
    const long = new Intl.DateTimeFormat(intlTags[locale], {
      timeZone: "UTC",
      day: "numeric",
      month: "long",
      year: "numeric",
    });
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, "0")}-09`;
      expect(plain(formatDay(day, locale))).toBe(plain(long.format(new Date(`${day}T00:00:00Z`))));
    }
  });

  it("writes numbers as the full language data do", () => {
    const format = new Intl.NumberFormat(intlTags[locale], { maximumFractionDigits: 2 });
    for (const value of [0, 7, 999, 1000, 9999, 12_345, 973_125, 1_234_567.89, -4325.5, 0.3]) {
      expect(plain(formatNumber(value, locale))).toBe(plain(format.format(value)));
    }
    const share = new Intl.NumberFormat(intlTags[locale], { style: "percent", maximumFractionDigits: 1 });
    expect(plain(formatShare(0.899, locale))).toBe(plain(share.format(0.899)));
  });
});

it("never rounds a share over a threshold", () => {
  expect(formatShare(0.8997, "en")).toBe("89.9%");
  expect(formatShare(0.7, "en")).toBe("70%");
  expect(formatShare(1, "en")).toBe("100%");
});

it("tells instants in Kazakhstan's time, before and after the change of March 2024", () => {
  expect(formatInstant("2026-11-22T19:30:00Z", "ru")).toBe("23.11.2026, 00:30");
  expect(formatInstant("2024-01-10T00:00:00Z", "en")).toBe("10/01/2024, 06:00");
});

it("writes tenge with the sign behind", () => {
  expect(plain(formatTenge(973_125, "kk"))).toBe("973 125 ₸");
});
