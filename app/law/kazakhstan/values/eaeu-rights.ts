import { medicalConclusion } from "./account-of-2016";
import { norm } from "./norm";

const treaty = "eaeu-treaty";

/** What the Treaty and its rules give citizens of a member state besides work without a permit. */
export const eaeuNorms = {
  work: [
    norm("eaeu-no-restrictions", "2026-11-22", {
      from: "2015-01-01",
      act: treaty,
      article: "ст. 97 п. 1–2",
      reading: "EAEU97",
      records: ["eaeu"],
    }),
    norm("eaeu-diplomas", "2016-12-31", {
      from: "2015-01-01",
      act: treaty,
      article: "ст. 97 п. 3 (пересказ)",
      confidence: "secondary",
    }),
  ],
  stay: [
    norm("eaeu-migration-card", "2026-11-22", {
      from: "2015-01-01",
      act: treaty,
      article: "ст. 97 (пересказ)",
      reading: "DGS35",
      confidence: "secondary",
      figures: { days: 30 },
      records: ["eaeu30"],
    }),
    norm("eaeu-residence", "2022-10-10", {
      from: "2020-06-12",
      approximate: true,
      act: "resolution-148",
      article: "п. 6, 10",
      reading: "R148",
      figures: { days: 90, years: 1 },
      records: ["eaeu.8"],
    }),
    // Said to be fifteen days for a new contract after ninety; no text was found.
    norm("eaeu-new-contract", "2026-11-22", {
      from: "2015-01-01",
      act: treaty,
      article: "ст. 97 п. 5, 9",
      state: "not-read",
      records: ["eaeu.9"],
    }),
  ],
  care: [
    norm("eaeu-emergency-care", "2016-12-31", {
      from: "2015-01-01",
      approximate: true,
      act: treaty,
      article: "Протокол об оказании медицинской помощи (пересказ)",
      confidence: "secondary",
    }),
    medicalConclusion,
  ],
} as const;
