import { economicNeedsTest } from "./account-of-2016";
import { norm } from "./norm";

/** Transfers within a group, certificates for independent employment, secondment by a non-resident. */
export const transferNorms = {
  ict: [
    norm("ict-definition", "2024-07-17", {
      from: "2015-11-09",
      approximate: true,
      act: "migration-law",
      article: "ст. 1 пп. 6-1)",
      reading: "MIG202304",
      records: ["m1.6-1"],
    }),
    norm("ict-without-search", "2026-11-22", {
      from: "2023-07-01",
      act: "order-279",
      article: "ВКП: поиск на внутреннем рынке",
      reading: "KPMG2023",
      confidence: "secondary",
      records: ["procedure.3"],
    }),
    economicNeedsTest,
  ],
  certificate: [
    norm("certificate-application", "2024-07-17", {
      from: "2023-07-01",
      act: "migration-law",
      article: "ст. 37-2 п. 3",
      reading: "MIG2024",
      figures: { months: 3 },
      records: ["m37-2.3"],
    }),
    norm("certificate-points", "2026-11-22", {
      from: "2017-01-01",
      act: "order-503",
      article: "балльная система и перечень профессий",
      reading: "O503",
      state: "not-read",
      records: ["self_employment.3"],
    }),
  ],
  secondment: [
    norm("seconded-worker-tax", "2026-11-22", {
      from: "2026-01-01",
      act: "tax-code-2025",
      article: "ст. 693 п. 2–5",
      reading: "NK2025A",
      figures: { low: 10, high: 15, share: 80, day: "25" },
      records: ["tax693"],
    }),
  ],
} as const;
