import { dated } from "../../engine/dated";
import { cite } from "../cite";

/** Month and date, such as `03-21`. */
export type MonthDay = string;

/**
 * The days off of a year that repeat. `festive` ones that fall on a weekend free the next working day as well;
 * `religious` ones (7 January and the first day of Kurban Ait) do not.
 */
export type HolidayRule = {
  readonly festive: readonly MonthDay[];
  readonly religious: readonly MonthDay[];
};

const religious: readonly MonthDay[] = ["01-07"];
const early: readonly MonthDay[] = ["01-01", "01-02", "03-08", "03-21", "03-22", "03-23", "05-01"];

/** Holidays of Kazakhstan that fall on the same date every year. */
export const holidayRule = dated<HolidayRule>({
  id: "holidays",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2012-01-01",
      value: { religious, festive: [...early, "05-09", "07-06", "08-30", "12-01", "12-16", "12-17"] },
      source: cite("holidays-law", "ст. 3, 4"),
      confidence: "secondary",
    },
    {
      from: "2013-01-01",
      value: {
        religious,
        festive: [...early, "05-07", "05-09", "07-06", "08-30", "12-01", "12-16", "12-17"],
      },
      source: cite("holidays-law", "ст. 3, 4"),
      confidence: "secondary",
    },
    {
      from: "2022-10-01",
      approximate: true,
      value: { religious, festive: [...early, "05-07", "05-09", "07-06", "08-30", "10-25", "12-16"] },
      source: cite("holidays-law", "ст. 3, 4 (изм. 2022 года)"),
      confidence: "secondary",
    },
    {
      from: "2026-07-01",
      value: { religious, festive: [...early, "03-15", "05-07", "05-09", "07-06", "10-25", "12-16"] },
      source: cite("holidays-law", "ст. 3, 4 (с новой Конституцией)"),
      confidence: "secondary",
    },
  ],
});

/** What moves in one year: the first day of Kurban Ait, and days off moved by the Government or the ministry. */
export type MovingDays = {
  readonly kurbanAit: MonthDay;
  /** Working days made free. */
  readonly free: readonly MonthDay[];
  /** Days off made working for them; the other half of a pair may lie in a neighbouring year. */
  readonly working: readonly MonthDay[];
};

type Year = readonly [
  year: number,
  kurbanAit: MonthDay,
  act: string | null,
  ...moved: [MonthDay, MonthDay][],
];

const years: readonly Year[] = [
  [2012, "10-26", "№ 268, 458, 1538", ["03-09", "03-11"], ["04-30", "04-28"], ["12-31", "12-29"]],
  [2013, "10-15", "№ 345, 1068, 1322", ["05-10", "05-04"], ["10-14", "10-12"], ["", "12-28"]],
  [2014, "10-04", "№ 365", ["01-03", ""], ["05-02", "05-04"], ["05-08", "05-11"]],
  [2015, "09-24", null],
  [2016, "09-12", "№ 67", ["03-07", "03-05"]],
  [2017, "09-01", "№ 5", ["03-20", "03-18"], ["07-07", "07-01"]],
  [
    2018,
    "08-21",
    "№ 864",
    ["03-09", "03-03"],
    ["04-30", "04-28"],
    ["05-08", "05-05"],
    ["08-31", "08-25"],
    ["12-31", "12-29"],
  ],
  [2019, "08-11", "№ 888 (2018)", ["05-10", "05-04"]],
  [2020, "07-31", "№ 820 (2019)", ["01-03", "01-05"], ["05-08", "05-11"], ["12-18", "12-20"]],
  [2021, "07-20", "№ 930 (2020)", ["07-05", "07-03"]],
  [2022, "07-09", "№ 796", ["03-07", "03-05"], ["08-29", "08-27"], ["10-24", "10-22"]],
  [2023, "06-28", "№ 326", ["07-07", "07-01"]],
  [2024, "06-16", "приказ № 109", ["05-08", "05-04"]],
  [2025, "06-06", "приказ № 436 (2024)", ["01-03", "01-05"]],
  [2026, "05-27", null],
];

/** Kurban Ait and moved days off by year; a year that is not here is not known. */
export const movingDays = dated<MovingDays>({
  id: "moved-days-off",
  kind: "yearly",
  readOn: "2026-11-22",
  versions: years.map(([year, kurbanAit, act, ...moved]) => ({
    from: `${year}-01-01`,
    value: {
      kurbanAit,
      free: moved.map(([free]) => free).filter((day) => day !== ""),
      working: moved.map(([, working]) => working).filter((day) => day !== ""),
    },
    source: cite("holidays-law", act === null ? "ст. 4 п. 2" : `о переносе дней отдыха, ${act}`),
    confidence: "secondary" as const,
  })),
});
