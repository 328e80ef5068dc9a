import { dated } from "../../engine/dated";
import { cite } from "../cite";

/** By what law a permit of each kind is needed. The value is the kind. */
export const employerPermit = dated<"employer-permit">({
  id: "employer-permit",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2012-01-13",
      approximate: true,
      value: "employer-permit",
      source: cite("resolution-45", "Правила и условия выдачи разрешений", "Q9"),
      confidence: "secondary",
      records: ["permit_rules_acts.1", "q45"],
    },
    {
      from: "2017-01-01",
      value: "employer-permit",
      source: cite("employment-law", "ст. 33", "EMP"),
      confidence: "verbatim",
      records: ["permit_rules_acts.2"],
    },
    {
      from: "2023-07-01",
      value: "employer-permit",
      source: cite("migration-law", "ст. 37-1 п. 2", "MIG2024"),
      confidence: "verbatim",
      records: ["m37-1.2", "permit_rules_acts.3"],
    },
  ],
});

export const seasonalPermit = dated<"seasonal-permit">({
  id: "seasonal-permit",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2012-01-13",
      approximate: true,
      value: "seasonal-permit",
      source: cite("migration-law", "ст. 34 пп. 3)", "MIG2013"),
      confidence: "verbatim",
    },
    {
      from: "2017-01-01",
      value: "seasonal-permit",
      source: cite("migration-law", "ст. 34 пп. 3)", "MIG2022"),
      confidence: "verbatim",
      records: ["categories.5"],
    },
  ],
});

export const ictPermit = dated<"ict-permit">({
  id: "ict-permit",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2015-11-09",
      approximate: true,
      value: "ict-permit",
      source: cite("migration-law", "ст. 1 пп. 6-1), ст. 37 п. 2", "MIG2015"),
      confidence: "verbatim",
      records: ["m1.6-1", "categories.8"],
    },
    {
      from: "2023-07-01",
      value: "ict-permit",
      source: cite("migration-law", "ст. 37-3 п. 1", "MIG2024"),
      confidence: "verbatim",
      records: ["m37-3.1"],
    },
  ],
});

export const labourImmigrantPermit = dated<"labour-immigrant-permit">({
  id: "labour-immigrant-permit",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2014-02-01",
      value: "labour-immigrant-permit",
      source: cite("migration-law", "ст. 34 пп. 4), ст. 43-2", "MIG2013"),
      confidence: "verbatim",
      records: ["categories.6", "labour_immigrants.4", "labour_immigrants.5"],
    },
  ],
});

export const qualificationCertificate = dated<"qualification-certificate">({
  id: "qualification-certificate",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2017-01-01",
      value: "qualification-certificate",
      source: cite("employment-law", "ст. 32 п. 2 пп. 8), ст. 34", "EMP"),
      confidence: "verbatim",
      records: ["32.2.8", "categories.7", "self_employment.1"],
    },
    {
      from: "2023-07-01",
      value: "qualification-certificate",
      source: cite("migration-law", "ст. 36-1 п. 2 пп. 5), ст. 37-2", "MIG2024"),
      confidence: "verbatim",
      records: ["m36-1.2.5", "self_employment.2"],
    },
  ],
});

/** No contract with a temporarily staying foreigner before the permit. */
export const contractNeedsPermit = dated<"barred">({
  id: "contract-needs-permit",
  kind: "standing",
  readOn: "2023-08-31",
  versions: [
    {
      from: "2016-01-01",
      value: "barred",
      source: cite("labour-code", "ст. 26 п. 1 пп. 4)", "TK2"),
      confidence: "secondary",
    },
    {
      from: "2017-01-01",
      value: "barred",
      source: cite("labour-code", "ст. 26 п. 1 пп. 4)", "TK2"),
      confidence: "verbatim",
      records: ["e26.4"],
    },
  ],
});

/** Employer and seasonal permits are counted against the yearly quota. */
export const withinQuota = dated<"counted">({
  id: "within-quota",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2012-01-01",
      value: "counted",
      source: cite("migration-law", "ст. 37 п. 1", "MIG2013"),
      confidence: "verbatim",
      records: ["quota_rules.1", "q2015rule"],
    },
    {
      from: "2017-01-01",
      value: "counted",
      source: cite("employment-law", "ст. 32 п. 1", "EMP"),
      confidence: "verbatim",
      records: ["quota_rules.2"],
    },
    {
      from: "2020-05-25",
      approximate: true,
      value: "counted",
      source: cite("employment-law", "ст. 32 п. 1 (изм. 13.05.2020 № 327-VI)", "MIG2022"),
      confidence: "verbatim",
      records: ["quota_rules.3"],
    },
    {
      from: "2023-07-01",
      value: "counted",
      source: cite("migration-law", "ст. 36-1 п. 1, 4", "MIG2024"),
      confidence: "verbatim",
      records: ["m36-1.1", "m36-1.4"],
    },
  ],
});

/** Labour immigrants have a part of the quota of their own. */
export const labourImmigrantsWithinQuota = dated<"counted">({
  id: "labour-immigrants-within-quota",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2014-02-01",
      value: "counted",
      source: cite("migration-law", "ст. 43-2", "MIG2014"),
      confidence: "inferred",
    },
    {
      from: "2017-01-01",
      value: "counted",
      source: cite("employment-law", "ст. 32", "EMP"),
      confidence: "verbatim",
    },
    {
      from: "2023-07-01",
      value: "counted",
      source: cite("migration-law", "ст. 36-1 п. 4", "MIG2024"),
      confidence: "verbatim",
    },
  ],
});

/** Intra-corporate transfers stand outside the yearly quota. */
export const ictOutsideQuota = dated<"not-counted">({
  id: "ict-outside-quota",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2015-11-09",
      approximate: true,
      value: "not-counted",
      source: cite("migration-law", "ст. 37 п. 2-1", "MIG2015"),
      confidence: "verbatim",
    },
    {
      from: "2017-01-01",
      value: "not-counted",
      source: cite("employment-law", "ст. 32 п. 3", "EMP"),
      confidence: "verbatim",
      records: ["quota_rules.4"],
    },
    {
      from: "2023-07-01",
      value: "not-counted",
      source: cite("migration-law", "ст. 36-1 п. 3", "MIG2024"),
      confidence: "verbatim",
      records: ["m36-1.3"],
    },
  ],
});

/** The positions of an intra-corporate transfer: head, manager, specialist; category 4 is none of them. */
export const ictPositions = dated<"heads-managers-specialists">({
  id: "ict-positions",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2015-11-09",
      approximate: true,
      value: "heads-managers-specialists",
      source: cite("migration-law", "ст. 1 пп. 6-1)", "MIG202304"),
      confidence: "verbatim",
    },
  ],
});

/** A foreign worker is of full age. */
export const fullAge = dated<number>({
  id: "full-age",
  kind: "standing",
  readOn: "2024-07-17",
  versions: [
    {
      from: "2012-01-01",
      value: 18,
      source: cite("migration-law", "ст. 35", "MIG2013"),
      confidence: "inferred",
    },
    {
      from: "2014-02-01",
      value: 18,
      source: cite("migration-law", "ст. 35; ст. 41 п. 3; ст. 43-1 п. 1", "MIG2013"),
      confidence: "verbatim",
      records: ["qualification.2", "m41.3", "labour_immigrants.1"],
    },
  ],
});
