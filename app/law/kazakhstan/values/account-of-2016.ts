import { norm } from "./norm";

/**
 * What is known of the law of its time from an account of December 2016 only: no later text was read, so each
 * says as of when it was read, or where it ended.
 */
const readOn = "2016-12-31";
const told = { from: "2016-01-01", confidence: "secondary" } as const;
const roughly = { ...told, approximate: true } as const;

/** What permits came with before fees: set case by case, until fees took their place. */
export const specialConditions = norm(
  "special-conditions",
  readOn,
  {
    from: "2012-01-13",
    approximate: true,
    act: "resolution-45",
    article: "особые условия (пересказ 2016 года)",
    confidence: "secondary",
    figures: { wording: "2012" },
  },
  {
    from: "2015-10-28",
    approximate: true,
    act: "resolution-844",
    article: "первые руководители и их заместители (пересказ 2016 года)",
    confidence: "secondary",
  },
  {
    from: "2017-01-01",
    act: "resolution-459",
    article: "сбор вместо особых условий",
    confidence: "secondary",
    state: "repealed",
  },
);

export const labourAgreements = norm("labour-agreements", readOn, {
  ...roughly,
  act: "labour-agreements",
  article: "пересказ 2016 года",
});

export const economicNeedsTest = norm(
  "ict-needs-test",
  readOn,
  {
    from: "2015-11-09",
    approximate: true,
    act: "resolution-45",
    article: "ВКП, тест на экономическую целесообразность (пересказ 2016 года)",
    confidence: "secondary",
    figures: { years: 5, stay: 3 },
  },
  {
    from: "2017-01-01",
    act: "resolution-802",
    article: "ВКП, тест на экономическую целесообразность",
    state: "not-read",
  },
);

/** Before hosts gave notice of an arrival, foreigners were registered by the police. */
export const policeRegistration = norm(
  "police-registration",
  readOn,
  {
    from: "2016-04-07",
    approximate: true,
    act: "resolution-190",
    article: "регистрация иностранцев (пересказ 2016 года)",
    confidence: "secondary",
    figures: { shortStay: 5, ukraine: 90, neighbours: 30 },
  },
  {
    from: "2020-01-11",
    approximate: true,
    act: "migration-law",
    article: "ст. 6 (изм. Законом 27.12.2019 № 292-VI)",
    confidence: "inferred",
    state: "repealed",
  },
);

export const entryBan = norm("entry-ban", readOn, {
  ...roughly,
  act: "migration-law",
  article: "запрет въезда после выдворения (пересказ 2016 года)",
  figures: { years: 5 },
});

export const equalTreatment = norm("equal-treatment", readOn, {
  ...told,
  act: "labour-code",
  article: "ст. 6 (пересказ 2016 года)",
});

export const workingConditions = norm("working-conditions", readOn, {
  ...told,
  act: "labour-code",
  article: "ст. 23 п. 2 пп. 9), ст. 182 п. 2 пп. 4) (пересказ 2016 года)",
});

/** A foreigner who stays temporarily may own a business, but not be one. */
export const businessThroughEntity = norm("business-through-entity", readOn, {
  ...roughly,
  act: "foreigners-law",
  article: "ст. 6 (пересказ 2016 года)",
});

export const inspectionsByRisk = norm(
  "inspections-by-risk",
  readOn,
  {
    from: "2010-01-01",
    approximate: true,
    act: "business-law-2010",
    article: "плановые и внеплановые проверки (пересказ 2016 года)",
    confidence: "secondary",
  },
  {
    from: "2018-06-08",
    approximate: true,
    act: "entrepreneurial-code",
    article: "ст. 141, 147 (ред. 24.05.2018)",
    confidence: "inferred",
    state: "repealed",
  },
);

export const medicalConclusion = norm("medical-conclusion-recognised", readOn, {
  from: "2013-01-26",
  approximate: true,
  act: "resolution-39",
  article: "соглашение о взаимном признании (пересказ 2016 года)",
  confidence: "secondary",
});
