import type { Reason, Warning } from "../../engine/citation";
import { type Dated, read } from "../../engine/dated";
import { type Day, isDay } from "../../engine/plain-date";
import * as lists from "../values/documents";
import { addMissing, addWarning, type Findings, rely, relyWarnings, warning } from "./answer";

/** What is applied for, or made. */
export const procedures = [
  "employer-permit",
  "seasonal-permit",
  "extension",
  "reissue",
  "ict",
  "labour-immigrant",
  "labour-immigrant-extension",
  "certificate",
  "labour-contract",
] as const;
export type Procedure = (typeof procedures)[number];

type List = Dated<lists.DocumentList>;

/** The list of the rules on applications first, then what the law itself asks of the worker. */
const listsOf: Readonly<Record<Procedure, readonly [rules: List, ...law: List[]]>> = {
  "employer-permit": [lists.employerPermitDocuments, lists.foreignWorkerPapers],
  "seasonal-permit": [lists.employerPermitDocuments, lists.seasonalWorkerPapers],
  extension: [lists.extensionDocuments, lists.foreignWorkerPapers],
  reissue: [lists.reissueDocuments, lists.foreignWorkerPapers],
  ict: [lists.ictDocuments, lists.foreignWorkerPapers],
  "labour-immigrant": [lists.labourImmigrantDocuments, lists.labourImmigrantPapers],
  "labour-immigrant-extension": [lists.labourImmigrantExtensionDocuments, lists.labourImmigrantPapers],
  certificate: [lists.certificateDocuments, lists.foreignWorkerPapers],
  "labour-contract": [lists.contractDocuments],
};

export type DocumentNeeded = { document: lists.DocumentCode; because: Reason };

export type DocumentsAnswer = {
  /** What is known to be needed, each once. */
  documents: DocumentNeeded[];
  /** Whether that is all. False: the list of the day was not read, or not to its end, and may ask for more. */
  whole: boolean;
  because: Reason[];
  missing: string[];
  warnings: Warning[];
};

/** The documents to gather for a procedure by the law of a day, and whether the list is whole. Never throws. */
export function documentsFor(procedure: Procedure, on: Day): DocumentsAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const documents: DocumentNeeded[] = [];
  let whole = false;
  if (!isDay(on)) {
    addMissing(findings, "on");
    addWarning(findings, warning("not-a-day"));
    return { documents, whole, ...findings };
  }
  for (const [index, series] of listsOf[procedure].entries()) {
    const reading = read(series, on);
    const list = reading.value;
    if (list === undefined || reading.reason === null) {
      if (index === 0) {
        relyWarnings(findings, reading);
        addWarning(findings, warning("document-list-not-read", series.id));
      }
      continue;
    }
    rely(findings, reading);
    if (index === 0) whole = list.whole;
    if (index === 0 && !list.whole) addWarning(findings, warning("document-list-partly-read", series.id));
    for (const document of list.documents) {
      if (!documents.some((one) => one.document === document)) {
        documents.push({ document, because: reading.reason });
      }
    }
  }
  if (documents.length === 0) addMissing(findings, "on");
  return { documents, whole, ...findings };
}
