import { createHash, randomBytes } from "node:crypto";
import type { EmployerScope, Tx } from "~db/client.server";
import { canonicalJson, entryText, firstPrevious, type LedgerEntry } from "./entry";

export type LedgerEvent = {
  /** Past tense, dotted: `worker.registered`, `pack.sealed`. */
  event: string;
  subject?: { kind: string; id: string };
  /** Field values before and after; only salted hashes of those that differ are kept. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  /** What may be read by anyone who verifies: counts, hashes, days. Never a person's data. */
  data?: Record<string, unknown>;
};

/**
 * Appends an entry to the employer's chain, in the caller's transaction. The head row is locked, so the verbs
 * of one employer follow each other. Returns the entry's number.
 */
export async function record(
  trx: Tx,
  scope: Pick<EmployerScope, "employerId" | "actor" | "at">,
  event: LedgerEvent,
): Promise<number> {
  const head = await lockHead(trx, scope.employerId);
  const at = await instantAfter(trx, scope, head.seq);
  const salt = randomBytes(16);
  const entry: LedgerEntry = {
    seq: head.seq + 1,
    at: at.toISOString(),
    actor: { kind: scope.actor.kind, id: scope.actor.id },
    event: event.event,
    subject: event.subject ?? null,
    changes: changesOf(salt, event.before ?? {}, event.after ?? {}),
    data: event.data ?? {},
    salt: salt.toString("hex"),
    previous: head.hash,
  };
  const hash = hashOf(entry);
  await trx
    .insertInto("ledgerEntry")
    .values({
      employerId: scope.employerId,
      seq: entry.seq,
      at,
      actorKind: entry.actor.kind,
      actorId: entry.actor.id,
      event: entry.event,
      subjectKind: entry.subject?.kind ?? null,
      subjectId: entry.subject?.id ?? null,
      salt,
      changes: JSON.stringify(entry.changes),
      data: JSON.stringify(entry.data),
      previous: Buffer.from(entry.previous, "hex"),
      hash,
    })
    .execute();
  await trx
    .updateTable("ledgerHead")
    .set({ seq: entry.seq, hash })
    .where("employerId", "=", scope.employerId)
    .execute();
  return entry.seq;
}

export function hashOf(entry: LedgerEntry): Buffer {
  return createHash("sha256").update(entryText(entry)).digest();
}

/** Takes the employer's lock without writing: what is read after it cannot be changed by another verb. */
export async function lockEmployer(trx: Tx, employerId: string): Promise<void> {
  await lockHead(trx, employerId);
}

async function lockHead(trx: Tx, employerId: string): Promise<{ seq: number; hash: string }> {
  await trx
    .insertInto("ledgerHead")
    .values({ employerId, seq: 0, hash: Buffer.from(firstPrevious, "hex") })
    .onConflict((conflict) => conflict.column("employerId").doNothing())
    .execute();
  const head = await trx
    .selectFrom("ledgerHead")
    .select(["seq", "hash"])
    .where("employerId", "=", employerId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { seq: head.seq, hash: head.hash.toString("hex") };
}

/**
 * The entry's instant: never before the one before it. A request that waited while others wrote would otherwise
 * change, later, what had been recorded by an instant.
 */
async function instantAfter(
  trx: Tx,
  { employerId, at }: Pick<EmployerScope, "employerId" | "at">,
  seq: number,
): Promise<Date> {
  if (seq === 0) return at;
  const newest = await trx
    .selectFrom("ledgerEntry")
    .select("at")
    .where("employerId", "=", employerId)
    .where("seq", "=", seq)
    .executeTakeFirst();
  return newest && newest.at > at ? newest.at : at;
}

function changesOf(
  salt: Buffer,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): LedgerEntry["changes"] {
  const changes: LedgerEntry["changes"] = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const from = before[field] ?? null;
    const to = after[field] ?? null;
    if (canonicalJson(from) === canonicalJson(to)) continue;
    changes[field] = { before: saltedHash(salt, field, from), after: saltedHash(salt, field, to) };
  }
  return changes;
}

function saltedHash(salt: Buffer, field: string, value: unknown): string | null {
  if (value === null) return null;
  return createHash("sha256")
    .update(salt)
    .update(field)
    .update("\0")
    .update(canonicalJson(value))
    .digest("hex");
}
