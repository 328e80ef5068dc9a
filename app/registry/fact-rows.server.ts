import type { Insertable, Selectable } from "kysely";
import { hasControlDigit } from "~/law";
import type { Cipher } from "~db/cipher.server";
import { newId } from "~db/ids.server";
import type { Database } from "~db/schema";
import type { DocumentFacts, EngagementFacts, WorkerFacts } from "./facts";
import { comparableNumber, searchableName } from "./identifiers";
import type { DocumentInput, EngagementInput, WorkerInput } from "./inputs";

/** Where a row comes from: the employer, the instant, and the import if there was one. */
export type Origin = { employerId: string; at: Date; importId?: string | null };

/** The row that says who a worker is; the IIN is sealed, and its index finds it again. */
export function workerFactRow(
  cipher: Cipher,
  origin: Origin,
  workerId: string,
  input: WorkerInput,
): Insertable<Database["workerFact"]> {
  return {
    employerId: origin.employerId,
    factId: newId(origin.at.getTime()),
    workerId,
    name: input.name,
    searchName: searchableName(input.name),
    birthDate: input.birthDate,
    citizenship: input.citizenship,
    staffNo: input.staffNo,
    iinSealed: input.iin === null ? null : cipher.seal(input.iin),
    iinIndex: input.iin === null ? null : cipher.index(comparableNumber(input.iin)),
    iinValid: input.iin === null ? null : hasControlDigit(input.iin),
    stay: input.stay,
    role: input.role,
    education: input.education,
    importId: origin.importId ?? null,
    recordedAt: origin.at,
    retiredAt: null,
  };
}

export function engagementRow(
  origin: Origin,
  workerId: string,
  engagementId: string,
  input: EngagementInput & { endReason?: string | null },
  /** A version of its own has an id of its own; the first has the engagement's. */
  rowId = engagementId,
): Insertable<Database["engagement"]> {
  return {
    employerId: origin.employerId,
    rowId,
    engagementId,
    workerId,
    position: input.position,
    category: input.category,
    arrangement: input.arrangement,
    department: input.department,
    site: input.site,
    fromDay: input.from,
    toDay: input.to,
    endReason: input.endReason ?? null,
    importId: origin.importId ?? null,
    recordedAt: origin.at,
    retiredAt: null,
  };
}

export function documentRow(
  cipher: Cipher,
  origin: Origin,
  workerId: string,
  documentId: string,
  input: DocumentInput,
  links: { supersedes?: string | null; supersededBy?: string | null; fileSha256?: Buffer | null } = {},
): Insertable<Database["document"]> {
  return {
    employerId: origin.employerId,
    // Later versions have ids of their own; the first has the document's.
    rowId: documentId,
    documentId,
    workerId,
    kind: input.kind,
    ...documentValues(cipher, input),
    supersedes: links.supersedes ?? null,
    supersededBy: links.supersededBy ?? null,
    details: JSON.stringify(input.details ?? {}),
    fileSha256: links.fileSha256 ?? null,
    importId: origin.importId ?? null,
    recordedAt: origin.at,
    retiredAt: null,
  };
}

/** What a document says, as columns; the number is sealed, and its index finds it again. */
export function documentValues(cipher: Cipher, input: DocumentInput) {
  return {
    permitKind: input.permitKind,
    numberSealed: input.number === null ? null : cipher.seal(input.number),
    numberIndex: input.number === null ? null : cipher.index(comparableNumber(input.number)),
    issuedOn: input.issuedOn,
    validFrom: input.validFrom,
    expiry: input.expiry.kind,
    expiresOn: input.expiry.kind === "on" ? input.expiry.day : null,
  };
}

/** Which columns of a document row make its facts. */
export type DocumentColumns = Pick<
  Selectable<Database["document"]>,
  "kind" | "permitKind" | "numberSealed" | "issuedOn" | "validFrom" | "expiry" | "expiresOn"
>;

/** `cipher` null leaves numbers closed: null in the facts. */
export function documentFacts(cipher: Cipher | null, row: DocumentColumns): DocumentFacts {
  return {
    kind: row.kind as DocumentFacts["kind"],
    number: cipher && row.numberSealed ? cipher.open(row.numberSealed) : null,
    issuedOn: row.issuedOn,
    validFrom: row.validFrom,
    expiry:
      row.expiry === "on" && row.expiresOn !== null
        ? { kind: "on", day: row.expiresOn }
        : { kind: row.expiry === "none" ? "none" : "missing" },
    permitKind: row.permitKind as DocumentFacts["permitKind"],
  };
}

export function engagementFacts(
  row: Pick<
    Selectable<Database["engagement"]>,
    "position" | "category" | "arrangement" | "department" | "site" | "fromDay" | "toDay"
  >,
): EngagementFacts {
  return {
    position: row.position,
    category: row.category,
    arrangement: row.arrangement,
    department: row.department,
    site: row.site,
    from: row.fromDay,
    to: row.toDay,
  };
}

/** `cipher` null leaves the IIN closed: an empty text where there is one, since findings ask whether there is. */
export function personFacts(
  cipher: Cipher | null,
  row: Pick<
    Selectable<Database["workerFact"]>,
    | "staffNo"
    | "name"
    | "birthDate"
    | "citizenship"
    | "iinSealed"
    | "iinValid"
    | "stay"
    | "role"
    | "education"
  >,
): Omit<WorkerFacts, "engagements" | "documents"> {
  return {
    staffNo: row.staffNo,
    name: row.name,
    birthDate: row.birthDate,
    citizenship: row.citizenship,
    iin: cipher ? row.iinSealed && cipher.open(row.iinSealed) : row.iinValid === null ? null : "",
    iinValid: row.iinValid,
    stay: row.stay as WorkerFacts["stay"],
    role: row.role,
    education: row.education,
  };
}
