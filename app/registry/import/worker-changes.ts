import type { DocumentFacts, EngagementFacts, WorkerFacts } from "~/registry/facts";
import { currentDocument } from "./current-document";
import { nameKey } from "./parse-cells";
import { sameExpiry, sameNumber, samePosition, sameText } from "./same-facts";

export type PersonField = "staffNo" | "name" | "birthDate" | "citizenship" | "iin" | "stay" | "education";

/** What a row says otherwise than the register. A cell that is empty in the file says nothing. */
export type WorkerChange =
  | { about: "person"; field: PersonField; before: string | null; after: string }
  /** The same engagement with other particulars. */
  | { about: "engagement"; before: EngagementFacts; after: EngagementFacts }
  | { about: "new-engagement"; after: EngagementFacts }
  /** Another document of the kind, or the same one prolonged: it supersedes `before`, which is kept. */
  | { about: "renewal"; before: DocumentFacts; after: DocumentFacts }
  /** The same document with particulars mended or completed. */
  | { about: "document"; before: DocumentFacts; after: DocumentFacts }
  | { about: "new-document"; after: DocumentFacts };

/** Everything that the file says otherwise about one worker. `after` is complete: what the file leaves out is kept. */
export function changesOf(known: WorkerFacts, told: WorkerFacts): WorkerChange[] {
  return [...personChanges(known, told), ...engagementChanges(known, told), ...documentChanges(known, told)];
}

function personChanges(known: WorkerFacts, told: WorkerFacts): WorkerChange[] {
  const changes: WorkerChange[] = [];
  const compare = (field: PersonField, before: string | null, after: string | null, same: boolean) => {
    if (after !== null && !same) changes.push({ about: "person", field, before, after });
  };
  compare("staffNo", known.staffNo, told.staffNo, sameText(known.staffNo, told.staffNo));
  compare(
    "name",
    known.name,
    told.name,
    known.name === told.name || nameKey(known.name) === nameKey(told.name),
  );
  compare("birthDate", known.birthDate, told.birthDate, known.birthDate === told.birthDate);
  compare("citizenship", known.citizenship, told.citizenship, known.citizenship === told.citizenship);
  compare("iin", known.iin, told.iin, known.iin === told.iin);
  // «Temporary» is also what is read where the file has no ground: it takes no other stay back.
  compare("stay", known.stay, told.stay, known.stay === told.stay || told.stay === "temporary");
  compare("education", known.education, told.education, sameText(known.education, told.education));
  return changes;
}

function engagementChanges(known: WorkerFacts, told: WorkerFacts): WorkerChange[] {
  const open = known.engagements.filter((engagement) => engagement.to === null);
  const left = open.length > 0 ? [...open] : [...known.engagements];
  const changes: WorkerChange[] = [];
  const unmatched: EngagementFacts[] = [];
  for (const after of told.engagements) {
    const at = left.findIndex((one) => samePosition(one.position, after.position));
    if (at < 0) unmatched.push(after);
    else changes.push(...engagementChange(left.splice(at, 1)[0], after));
  }
  for (const after of unmatched) changes.push(...engagementChange(left.shift(), after));
  return changes;
}

function engagementChange(before: EngagementFacts | undefined, told: EngagementFacts): WorkerChange[] {
  // Whoever begins again after having left is engaged anew; the time before stays as it was.
  const again = before?.to != null && told.from !== null && told.from > before.to;
  if (before === undefined || again) return [{ about: "new-engagement", after: told }];
  const after: EngagementFacts = {
    position: sameText(before.position, told.position) ? before.position : (told.position ?? before.position),
    // A seasonal worker has no category; whoever becomes one loses it.
    category: told.category ?? (told.arrangement === "seasonal" ? null : before.category),
    arrangement: told.arrangement,
    department: sameText(before.department, told.department)
      ? before.department
      : (told.department ?? before.department),
    site: sameText(before.site, told.site) ? before.site : (told.site ?? before.site),
    from: told.from ?? before.from,
    to: told.to ?? before.to,
  };
  const same =
    after.position === before.position &&
    after.category === before.category &&
    after.arrangement === before.arrangement &&
    after.department === before.department &&
    after.site === before.site &&
    after.from === before.from &&
    after.to === before.to;
  return same ? [] : [{ about: "engagement", before, after }];
}

function documentChanges(known: WorkerFacts, told: WorkerFacts): WorkerChange[] {
  return told.documents.flatMap((document): WorkerChange[] => {
    const ofKind = known.documents.filter((one) => one.kind === document.kind);
    const twin =
      document.number === null
        ? undefined
        : ofKind.findLast((one) => sameNumber(one.number, document.number));
    const before = twin ?? currentDocument(ofKind, document.kind);
    if (before === null) return [{ about: "new-document", after: document }];
    const after = completed(before, document);
    if (isSame(before, after)) return [];
    return [{ about: isRenewal(before, after) ? "renewal" : "document", before, after }];
  });
}

function completed(before: DocumentFacts, told: DocumentFacts): DocumentFacts {
  const sameOne = told.number === null || before.number === null || sameNumber(before.number, told.number);
  // What a new document leaves out is not what the old one said.
  if (!sameOne) return told;
  const validFrom = told.validFrom ?? before.validFrom;
  const expiry = told.expiry.kind === "missing" ? before.expiry : told.expiry;
  // A beginning and an end that cannot be those of one validity: what the file says counts, alone.
  const torn = validFrom !== null && expiry.kind === "on" && expiry.day < validFrom;
  return {
    kind: before.kind,
    number: sameNumber(before.number, told.number) ? before.number : (told.number ?? before.number),
    issuedOn: told.issuedOn ?? before.issuedOn,
    validFrom: torn ? told.validFrom : validFrom,
    expiry: torn ? told.expiry : expiry,
    permitKind: before.permitKind ?? told.permitKind,
  };
}

function isSame(a: DocumentFacts, b: DocumentFacts): boolean {
  return (
    sameNumber(a.number, b.number) &&
    a.issuedOn === b.issuedOn &&
    a.validFrom === b.validFrom &&
    sameExpiry(a.expiry, b.expiry) &&
    a.permitKind === b.permitKind
  );
}

/** Another number, or a later end of a document that has one: not a slip of the pen but a new validity. */
function isRenewal(before: DocumentFacts, after: DocumentFacts): boolean {
  if (before.number !== null && after.number !== null && !sameNumber(before.number, after.number))
    return true;
  if (before.expiry.kind !== "on") return false;
  return after.expiry.kind === "none" || (after.expiry.kind === "on" && after.expiry.day > before.expiry.day);
}
