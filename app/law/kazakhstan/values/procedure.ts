import { businessThroughEntity, labourAgreements, specialConditions } from "./account-of-2016";
import { norm } from "./norm";

const in2023 = { from: "2023-07-01", act: "order-279", reading: "O279", state: "not-read" } as const;

/** How a permit is got: how to apply, by what measure the worker is judged, why it may be refused. */
export const procedureNorms = {
  application: [
    norm(
      "application-online",
      "2026-11-22",
      {
        from: "2020-05-01",
        act: "order-559",
        article: "изм. приказом от 17.04.2020 № 138",
        reading: "WPK2020",
        confidence: "secondary",
        figures: { wording: "2020" },
        records: ["wpk1"],
      },
      { ...in2023, article: "подача заявления" },
      {
        from: "2025-09-01",
        act: "order-279",
        article: "изм. приказом от 28.03.2025 № 93",
        reading: "EY2025",
        confidence: "secondary",
        records: ["procedure.4"],
      },
    ),
    norm("extension-request", "2024-07-17", {
      from: "2024-05-31",
      approximate: true,
      act: "migration-law",
      article: "ст. 43 п. 2 пп. 2) (ред. 16.05.2024 № 82-VIII)",
      reading: "MIG2024",
      records: ["m43.2"],
    }),
    norm("reissue-is-a-service", "2020-07-07", {
      from: "2017-01-01",
      approximate: true,
      act: "permits-law",
      article: "прил. 2 поз. 328–331",
      reading: "PERM",
      records: ["perm328"],
    }),
    norm("former-compatriots", "2024-07-17", {
      from: "2017-01-01",
      act: "migration-law",
      article: "ст. 38",
      reading: "MIG2024",
      records: ["m38"],
    }),
    specialConditions,
    labourAgreements,
  ],
  qualification: [
    norm(
      "qualification-standard",
      "2024-07-17",
      {
        from: "2017-01-01",
        act: "employment-law",
        article: "ст. 33 п. 7",
        reading: "EMP",
        records: ["qualification.1"],
      },
      {
        from: "2023-07-01",
        act: "migration-law",
        article: "ст. 37-1 п. 7",
        reading: "MIG2024",
        records: ["m37-1.7", "stazh", "qualification.3"],
      },
    ),
  ],
  refusal: [
    norm(
      "refusal-grounds",
      "2026-11-22",
      {
        from: "2020-05-01",
        approximate: true,
        act: "order-559",
        article: "основания отказа",
        reading: "EGOV2",
        confidence: "secondary",
        figures: { months: 12 },
        records: ["refuse", "procedure.11"],
      },
      { ...in2023, article: "основания отказа, приостановления и отзыва" },
    ),
    norm(
      "refusal-grounds-ict",
      "2026-11-22",
      {
        from: "2020-05-01",
        approximate: true,
        act: "order-559",
        article: "основания отказа по ВКП",
        reading: "EGOV2",
        confidence: "secondary",
        figures: { months: 12 },
        records: ["refuse.ict"],
      },
      { ...in2023, article: "основания отказа по ВКП" },
    ),
  ],
} as const;

/** The duty to replace a worker of category 4 by a citizen. Whether the rules of 2023 have it was not read. */
export const replacementDuty = norm(
  "replacement-duty",
  "2026-11-22",
  {
    from: "2020-05-01",
    act: "order-559",
    article: "прил. 5 (изм. приказом от 17.04.2020 № 138)",
    reading: "WPK2020",
    confidence: "secondary",
    figures: { least: 6, most: 12 },
    records: ["wpk2"],
  },
  { ...in2023, article: "замена по 4 категории" },
);

/** What the categories are called. */
export const categoryNorms = (["1", "2", "3", "4"] as const).map((category) =>
  norm(
    `category-${category}`,
    "2026-11-22",
    {
      from: "2017-01-01",
      act: "order-559",
      article: "категории",
      reading: category === "4" ? "DBKZ" : "EGOV",
      confidence: "secondary",
      records: category === "4" ? ["categories.4"] : [`categories.${category}`, `c${category}`],
    },
    {
      from: "2023-07-01",
      act: "order-279",
      article: "категории",
      reading: "DBKZ",
      confidence: "secondary",
    },
  ),
);

/** For how long, and for whom, two exemptions hold. */
export const exemptionConditions = [
  norm(
    "sez-conditions",
    "2024-07-17",
    {
      from: "2017-01-01",
      act: "employment-law",
      article: "ст. 32 п. 2 пп. 7)",
      reading: "EMP",
      figures: { years: 1 },
      records: ["32.2.7"],
    },
    {
      from: "2023-07-01",
      act: "migration-law",
      article: "ст. 36-1 п. 2 пп. 4)",
      reading: "MIG2024",
      figures: { years: 1 },
      records: ["m36-1.2.4"],
    },
  ),
  norm(
    "priority-investment-conditions",
    "2024-07-17",
    {
      from: "2017-01-01",
      act: "employment-law",
      article: "ст. 32 п. 2 пп. 3)",
      reading: "EMP",
      figures: { years: 1 },
      records: ["32.2.3"],
    },
    {
      from: "2023-07-01",
      act: "migration-law",
      article: "ст. 36-1 п. 2 пп. 3)",
      reading: "MIG2024",
      figures: { years: 1 },
      records: ["m36-1.2.3"],
    },
  ),
  norm("business-immigrant-definition", "2016-12-31", {
    from: "2012-01-01",
    approximate: true,
    act: "migration-law",
    article: "ст. 34 (пересказ)",
    confidence: "secondary",
  }),
  businessThroughEntity,
];

/** A permit stays with its employer and in its regions. */
export const permitTerritory = norm("permit-territory", "2024-07-17", {
  from: "2023-07-01",
  act: "migration-law",
  article: "ст. 37-1 п. 3",
  reading: "MIG2024",
  records: ["m37-1.3"],
});
