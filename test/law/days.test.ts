import Holidays from "date-holidays";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addWorkingDays,
  addWorkingDaysProvisionally,
  addYears,
  binCheck,
  clockEnds,
  clockNames,
  clockOn,
  controlDigit,
  dayFromNumber,
  daysBetween,
  fullMonths,
  fullYears,
  iinCheck,
  isDay,
  isWorkingDay,
  nextWorkingDay,
  weekdayOf,
} from "~/law";
import { read } from "~/law/engine/dated";
import { movingDays } from "~/law/kazakhstan/values/holidays";

const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map(dayFromNumber);

describe("calendar days", () => {
  test("agree with the calendar of the platform", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const date = new Date(`${day}T00:00:00Z`);
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        date.setUTCDate(date.getUTCDate() + count);
        expect(addDays(day, count)).toBe(date.toISOString().slice(0, 10));
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(isDay(day)).toBe(true);
      }),
    );
  });

  test.each([
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "1900-02-29",
    "26-01-01",
    "2026-1-1",
    "",
    5,
    null,
  ])("%s is no day", (value) => {
    expect(isDay(value)).toBe(false);
  });

  test("a month or a year later is the same date, or the last one there is", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
    expect(addMonths("2026-11-22", 14)).toBe("2028-01-22");
    expect(addMonths("2026-01-15", -13)).toBe("2024-12-15");
    expect(addYears("2024-02-29", 1)).toBe("2025-02-28");
  });

  test("full years and months", () => {
    expect(fullYears("2008-11-23", "2026-11-22")).toBe(17);
    expect(fullYears("2008-11-22", "2026-11-22")).toBe(18);
    expect(fullYears("2008-02-29", "2026-02-28")).toBe(17);
    expect(fullYears("2008-02-29", "2026-03-01")).toBe(18);
    expect(fullMonths("2026-01-31", "2026-02-28")).toBe(1);
    expect(fullMonths("2026-01-15", "2026-04-14")).toBe(2);
    expect(fullMonths("2026-05-01", "2026-04-01")).toBe(0);
  });
});

describe("working days", () => {
  /** Where the checking library is wrong: Nauryz on three days of a weekend, two holidays in a row, Kurban Ait. */
  const known = new Set([
    "2015-03-25", // 21 and 22 March on a weekend free the 24th and the 25th
    "2015-09-23",
    "2015-09-24",
    "2016-05-10", // 7 May on a Saturday; the 9th is a holiday itself
    "2016-09-12",
    "2020-03-25",
    "2021-03-24",
    "2022-05-10",
    "2026-03-16", // 15 March is a holiday since the new Constitution is in force
    "2026-03-25",
  ]);

  test.each([2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
    "of %i agree with date-holidays but for what was moved",
    (year) => {
      const theirs = new Set(
        new Holidays("KZ")
          .getHolidays(year)
          .filter((one) => one.type === "public")
          .map((one) => one.date.slice(0, 10)),
      );
      const moving = read(movingDays, `${year}-01-01`).value;
      const moved = new Set(
        [...(moving?.free ?? []), ...(moving?.working ?? [])].map((date) => `${year}-${date}`),
      );
      const differing: string[] = [];
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        const free = weekdayOf(day) > 5 || theirs.has(day);
        if (isWorkingDay(day) === free && !moved.has(day) && !known.has(day)) differing.push(day);
      }
      expect(differing).toEqual([]);
    },
  );

  test("moved days off: 4 May 2024 was worked on for 8 May", () => {
    expect(isWorkingDay("2024-05-04")).toBe(true);
    expect(isWorkingDay("2024-05-08")).toBe(false);
    expect(addWorkingDays("2024-05-06", 1)).toBe("2024-05-10");
    expect(addWorkingDays("2024-05-03", 1)).toBe("2024-05-04");
  });

  test("are counted from the next day, both ways", () => {
    expect(addWorkingDays("2026-11-20", 3)).toBe("2026-11-25");
    expect(addWorkingDays("2026-11-25", -3)).toBe("2026-11-20");
    expect(addWorkingDays("2026-11-22", 0)).toBe("2026-11-22");
    expect(nextWorkingDay("2026-12-16")).toBe("2026-12-17");
  });

  test("a year whose days off are not law yet gives no answer", () => {
    expect(isWorkingDay("2027-01-04")).toBeNull();
    expect(addWorkingDays("2026-12-30", 5)).toBeNull();
  });

  test("are estimated by the standing holidays until the year's days off are law", () => {
    // Friday the 1st and Saturday the 2nd of January, the latter moved to Monday; the 7th is Christmas.
    expect(addWorkingDaysProvisionally("2026-12-30", 1)).toBe("2026-12-31");
    expect(addWorkingDaysProvisionally("2026-12-30", 2)).toBe("2027-01-05");
    expect(addWorkingDaysProvisionally("2026-12-30", 4)).toBe("2027-01-08");
    expect(addWorkingDaysProvisionally("2027-01-08", -4)).toBe("2026-12-30");
    fc.assert(
      fc.property(
        fc.integer({ min: 16_500, max: 20_600 }).map(dayFromNumber),
        fc.integer({ min: -60, max: 60 }),
        (day, count) => {
          const exact = addWorkingDays(day, count);
          if (exact !== null) expect(addWorkingDaysProvisionally(day, count)).toBe(exact);
        },
      ),
    );
  });

  test("there and back is the same working day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 16_500, max: 19_900 }),
        fc.integer({ min: 1, max: 60 }),
        (number, count) => {
          const day = dayFromNumber(number);
          fc.pre(isWorkingDay(day) === true);
          const later = addWorkingDays(day, count);
          expect(later && addWorkingDays(later, -count)).toBe(day);
        },
      ),
    );
  });
});

describe("clocks", () => {
  test("run in working days, calendar days or months, after the event or before it", () => {
    expect(clockEnds("arrival-notice", "2026-11-20")).toBe("2026-11-25");
    expect(clockEnds("ict-notice", "2026-11-20")).toBe("2026-11-30");
    expect(clockEnds("extension-earliest", "2026-11-22")).toBe("2026-09-23");
    expect(clockEnds("ict-extension-latest", "2026-03-31")).toBe("2026-02-28");
  });

  test("have no length where it was not read", () => {
    expect(clockOn("issue-decision", "2025-08-31").value).toEqual({ count: 7, unit: "working-days" });
    expect(clockOn("issue-decision", "2025-09-01").state).toBe("unknown");
    expect(clockEnds("issue-decision", "2025-09-01")).toBeNull();
  });

  test("are all in the list", () => {
    expect(clockNames).toHaveLength(18);
    for (const name of clockNames) expect(clockOn(name, "2024-01-01").reason?.rule).toBe(`clock-${name}`);
  });
});

describe("numbers of persons and organisations", () => {
  test.each([
    ["240140123453", null],
    ["240140123454", "control-digit"],
    ["241340123453", "impossible-date"],
    ["240170123453", "impossible-kind"],
    ["24014012345", "not-twelve-digits"],
    ["24014012345x", "not-twelve-digits"],
  ])("BIN %s: %s", (bin, fault) => {
    expect(binCheck(bin)).toBe(fault);
  });

  test("an IIN holds where its date is real and its control digit fits", () => {
    const eleven = "85071530012";
    const iin = `${eleven}${controlDigit(eleven)}`;
    expect(iinCheck(iin)).toBeNull();
    expect(iinCheck(`${eleven}${(Number(iin[11]) + 1) % 10}`)).toBe("control-digit");
    expect(iinCheck("850230300123")).toBe("impossible-date");
    expect(iinCheck("850715900123")).toBe("impossible-kind");
    expect(iinCheck("000229500001")).not.toBe("impossible-date");
    expect(iinCheck("")).toBe("not-twelve-digits");
  });

  test("a changed digit is nearly always seen, and the second pass of weights is used where the first gives ten", () => {
    const second = [...Array(2000).keys()]
      .map((serial) => `8507153${String(serial).padStart(4, "0")}`)
      .filter((eleven) => {
        const sum = [...eleven].reduce((total, digit, index) => total + Number(digit) * (index + 1), 0);
        return sum % 11 === 10;
      });
    expect(second.length).toBeGreaterThan(0);
    for (const eleven of second) {
      const weights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
      const sum =
        [...eleven].reduce((total, digit, index) => total + Number(digit) * weights[index]!, 0) % 11;
      expect(controlDigit(eleven)).toBe(sum === 10 ? null : sum);
    }
  });
});
