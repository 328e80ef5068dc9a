import { compareNames } from "./compare-names";
import { documentKinds } from "./document-kinds";
import type { PackContent } from "./pack-content";

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same content in the one order that the pack prints: nothing depends on the order of gathering. */
export function orderContent(content: PackContent): PackContent {
  const workers = content.workers
    .map((worker) => ({
      ...worker,
      documents: worker.documents.toSorted(
        (a, b) =>
          documentKinds.indexOf(a.kind) - documentKinds.indexOf(b.kind) ||
          byCode(a.validFrom ?? a.issuedOn ?? "", b.validFrom ?? b.issuedOn ?? "") ||
          byCode(a.id, b.id),
      ),
      findings: worker.findings.toSorted(
        (a, b) => byCode(a.code, b.code) || byCode(a.documentId ?? "", b.documentId ?? ""),
      ),
    }))
    .toSorted(
      (a, b) =>
        compareNames(a.name, b.name) || byCode(a.birthDate ?? "", b.birthDate ?? "") || byCode(a.id, b.id),
    );
  const place = new Map(workers.map((worker, index) => [worker.id, index]));
  const placeOf = (id: string | null) => (id === null ? -1 : (place.get(id) ?? workers.length));
  const coded = <T extends { code: string }>(list: T[]) => list.toSorted((a, b) => byCode(a.code, b.code));
  return {
    ...content,
    workers,
    deadlines: content.deadlines.toSorted(
      (a, b) => byCode(a.dueOn, b.dueOn) || placeOf(a.workerId) - placeOf(b.workerId) || byCode(a.id, b.id),
    ),
    contracts: content.contracts.toSorted(
      (a, b) =>
        placeOf(a.workerId) - placeOf(b.workerId) || byCode(a.from ?? "", b.from ?? "") || byCode(a.id, b.id),
    ),
    gaps: content.gaps.toSorted(
      (a, b) =>
        byCode(a.code, b.code) || placeOf(a.workerId) - placeOf(b.workerId) || byCode(a.text.ru, b.text.ru),
    ),
    failures: content.failures.toSorted((a, b) => byCode(a.path, b.path) || byCode(a.code, b.code)),
    evidence: content.evidence.toSorted((a, b) => byCode(a.path, b.path)),
    reasons: content.reasons.toSorted((a, b) => byCode(a.id, b.id)),
    names: {
      countries: coded(content.names.countries),
      findings: coded(content.names.findings),
      deadlines: coded(content.names.deadlines),
      reminderStates: coded(content.names.reminderStates),
    },
  };
}
