import type { Confidence } from "../../engine/citation";
import { dated, UNKNOWN, type Version } from "../../engine/dated";
import { cite } from "../cite";
import type { readings } from "../readings";
import { norm } from "./norm";

/** The quota of a year. Shares are per cent of the labour force; null where no number was found. */
export type Quota = {
  readonly percent: number | null;
  readonly persons: number | null;
  readonly labourImmigrantPercent: number | null;
  readonly labourImmigrantPersons: number | null;
  readonly byCategory: Readonly<Record<string, number>> | null;
  /** Per cent of the labour force by the section of economic activity; null where none was read. */
  readonly bySector: Readonly<Record<string, number>> | null;
  /** Regions (KATO) that asked for no workers of a category, by the category; one such account was found. */
  readonly regionsWithout: Readonly<Record<string, readonly string[]>> | null;
};

type Row = {
  from: string;
  approximate?: true;
  percent?: number;
  persons?: number;
  immigrants?: number;
  immigrantPersons?: number;
  byCategory?: Readonly<Record<string, number>>;
  bySector?: Readonly<Record<string, number>>;
  regionsWithout?: Readonly<Record<string, readonly string[]>>;
  article: string;
  reading?: keyof typeof readings;
  confidence?: Confidence;
  records: readonly string[];
};

function year(row: Row): Version<Quota> {
  return {
    from: row.from,
    ...(row.approximate ? { approximate: true } : {}),
    value: {
      percent: row.percent ?? null,
      persons: row.persons ?? null,
      labourImmigrantPercent: row.immigrants ?? null,
      labourImmigrantPersons: row.immigrantPersons ?? null,
      byCategory: row.byCategory ?? null,
      bySector: row.bySector ?? null,
      regionsWithout: row.regionsWithout ?? null,
    },
    source: row.reading ? cite("quota-acts", row.article, row.reading) : cite("quota-acts", row.article),
    confidence: row.confidence ?? "secondary",
    records: row.records,
  };
}

/** The country's quota for foreign labour by year. How it is spread over regions was not found. */
export const quota = dated<Quota>({
  id: "quota",
  kind: "yearly",
  readOn: "2026-11-22",
  versions: [
    year({
      from: "2012-05-22",
      approximate: true,
      percent: 1,
      article: "ПП от 28.12.2011 № 1623",
      reading: "Q2012",
      confidence: "verbatim",
      records: ["quotas.1", "q2012d"],
    }),
    year({
      from: "2013-01-01",
      approximate: true,
      percent: 1.2,
      persons: 108_100,
      article: "квота на 2013 год (пересказ 2016 года)",

      records: ["quotas.2"],
    }),
    year({
      from: "2014-01-01",
      approximate: true,
      percent: 0.7,
      persons: 63_000,
      article: "квота на 2014 год (пересказ 2016 года)",

      records: ["quotas.3"],
    }),
    year({
      from: "2015-01-01",
      percent: 0.7,
      persons: 63_000,
      article: "квота на 2015 год",
      reading: "INF2015",
      records: ["quotas.4", "q2015"],
    }),
    year({
      from: "2016-01-01",
      percent: 0.7,
      persons: 63_000,
      article: "квота на 2016 год",
      reading: "INF2016",
      records: ["quotas.5", "q2016"],
    }),
    year({
      from: "2017-01-01",
      percent: 0.6,
      // Named in part, and rounded.
      bySector: { J: 0.003, K: 0.003, L: 0.0007, M: 0.01, P: 0.004, Q: 0.002 },
      article: "ПП № 898",
      reading: "Q2017",
      records: ["quotas.6"],
    }),
    {
      from: "2018-01-01",
      value: UNKNOWN,
      source: cite("quota-acts", "квота на 2018 год"),
      confidence: "unconfirmed",
      records: ["quotas.7"],
    },
    year({
      from: "2019-01-01",
      percent: 0.54,
      persons: 48_700,
      immigrants: 4.2,
      bySector: {
        A: 0.0294,
        B: 0.0409,
        C: 0.0366,
        D: 0.0005,
        E: 0.0004,
        F: 0.2142,
        G: 0.0167,
        H: 0.0087,
        I: 0.0118,
        J: 0.0033,
        K: 0.0019,
        L: 0.0016,
        M: 0.0478,
        N: 0.1068,
        P: 0.0028,
        Q: 0.0029,
        R: 0.0008,
        S: 0.0104,
      },
      article: "ПП от 26.12.2018 № 890",
      reading: "R890",
      confidence: "verbatim",
      records: ["quotas.8"],
    }),
    year({
      from: "2020-01-01",
      percent: 0.32,
      persons: 29_292,
      immigrants: 3.9,
      bySector: {
        A: 0.0217,
        B: 0.0284,
        C: 0.0302,
        D: 0.0018,
        E: 0.0004,
        F: 0.1174,
        G: 0.0086,
        H: 0.0057,
        I: 0.0072,
        J: 0.0025,
        K: 0.0017,
        L: 0.0008,
        M: 0.0272,
        N: 0.0528,
        O: 1e-5,
        P: 0.002,
        Q: 0.0022,
        R: 0.0006,
        S: 0.007,
      },
      // Aktobe, West Kazakhstan, Kyzylorda, North Kazakhstan.
      regionsWithout: { "4": ["15", "27", "43", "59"] },
      article: "ПП от 27.12.2019",
      reading: "R2020Q",
      confidence: "verbatim",
      records: ["quotas.9", "q2020reg"],
    }),
    year({
      from: "2021-01-01",
      percent: 0.31,
      persons: 29_300,
      immigrants: 2.7,
      article: "квота на 2021 год",
      reading: "Q2021",
      records: ["quotas.10"],
    }),
    year({
      from: "2022-01-01",
      persons: 21_100,
      article: "квота на 2022 год",
      reading: "Q2023",
      records: ["quotas.11"],
    }),
    year({
      from: "2023-01-01",
      percent: 0.24,
      persons: 22_200,
      immigrants: 3.2,
      immigrantPersons: 296_700,
      byCategory: { "1": 949, "2": 5313, "3": 10_818, "4": 2100 },
      article: "квота на 2023 год",
      reading: "Q2023",
      records: ["quotas.12", "q2023li"],
    }),
    year({
      from: "2024-01-14",
      percent: 0.23,
      persons: 22_000,
      immigrants: 3.1,
      article: "приказ от 28.12.2023",
      reading: "Q2024",
      records: ["quotas.13"],
    }),
    year({
      from: "2025-01-01",
      percent: 0.2,
      persons: 14_800,
      immigrants: 3,
      article: "квота на 2025 год",
      reading: "Q2025B",
      records: ["quotas.14"],
    }),
    year({
      from: "2025-08-15",
      approximate: true,
      percent: 0.25,
      persons: 19_400,
      immigrants: 2.95,
      article: "квота на 2025 год (изм. в августе)",
      reading: "Q2025C",
      records: ["quotas.15"],
    }),
    year({
      from: "2026-01-02",
      percent: 0.25,
      immigrants: 2.9,
      byCategory: { "1": 726, "2": 3402, "3": 5893, "4": 3131, seasonal: 4994 },
      article: "приказ от 12.12.2025 № 397",
      reading: "Q2026",
      records: ["quotas.16"],
    }),
  ],
});

/** Until when employers ask for their part of next year's quota. */
export const quotaApplication = norm("quota-application", "2026-11-22", {
  from: "2017-01-01",
  act: "resolution-802",
  article: "Правила, прил. 1",
  reading: "QAPP",
  confidence: "secondary",
  figures: { day: 1, month: 10 },
  records: ["procedure.10", "permit_rules_acts.4"],
});

/** How the country's quota is spread over regions. */
export const quotaByRegion = norm("quota-by-region", "2026-11-22", {
  from: "2012-01-01",
  approximate: true,
  act: "quota-acts",
  article: "распределение по регионам",
  state: "not-read",
  records: ["quota_rules.5"],
});

/** A quota of one project, with its own least shares of citizens, in per cent by category. */
export type ProjectQuota = {
  readonly project: string;
  readonly persons: number;
  readonly projectCategories: Readonly<Record<string, number>> | null;
  readonly leastCitizens: Readonly<Record<string, number>>;
};

/** The special quotas that were read. They bind their projects only. */
export const projectQuotas = [
  dated<ProjectQuota>({
    id: "project-quota-atyrau-refinery",
    kind: "yearly",
    readOn: "2013-12-31",
    versions: [
      {
        from: "2013-03-29",
        approximate: true,
        value: {
          project: "atyrau-refinery",
          persons: 399,
          projectCategories: { "1": 1, "2": 28, "3": 165, "4": 205 },
          leastCitizens: { "1": 50, "2": 50, "3": 80, "4": 90 },
        },
        source: cite("resolution-298", "п. 1, прил.", "PP298"),
        confidence: "verbatim",
        records: ["q298"],
      },
    ],
  }),
  dated<ProjectQuota>({
    id: "project-quota-mega-silk-way",
    kind: "yearly",
    readOn: "2016-12-31",
    versions: [
      {
        from: "2016-01-12",
        approximate: true,
        value: {
          project: "mega-silk-way",
          persons: 1400,
          projectCategories: null,
          leastCitizens: { "2": 50, "3": 30, "4": 30 },
        },
        source: cite("resolution-9", "прил.", "Q9"),
        confidence: "verbatim",
        records: ["qmega"],
      },
    ],
  }),
] as const;
