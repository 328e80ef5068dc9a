import type { DocumentFacts, EngagementFacts, Expiry, WorkerFacts } from "~/registry/facts";
import { nameKey, numberKey, positionKey } from "./parse-cells";

/** Whether two readings say the same about a person and their documents; engagements and staff number aside. */
export function samePersonFacts(a: WorkerFacts, b: WorkerFacts): boolean {
  return (
    nameKey(a.name) === nameKey(b.name) &&
    a.birthDate === b.birthDate &&
    a.citizenship === b.citizenship &&
    a.iin === b.iin &&
    a.stay === b.stay &&
    a.role === b.role &&
    sameText(a.education, b.education) &&
    a.documents.length === b.documents.length &&
    a.documents.every((document, index) => {
      const other = b.documents[index];
      return other !== undefined && sameDocument(document, other);
    })
  );
}

export function sameDocument(a: DocumentFacts, b: DocumentFacts): boolean {
  return (
    a.kind === b.kind &&
    a.permitKind === b.permitKind &&
    sameNumber(a.number, b.number) &&
    a.issuedOn === b.issuedOn &&
    a.validFrom === b.validFrom &&
    sameExpiry(a.expiry, b.expiry)
  );
}

export function sameEngagement(a: EngagementFacts, b: EngagementFacts): boolean {
  return (
    samePosition(a.position, b.position) &&
    a.category === b.category &&
    a.arrangement === b.arrangement &&
    sameText(a.department, b.department) &&
    sameText(a.site, b.site) &&
    a.from === b.from &&
    a.to === b.to
  );
}

export function sameExpiry(a: Expiry, b: Expiry): boolean {
  return a.kind === b.kind && (a.kind !== "on" || b.kind !== "on" || a.day === b.day);
}

export function sameNumber(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && numberKey(a) === numberKey(b));
}

export function samePosition(a: string | null, b: string | null): boolean {
  return sameText(a, b);
}

/** Texts are the same whatever their case and spacing. */
export function sameText(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && positionKey(a) === positionKey(b));
}
