import { dated } from "../../engine/dated";
import { cite } from "../cite";
import { type FeeTier, sectors } from "./sectors";

/** MRP for one worker: category 1 by years of the permit, the others for one permit. */
export type FeeRow = {
  readonly "1": readonly [oneYear: number, twoYears: number | null, threeYears: number | null];
  readonly "2": number;
  readonly "3": number;
  readonly "4": number;
};

/** `none`: the law of the time set special conditions and charged nothing. */
export type FeeTable =
  | { readonly kind: "none" }
  | { readonly kind: "table"; readonly rows: Readonly<Record<string, FeeRow>> };

function table(tiers: Readonly<Record<FeeTier, FeeRow>>): FeeTable {
  return {
    kind: "table",
    rows: Object.fromEntries(sectors.map(({ letter, tier }) => [letter, tiers[tier]])),
  };
}

const oneYearOnly = table({
  low: { "1": [137, null, null], "2": 158, "3": 179, "4": 200 },
  middle: { "1": [154, null, null], "2": 178, "3": 202, "4": 225 },
  high: { "1": [171, null, null], "2": 198, "3": 224, "4": 250 },
});

const upToThreeYears = table({
  low: { "1": [137, 274, 411], "2": 158, "3": 179, "4": 200 },
  middle: { "1": [154, 308, 462], "2": 178, "3": 202, "4": 225 },
  high: { "1": [171, 342, 513], "2": 198, "3": 224, "4": 250 },
});

const rowRecords = (first: number): string[] => sectors.map((_, index) => `fees_mrp.${first + index}`);

/** The fee for issuing or extending an employer permit, in MRP for one worker and one region. */
export const feeTable = dated<FeeTable>({
  id: "fee-table",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2012-01-13",
      approximate: true,
      value: { kind: "none" },
      source: cite("resolution-45", "особые условия", "LEX45"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: oneYearOnly,
      source: cite("resolution-459", "прил., стр. 1–21", "R459"),
      confidence: "verbatim",
      records: [...rowRecords(1), "fee_rules.2"],
    },
    {
      from: "2018-04-16",
      approximate: true,
      value: upToThreeYears,
      source: cite("resolution-157", "прил., стр. 1–21", "R157"),
      confidence: "verbatim",
      records: rowRecords(22),
    },
    {
      from: "2026-01-01",
      value: upToThreeYears,
      source: cite("resolution-819", "прил., стр. 1–21", "R819"),
      confidence: "verbatim",
      records: [...rowRecords(43), ...sectors.map(({ row }) => `sectors.${row}`)],
    },
  ],
});

/** A step of the seasonal fee: a permit of at most so many days costs so many MRP. */
export type SeasonalFeeStep = { readonly upToDays: number; readonly mrp: number };

const fourSteps: readonly SeasonalFeeStep[] = [
  { upToDays: 90, mrp: 12 },
  { upToDays: 180, mrp: 24 },
  { upToDays: 270, mrp: 36 },
  { upToDays: 365, mrp: 48 },
];

/** The fee for a seasonal permit. */
export const seasonalFee = dated<readonly SeasonalFeeStep[]>({
  id: "seasonal-fee",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2012-01-13",
      approximate: true,
      value: [{ upToDays: 365, mrp: 0 }],
      source: cite("resolution-45", "особые условия", "LEX45"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: [{ upToDays: 365, mrp: 24 }],
      source: cite("resolution-459", "прил.", "R459"),
      confidence: "verbatim",
      records: ["fees_seasonal_mrp.1"],
    },
    {
      from: "2021-01-01",
      value: fourSteps,
      source: cite("resolution-588", "п. 1", "NEWS_R588"),
      confidence: "secondary",
      records: ["fees_seasonal_mrp.2", "fees_seasonal_mrp.3", "fees_seasonal_mrp.4", "fees_seasonal_mrp.5"],
    },
    {
      from: "2026-01-01",
      value: fourSteps,
      source: cite("resolution-819", "п. 1", "R819"),
      confidence: "verbatim",
      records: ["fees_seasonal_mrp.6", "fees_seasonal_mrp.7", "fees_seasonal_mrp.8", "fees_seasonal_mrp.9"],
    },
  ],
});

/** Whose index counts: that of the day of payment. */
export const feeIndexDay = dated<"payment-day">({
  id: "fee-index-day",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2017-01-01",
      value: "payment-day",
      source: cite("resolution-459", "п. 1", "R459"),
      confidence: "verbatim",
      records: ["fee_rules.1"],
    },
    {
      from: "2018-04-16",
      approximate: true,
      value: "payment-day",
      source: cite("resolution-157", "п. 1", "R157"),
      confidence: "verbatim",
    },
    {
      from: "2026-01-01",
      value: "payment-day",
      source: cite("resolution-819", "п. 1", "R819"),
      confidence: "verbatim",
    },
  ],
});

/** The fee is paid into the budget of each region that the permit names. */
export const feePerRegion = dated<"each-region">({
  id: "fee-per-region",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2017-01-01",
      value: "each-region",
      source: cite("employment-law", "ст. 33 п. 4", "EMP"),
      confidence: "inferred",
    },
    {
      from: "2023-07-01",
      value: "each-region",
      source: cite("migration-law", "ст. 37-1 п. 4", "MIG2024"),
      confidence: "verbatim",
      records: ["m37-1.4"],
    },
  ],
});

/** An intra-corporate transfer costs no fee. */
export const ictWithoutFee = dated<"none">({
  id: "ict-without-fee",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2017-01-01",
      value: "none",
      source: cite("employment-law", "ст. 33 п. 4", "EMP"),
      confidence: "verbatim",
      records: ["fee_rules.3"],
    },
    {
      from: "2023-07-01",
      value: "none",
      source: cite("migration-law", "ст. 37-1 п. 4", "MIG2024"),
      confidence: "verbatim",
    },
  ],
});
