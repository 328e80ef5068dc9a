import type { Tx } from "~db/client.server";
import { firstPrevious, type LedgerEntry } from "./entry";
import { hashOf } from "./record.server";

export type LedgerVerdict =
  | { ok: true; length: number; head: string }
  | { ok: false; at: number; why: "entry-missing" | "chain-broken" | "entry-changed" | "head-differs" };

/** Walks an employer's whole chain and says where it first does not hold. */
export async function verifyLedger(trx: Tx, employerId: string): Promise<LedgerVerdict> {
  let previous = firstPrevious;
  let seq = 0;
  for (;;) {
    const rows = await trx
      .selectFrom("ledgerEntry")
      .selectAll()
      .where("employerId", "=", employerId)
      .where("seq", ">", seq)
      .orderBy("seq")
      .limit(2000)
      .execute();
    for (const row of rows) {
      seq += 1;
      if (row.seq !== seq) return { ok: false, at: seq, why: "entry-missing" };
      if (row.previous.toString("hex") !== previous) return { ok: false, at: seq, why: "chain-broken" };
      const hash = hashOf(toEntry(row)).toString("hex");
      if (hash !== row.hash.toString("hex")) return { ok: false, at: seq, why: "entry-changed" };
      previous = hash;
    }
    if (rows.length < 2000) break;
  }
  const head = await trx
    .selectFrom("ledgerHead")
    .select(["seq", "hash"])
    .where("employerId", "=", employerId)
    .executeTakeFirst();
  if (head && (head.seq !== seq || head.hash.toString("hex") !== previous))
    return { ok: false, at: seq, why: "head-differs" };
  return { ok: true, length: seq, head: previous };
}

/** The newest entries, or those about one subject; newest first. */
export async function listEntries(
  trx: Tx,
  employerId: string,
  options: { subjectId?: string; before?: number; limit?: number } = {},
): Promise<LedgerEntry[]> {
  let query = trx.selectFrom("ledgerEntry").selectAll().where("employerId", "=", employerId);
  if (options.subjectId) query = query.where("subjectId", "=", options.subjectId);
  if (options.before) query = query.where("seq", "<", options.before);
  const rows = await query
    .orderBy("seq", "desc")
    .limit(options.limit ?? 50)
    .execute();
  return rows.map(toEntry);
}

/** The chain's length and newest hash as of an instant. */
export async function ledgerHeadAt(
  trx: Tx,
  employerId: string,
  knownAt: Date,
): Promise<{ length: number; hash: string }> {
  const row = await trx
    .selectFrom("ledgerEntry")
    .select(["seq", "hash"])
    .where("employerId", "=", employerId)
    .where("at", "<=", knownAt)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? { length: row.seq, hash: row.hash.toString("hex") } : { length: 0, hash: firstPrevious };
}

type Row = {
  seq: number;
  at: Date;
  actorKind: LedgerEntry["actor"]["kind"];
  actorId: string | null;
  event: string;
  subjectKind: string | null;
  subjectId: string | null;
  salt: Buffer;
  changes: LedgerEntry["changes"];
  data: Record<string, unknown>;
  previous: Buffer;
};

function toEntry(row: Row): LedgerEntry {
  return {
    seq: row.seq,
    at: row.at.toISOString(),
    actor: { kind: row.actorKind, id: row.actorId },
    event: row.event,
    subject:
      row.subjectKind !== null && row.subjectId !== null
        ? { kind: row.subjectKind, id: row.subjectId }
        : null,
    changes: row.changes,
    data: row.data,
    salt: row.salt.toString("hex"),
    previous: row.previous.toString("hex"),
  };
}
