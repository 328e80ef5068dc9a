import { dated, UNKNOWN } from "../../engine/dated";
import { cite } from "../cite";

/**
 * The longest term of one permit and how often it is extended. `extensions: null`: extended, but no number
 * is set or known. `wholeYears`: issued for whole years only.
 */
export type Term = {
  readonly months: number;
  readonly days?: number;
  readonly extensions: number | null;
  readonly wholeYears?: true;
};

const notRead = {
  from: "2012-01-13",
  approximate: true,
  value: UNKNOWN,
  source: cite("resolution-45", "срок разрешения", "LEX45"),
  confidence: "unconfirmed",
} as const;

export const category1Term = dated<Term>({
  id: "term-category-1",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    notRead,
    {
      from: "2017-01-01",
      value: { months: 12, extensions: null },
      source: cite("resolution-459", "прил.", "R459"),
      confidence: "inferred",
      records: ["durations.1"],
    },
    {
      from: "2018-04-16",
      approximate: true,
      value: { months: 36, extensions: null, wholeYears: true },
      source: cite("resolution-157", "прил.", "BAL2018"),
      confidence: "secondary",
      records: ["durations.2"],
    },
    {
      from: "2021-01-01",
      value: { months: 36, extensions: null, wholeYears: true },
      source: cite("order-559", "изм. приказом от 30.09.2020", "DOS2020"),
      confidence: "secondary",
      records: ["durations.3"],
    },
    {
      from: "2023-07-01",
      value: { months: 36, extensions: null, wholeYears: true },
      source: cite("order-279", "срок разрешения", "DOSREN"),
      confidence: "secondary",
    },
  ],
});

const oneYearUnread = {
  from: "2017-01-01",
  value: UNKNOWN,
  source: cite("order-559", "срок разрешения (ред. до 2021 года)", "O559"),
  confidence: "unconfirmed",
} as const;

export const category2Term = dated<Term>({
  id: "term-category-2",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    notRead,
    oneYearUnread,
    {
      from: "2021-01-01",
      value: { months: 12, extensions: 3 },
      source: cite("order-559", "изм. приказом от 30.09.2020", "DOS2020"),
      confidence: "secondary",
      records: ["durations.4"],
    },
    {
      from: "2023-07-01",
      value: { months: 12, extensions: 3 },
      source: cite("order-279", "срок разрешения", "DOSREN"),
      confidence: "secondary",
    },
  ],
});

export const category3Term = dated<Term>({
  id: "term-category-3",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    notRead,
    oneYearUnread,
    {
      from: "2021-01-01",
      value: { months: 12, extensions: 3 },
      source: cite("order-559", "изм. приказом от 30.09.2020", "DOS2020"),
      confidence: "secondary",
      records: ["durations.5"],
    },
    {
      from: "2023-07-01",
      value: { months: 12, extensions: 3 },
      source: cite("order-279", "срок разрешения", "DOSREN"),
      confidence: "secondary",
    },
  ],
});

export const category4Term = dated<Term>({
  id: "term-category-4",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    notRead,
    oneYearUnread,
    {
      from: "2021-01-01",
      value: { months: 12, extensions: 0 },
      source: cite("order-559", "изм. приказом от 30.09.2020", "DOS2020"),
      confidence: "secondary",
      records: ["durations.6"],
    },
    {
      from: "2023-07-01",
      value: { months: 12, extensions: 0 },
      source: cite("order-279", "срок разрешения", "DOSREN"),
      confidence: "secondary",
    },
  ],
});

export const seasonalTerm = dated<Term>({
  id: "term-seasonal",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2012-01-13",
      approximate: true,
      value: { months: 12, days: 365, extensions: null },
      source: cite("migration-law", "ст. 34 пп. 3)", "MIG2013"),
      confidence: "verbatim",
    },
    {
      from: "2021-01-01",
      value: { months: 12, days: 365, extensions: 0 },
      source: cite("migration-law", "ст. 34 пп. 3)", "MIG2022"),
      confidence: "secondary",
      records: ["durations.7"],
    },
  ],
});

export const ictTerm = dated<Term>({
  id: "term-ict",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2015-11-09",
      approximate: true,
      value: { months: 36, extensions: 1 },
      source: cite("migration-law", "ст. 37 п. 2", "MIG2022"),
      confidence: "secondary",
      records: ["durations.8"],
    },
    {
      from: "2023-07-01",
      value: { months: 36, extensions: 1 },
      source: cite("migration-law", "ст. 37-3 п. 1", "MIG2024"),
      confidence: "secondary",
    },
  ],
});

export const certificateTerm = dated<Term>({
  id: "term-certificate",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2017-01-01",
      value: { months: 3, extensions: 1 },
      source: cite("employment-law", "ст. 34", "EMP"),
      confidence: "verbatim",
      records: ["durations.9"],
    },
    {
      from: "2023-07-01",
      value: { months: 3, extensions: 1 },
      source: cite("migration-law", "ст. 37-2 п. 1", "MIG2024"),
      confidence: "verbatim",
      records: ["m37-2.1", "m37-2.3"],
    },
  ],
});
