import { dated } from "../../engine/dated";
import { cite } from "../cite";
import { norm } from "./norm";

const law = "migration-law";
const order76 = { from: "2021-01-15", approximate: true, act: "order-76", reading: "O76" } as const;
const order123 = {
  from: "2022-05-01",
  approximate: true,
  act: "order-123",
  reading: "O123",
  state: "not-read",
} as const;

/** Domestic workers: what the law asks, how the permit is issued, when it is taken away. */
export const householdNorms = {
  worker: [
    norm("labour-immigrant-requirements", "2024-07-17", {
      from: "2014-02-01",
      act: law,
      article: "ст. 43-1 п. 1",
      reading: "MIG2022",
      records: ["labour_immigrants.1"],
    }),
    norm(
      "labour-immigrant-fingerprints",
      "2024-07-17",
      {
        from: "2021-01-01",
        act: law,
        article: "ст. 43-1 п. 1 пп. 7) (сноска)",
        reading: "MIG202304",
        figures: { wording: "suspended" },
      },
      {
        from: "2023-01-01",
        approximate: true,
        act: law,
        article: "ст. 43-1 п. 1 пп. 7)",
        reading: "MIG2024",
        records: ["li.6"],
      },
    ),
  ],
  work: [
    norm(
      "labour-immigrant-renewal",
      "2024-07-17",
      {
        from: "2014-02-01",
        act: law,
        article: "ст. 43-2 п. 1–2",
        reading: "MIG202304",
        figures: { wording: "2014", most: 12, days: 30 },
        records: ["li.1old", "li.2"],
      },
      {
        from: "2024-05-31",
        approximate: true,
        act: law,
        article: "ст. 43-2 п. 1–2 (ред. 16.05.2024 № 82-VIII)",
        reading: "MIG2024",
        figures: { most: 12 },
        records: ["li.1", "li.2"],
      },
    ),
    norm("labour-immigrant-territory", "2022-07-14", {
      from: "2014-02-01",
      act: law,
      article: "ст. 43-2 п. 6",
      reading: "MIG2022",
      records: ["labour_immigrants.3"],
    }),
  ],
  procedure: [
    norm(
      "labour-immigrant-service-time",
      "2026-11-22",
      {
        ...order76,
        article: "п. 8, прил. 1",
        figures: { workingDays: 1, minutes: 30 },
        records: ["li.o76.term"],
      },
      { ...order123, article: "срок оказания услуги" },
    ),
    norm("labour-immigrant-online", "2026-11-22", {
      from: "2025-12-03",
      approximate: true,
      act: "order-123",
      article: "пилот: совместный приказ 25.11.2025 № 593 / 03.12.2025 № 382",
      reading: "PILOT",
      records: ["labour_immigrants.10"],
    }),
    norm(
      "labour-immigrant-refusal",
      "2026-11-22",
      {
        from: "2020-04-15",
        approximate: true,
        act: "order-76",
        article: "п. 14",
        reading: "O76",
        records: ["li.o76.refuse"],
      },
      { ...order123, article: "основания отказа" },
    ),
    norm(
      "labour-immigrant-revocation",
      "2026-11-22",
      {
        from: "2020-04-15",
        approximate: true,
        act: "order-76",
        article: "п. 16–17",
        reading: "O76",
        figures: { workingDays: 3 },
        records: ["li.o76.revoke"],
      },
      { ...order123, article: "отзыв" },
    ),
  ],
} as const;

/**
 * How the tax of a labour immigrant is settled for a year. All in MRP of 1 January for each month; `minimum`: the
 * income on which the advance is paid, where the law works with one. `due`: the last day for the declaration, in
 * the following year.
 */
export type TaxSettlement = {
  readonly minimumPerMonth: number | null;
  readonly deductionPerMonth: number;
  readonly due: string;
  readonly payWithinDays: number | null;
};

export const taxSettlement = dated<TaxSettlement>({
  id: "tax-settlement",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2025-01-01",
      value: { minimumPerMonth: null, deductionPerMonth: 12, due: "03-31", payWithinDays: null },
      source: cite("tax-code-2017", "ст. 658 п. 5, ст. 659", "NK2017"),
      confidence: "verbatim",
      records: ["tax2.b", "tax2.c"],
    },
    {
      from: "2026-01-01",
      value: { minimumPerMonth: 40, deductionPerMonth: 14, due: "07-01", payWithinDays: 10 },
      source: cite("tax-code-2025", "ст. 696 п. 1–5, ст. 697 п. 2", "NK2025A"),
      confidence: "verbatim",
      records: ["tax14", "taxdecl"],
    },
  ],
});
