import type { Confidence } from "../../engine/citation";
import { type Dated, dated, UNKNOWN, type Version } from "../../engine/dated";
import { cite } from "../cite";
import type { readings } from "../readings";

export const documentCodes = [
  "application",
  "vacancy-code",
  "worker-iin",
  "identity",
  "passport-with-entry",
  "residence-papers",
  "education",
  "work-history",
  "experience-letter",
  "criminal-record",
  "medical-certificate",
  "medical-certificate-075",
  "medical-insurance",
  "medical-examination",
  "fingerprints",
  "tax-receipt",
  "labour-contract",
  "earlier-permit",
  "workers-list",
  "translated-diplomas",
  "subcontract-extract",
] as const;
export type DocumentCode = (typeof documentCodes)[number];

/** `whole`: the list was read to its end; otherwise there is more than what stands here. */
export type DocumentList = { readonly documents: readonly DocumentCode[]; readonly whole: boolean };

type Edition = {
  readonly from: string;
  readonly approximate?: true;
  readonly list: readonly DocumentCode[] | "not-read";
  readonly partly?: true;
  readonly act: string;
  readonly article: string;
  readonly reading?: keyof typeof readings;
  readonly confidence?: Confidence;
  readonly records?: readonly string[];
};

export function documents(id: string, readOn: string, ...editions: readonly Edition[]): Dated<DocumentList> {
  return dated<DocumentList>({
    id: `documents-${id}`,
    kind: "standing",
    readOn,
    versions: editions.map((edition): Version<DocumentList> => {
      const { from, approximate, list, act, article, reading, records } = edition;
      return {
        from,
        ...(approximate ? { approximate } : {}),
        value: list === "not-read" ? UNKNOWN : { documents: list, whole: edition.partly !== true },
        source: cite(act, article, reading),
        confidence: edition.confidence ?? (list === "not-read" ? "unconfirmed" : "verbatim"),
        ...(records ? { records } : {}),
      };
    }),
  });
}

const rules559 = { from: "2017-01-01", list: "not-read", act: "order-559", reading: "O559" } as const;
const rules279 = { from: "2023-07-01", list: "not-read", act: "order-279", reading: "O279" } as const;
/** Since 1 May 2020 a letter on qualification and experience in place of certificates, electronically. */
const letter = {
  from: "2020-05-01",
  list: ["application", "experience-letter"],
  partly: true,
  act: "order-559",
  reading: "WPK2020",
  confidence: "secondary",
} as const;
/** Only with a published vacancy, and only for workers with an IIN. */
const portal = {
  from: "2025-09-01",
  list: ["application", "vacancy-code", "worker-iin"],
  partly: true,
  act: "order-279",
  reading: "EY2025",
  confidence: "secondary",
} as const;

export const employerPermitDocuments = documents(
  "employer-permit",
  "2026-11-22",
  { ...rules559, article: "документы для выдачи" },
  { ...letter, article: "изм. приказом от 17.04.2020 № 138", records: ["wpk3"] },
  { ...rules279, article: "документы для выдачи" },
  { ...portal, article: "изм. приказом от 28.03.2025 № 93", records: ["procedure.4"] },
);

export const extensionDocuments = documents(
  "extension",
  "2026-11-22",
  { ...rules559, article: "документы для продления" },
  { ...rules279, article: "документы для продления" },
);

export const reissueDocuments = documents(
  "reissue",
  "2026-11-22",
  { ...rules559, article: "документы для переоформления" },
  { ...rules279, article: "документы для переоформления" },
);

export const ictDocuments = documents(
  "ict",
  "2026-11-22",
  { ...rules559, article: "документы для ВКП" },
  { ...letter, article: "изм. приказом от 17.04.2020 № 138 (ВКП)" },
  { ...rules279, article: "документы для ВКП" },
);

export const certificateDocuments = documents(
  "certificate",
  "2026-11-22",
  {
    from: "2017-01-01",
    list: "not-read",
    act: "order-503",
    article: "документы для справки",
    reading: "O503",
  },
  {
    from: "2023-07-01",
    list: "not-read",
    act: "order-236",
    article: "документы для справки",
    reading: "O236",
  },
);

const order76 = { from: "2021-01-15", approximate: true, act: "order-76", reading: "O76" } as const;
const order123 = {
  from: "2022-05-01",
  approximate: true,
  list: "not-read",
  act: "order-123",
  reading: "O123",
} as const;

export const labourImmigrantDocuments = documents(
  "labour-immigrant",
  "2026-11-22",
  {
    ...order76,
    list: [
      "application",
      "tax-receipt",
      "passport-with-entry",
      "medical-certificate-075",
      "fingerprints",
      "medical-insurance",
      "labour-contract",
    ],
    article: "прил. 1 п. 8",
    records: ["li.o76.docs1"],
  },
  { ...order123, article: "документы для выдачи" },
);

export const labourImmigrantExtensionDocuments = documents(
  "labour-immigrant-extension",
  "2026-11-22",
  {
    ...order76,
    list: ["application", "tax-receipt", "earlier-permit", "labour-contract", "medical-insurance"],
    article: "прил. 1 п. 8",
    records: ["li.o76.docs2"],
  },
  { ...order123, article: "документы для продления" },
);

/** What the law itself asks of a foreign worker, whatever the rules on applications list. */
export const foreignWorkerPapers = documents("foreign-worker", "2022-07-14", {
  from: "2017-01-01",
  list: [
    "identity",
    "education",
    "work-history",
    "criminal-record",
    "medical-certificate",
    "medical-insurance",
  ],
  partly: true,
  act: "migration-law",
  article: "ст. 35",
  reading: "MIG2022",
  records: ["qualification.2"],
});

export const seasonalWorkerPapers = documents("seasonal-worker", "2024-07-17", {
  from: "2018-01-01",
  list: ["identity", "medical-certificate", "medical-insurance"],
  partly: true,
  act: "migration-law",
  article: "ст. 41 п. 3",
  reading: "MIG2024",
  records: ["m41.3"],
});

export const labourImmigrantPapers = documents("labour-immigrant-person", "2024-07-17", {
  from: "2014-02-01",
  list: ["identity", "criminal-record", "medical-certificate", "medical-insurance", "tax-receipt"],
  partly: true,
  act: "migration-law",
  article: "ст. 43-1 п. 1, ст. 43-2 п. 1",
  reading: "MIG2022",
  records: ["labour_immigrants.1"],
});

/** For a contract; other documents may not be asked for. */
export const contractDocuments = documents("labour-contract", "2023-08-31", {
  from: "2016-01-01",
  list: ["identity", "residence-papers", "education", "work-history", "medical-examination"],
  act: "labour-code",
  article: "ст. 32 п. 1, 6",
  reading: "TK2",
  records: ["e32"],
});

/** One project of 2013, whose list was printed in full. */
export const refineryDocuments = dated<DocumentList>({
  id: "documents-atyrau-refinery",
  kind: "yearly",
  readOn: "2013-12-31",
  versions: [
    {
      from: "2013-03-29",
      approximate: true,
      value: {
        documents: ["workers-list", "translated-diplomas", "work-history", "subcontract-extract"],
        whole: false,
      },
      source: cite("resolution-298", "п. 1", "PP298"),
      confidence: "verbatim",
      records: ["q298d"],
    },
  ],
});
