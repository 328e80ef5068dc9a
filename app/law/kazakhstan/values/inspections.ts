import { inspectionsByRisk } from "./account-of-2016";
import { norm } from "./norm";

const code = "entrepreneurial-code";
const labour = "labour-code";
/** By Law of 24.05.2018 No. 156-VI. */
const in2018 = { from: "2018-06-08", approximate: true } as const;
/** By Law of 30.12.2021 No. 95-VII. */
const in2023 = { from: "2023-01-01", approximate: true } as const;
const in2024 = { from: "2024-06-10", approximate: true } as const;
const readOn = "2025-09-13";

/** The labour inspection of employers of foreigners, in the order in which an employer meets it. */
export const inspectionNorms = {
  who: [
    norm("inspection-of-foreign-labour", "2023-07-01", {
      from: "2023-07-01",
      act: labour,
      article: "ст. 193 пп. 13)",
      reading: "TK5",
      records: ["i193.13"],
    }),
    norm("inspection-sphere", "2024-02-11", {
      from: "2023-07-01",
      approximate: true,
      act: code,
      article: "ст. 138 пп. 44)",
      reading: "PK2024",
      records: ["pk138"],
    }),
    norm("inspection-powers", "2023-07-01", {
      from: "2016-01-01",
      act: labour,
      article: "ст. 193 пп. 3), 4)",
      reading: "TK5",
      records: ["i193.3"],
    }),
  ],
  forms: [
    norm("inspection-forms", "2023-07-01", {
      ...in2018,
      act: labour,
      article: "ст. 191 п. 5",
      reading: "TK5",
      records: ["i191"],
    }),
    norm("inspection-forms-by-risk", readOn, {
      ...in2024,
      act: code,
      article: "ст. 141 п. 4",
      reading: "PK2025",
      records: ["pk141f"],
    }),
    norm("inspection-without-visit", readOn, {
      ...in2023,
      act: code,
      article: "ст. 144-1 п. 1, 3",
      reading: "PK2025B",
      records: ["pk1441"],
    }),
  ],
  "how-often": [
    inspectionsByRisk,
    norm(
      "inspection-frequency",
      readOn,
      {
        ...in2018,
        act: code,
        article: "ст. 141 п. 2–3",
        reading: "PK2018",
        figures: { wording: "2018", timesAYear: 1 },
        records: ["pk2018k"],
      },
      { ...in2023, act: code, article: "ст. 141", reading: "PK2025", state: "not-read" },
      {
        ...in2024,
        act: code,
        article: "ст. 141 п. 3–4",
        reading: "PK2025",
        figures: { high: 1, middle: 2, low: 3 },
        records: ["pk141"],
      },
    ),
    norm("inspection-preventive-visits", readOn, {
      ...in2023,
      act: code,
      article: "ст. 144-2 п. 1–2, 4–5",
      reading: "PK2025B",
      figures: { timesAYear: 2, noticeDays: 30 },
      records: ["pk1442"],
    }),
    norm(
      "inspection-small-business-spared",
      readOn,
      {
        ...in2018,
        act: code,
        article: "ст. 140 п. 8",
        reading: "PK2018",
        figures: { years: 3 },
        records: ["pk140.8"],
      },
      {
        from: "2023-01-01",
        act: code,
        article: "ст. 140 (искл. Законом 30.12.2021 № 95-VII)",
        reading: "PK2025",
        state: "repealed",
      },
    ),
    norm("inspection-trust-certificate", "2023-07-01", {
      from: "2020-05-16",
      approximate: true,
      act: labour,
      article: "ст. 200",
      reading: "TK5",
      figures: { years: 3 },
      records: ["i200"],
    }),
  ],
  notice: [
    norm(
      "inspection-notice",
      readOn,
      {
        ...in2018,
        act: code,
        article: "ст. 147 п. 1",
        reading: "PK2018",
        figures: { wording: "2018", noticeDays: 30, noticeHours: 24 },
        records: ["pk2018n"],
      },
      {
        ...in2023,
        act: code,
        article: "ст. 144 п. 3",
        reading: "PK2025B",
        figures: { noticeDays: 30 },
        records: ["pk144n"],
      },
    ),
    norm("inspection-notice-unscheduled", readOn, {
      ...in2023,
      act: code,
      article: "ст. 144 п. 4",
      reading: "PK2025B",
      figures: { noticeHours: 24 },
      records: ["pk144u"],
    }),
  ],
  grounds: [
    norm("inspection-grounds-unscheduled", readOn, {
      ...in2023,
      act: code,
      article: "ст. 144 п. 5–6",
      reading: "PK2025B",
      records: ["pk144g"],
    }),
  ],
  show: [
    norm("inspection-order-shown", readOn, {
      from: "2023-01-01",
      act: code,
      article: "ст. 147 п. 1–2",
      reading: "PK2025B",
      records: ["pk147"],
    }),
  ],
  scope: [
    norm("inspection-by-checklist", readOn, {
      from: "2023-01-01",
      act: code,
      article: "ст. 143 п. 3",
      reading: "PK2025",
      records: ["pk143"],
    }),
    norm(
      "inspection-checklist",
      "2026-11-22",
      {
        from: "2015-07-01",
        approximate: true,
        act: "order-545",
        article: "проверочный лист",
        reading: "CHKOLD",
        records: ["ichkold"],
      },
      {
        from: "2016-01-01",
        act: "order-1022",
        article: "проверочный лист",
        reading: "CHK",
        records: ["ichk"],
      },
      {
        from: "2023-01-01",
        act: "order-1022",
        article: "прил. 2 (ред. 12.12.2022 № 492 / № 123)",
        reading: "CHK",
        figures: { wording: "2023" },
      },
    ),
  ],
  "how-long": [
    norm(
      "inspection-length",
      readOn,
      {
        ...in2018,
        act: code,
        article: "ст. 148",
        reading: "PK2018",
        figures: { wording: "2018", micro: 5, visit: 15, unscheduled: 10 },
        records: ["pk2018s"],
      },
      {
        ...in2023,
        act: code,
        article: "ст. 148 п. 1–2",
        reading: "PK2025B",
        figures: { micro: 5, visit: 15, unscheduled: 10 },
        records: ["pk148"],
      },
    ),
  ],
  "your-duties": [
    norm("inspection-give", readOn, {
      ...in2023,
      act: code,
      article: "ст. 155 п. 2",
      reading: "PK2025C",
    }),
  ],
  "your-rights": [
    norm("inspection-refuse", readOn, {
      ...in2023,
      act: code,
      article: "ст. 155 п. 1",
      reading: "PK2025C",
      records: ["pk155"],
    }),
  ],
  outcome: [
    norm("inspection-papers", "2023-07-01", {
      from: "2016-01-01",
      act: labour,
      article: "ст. 195",
      reading: "TK5",
      figures: { copies: 2 },
      records: ["i195"],
    }),
    norm("inspection-suspension", "2023-07-01", {
      from: "2020-05-16",
      approximate: true,
      act: labour,
      article: "ст. 193 пп. 6)",
      reading: "TK5",
      figures: { workingDays: 5 },
      records: ["i193.6"],
    }),
  ],
  complaint: [
    norm("inspection-void", readOn, {
      from: "2023-01-01",
      act: code,
      article: "ст. 156 п. 1–2",
      reading: "PK2025C",
      figures: { workingDays: 10 },
      records: ["pk156"],
    }),
    norm("inspection-wage-order-appeal", "2023-07-01", {
      from: "2020-07-01",
      approximate: true,
      act: labour,
      article: "ст. 198 п. 3",
      reading: "TK5",
      figures: { lodgeDays: 10, decideDays: 10 },
      records: ["i198"],
    }),
  ],
} as const;
