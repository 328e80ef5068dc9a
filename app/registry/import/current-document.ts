import type { DocumentFacts, DocumentKind } from "~/registry/facts";

/** The document of a kind that reaches furthest; one without an end before all, one whose end is missing last. */
export function currentDocument(
  documents: readonly DocumentFacts[],
  kind: DocumentKind,
): DocumentFacts | null {
  let best: DocumentFacts | null = null;
  for (const document of documents) {
    if (document.kind === kind && (best === null || reach(document) > reach(best))) best = document;
  }
  return best;
}

function reach({ expiry, validFrom, issuedOn }: DocumentFacts): string {
  if (expiry.kind === "none") return "9999-12-31";
  return expiry.kind === "on" ? expiry.day : `0000 ${validFrom ?? issuedOn ?? ""}`;
}
