import { dated } from "../../engine/dated";
import { cite } from "../cite";
import type { Term } from "./terms";

export const labourImmigrantTerm = dated<Term>({
  id: "term-labour-immigrant",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2014-02-01",
      value: { months: 3, extensions: null },
      source: cite("migration-law", "ст. 43-2 п. 1", "MIG202304"),
      confidence: "verbatim",
      records: ["li.1old", "durations.10", "li.2"],
    },
    {
      from: "2024-05-31",
      approximate: true,
      value: { months: 12, extensions: null },
      source: cite("migration-law", "ст. 43-2 п. 1 (ред. 16.05.2024 № 82-VIII)", "MIG2024"),
      confidence: "verbatim",
      records: ["li.1", "labour_immigrants.9"],
    },
  ],
});

/** The longest continuous stay under labour immigrant permits, in months. */
export const labourImmigrantStay = dated<number>({
  id: "labour-immigrant-stay",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2014-02-01",
      value: 12,
      source: cite("migration-law", "ст. 43-1 п. 2, ст. 43-2 п. 1", "MIG2024"),
      confidence: "verbatim",
      records: ["li.5"],
    },
  ],
});

/** How many labour immigrants one natural person may employ at a time. */
export const domesticWorkersLimit = dated<number>({
  id: "domestic-workers-limit",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2014-02-01",
      value: 5,
      source: cite("migration-law", "ст. 43-2 п. 5", "MIG2024"),
      confidence: "verbatim",
      records: ["li.4", "labour_immigrants.2"],
    },
  ],
});

/** Citizens of which states: an agreement on at least three months without a visa. The list was not read. */
export const visaFreeCitizenship = dated<"three-months-without-visa">({
  id: "visa-free-citizenship",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2014-02-01",
      value: "three-months-without-visa",
      source: cite("migration-law", "ст. 43-1 п. 1", "MIG2022"),
      confidence: "verbatim",
      records: ["li.o76.check", "labour_immigrants.11"],
    },
  ],
});

/** `perMonth` MRP of the index of 1 January; `alternative` where the texts read leave another rate open. */
export type TaxAdvanceRate = { readonly perMonth: number; readonly alternative: number | null };

/** The advance of income tax, for the whole term, before the permit is issued or extended. */
export const taxAdvance = dated<TaxAdvanceRate>({
  id: "tax-advance",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2014-02-01",
      value: { perMonth: 2, alternative: null },
      source: cite("migration-law", "ст. 43-2 п. 1, 2 (размер по пересказу)", "MIG2013"),
      confidence: "secondary",
      records: ["labour_immigrants.6", "labour_immigrants.7", "li.3"],
    },
    {
      from: "2018-01-01",
      approximate: true,
      value: { perMonth: 2, alternative: null },
      source: cite("tax-code-2017", "ст. 658 п. 5", "NK2017"),
      confidence: "inferred",
      records: ["tax2"],
    },
    {
      from: "2025-01-01",
      value: { perMonth: 2, alternative: null },
      source: cite("tax-code-2017", "ст. 658 п. 5", "NK2017"),
      confidence: "verbatim",
    },
    {
      from: "2026-01-01",
      value: { perMonth: 4, alternative: 8 },
      source: cite("tax-code-2025", "ст. 696 п. 1, 3; ст. 682 п. 1", "NK2025A"),
      confidence: "inferred",
      records: ["tax40", "tax4", "tax682", "labour_immigrants.8"],
    },
  ],
});
