import {
  actName,
  articleText,
  documentLabels,
  documentsFor,
  type Locale,
  type PermitKind,
  type Procedure,
  warningText,
} from "~/law/index";

/** What is gathered for a permit, and whether the list that was read is the whole one. */
export type DocumentsView = {
  documents: string[];
  whole: boolean;
  sources: string[];
  warnings: string[];
};

const procedureOf: Readonly<Record<PermitKind, Procedure>> = {
  "employer-permit": "employer-permit",
  "seasonal-permit": "seasonal-permit",
  "ict-permit": "ict",
  "labour-immigrant-permit": "labour-immigrant",
  "qualification-certificate": "certificate",
};

/** The documents for a permit of the kind by the law of the day; null where no list of that day is known at all. */
export function viewOfDocuments(kind: PermitKind, on: string, locale: Locale): DocumentsView | null {
  const { documents, whole, because, warnings } = documentsFor(procedureOf[kind], on);
  if (documents.length === 0) return null;
  return {
    documents: documents.map(({ document }) => documentLabels[document][locale]),
    whole,
    sources: [
      ...new Set(
        because.map(({ act, article }) => `${actName(act, locale)}, ${articleText(article, locale)}`),
      ),
    ],
    warnings: [...new Set(warnings.map((one) => warningText(one, locale)))],
  };
}
