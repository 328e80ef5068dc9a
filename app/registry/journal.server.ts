import type { LedgerEntry } from "~/ledger";
import { type LedgerVerdict, listEntries, verifyLedger } from "~/ledger/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import type { Author } from "./get-worker.server";

export type JournalEntry = LedgerEntry & {
  by: Author;
  /** The worker that the entry is about, by the name of today. */
  worker: { id: string; name: string } | null;
};

/** The ledger for people to read, the newest first; `before` continues after the entry of that number. */
export function listJournal(
  scope: Pick<EmployerScope, "db" | "employerId">,
  asked: { before?: number | undefined; limit: number },
): Promise<{ entries: JournalEntry[]; nextBefore: number | null }> {
  return forEmployer(scope, async (trx) => {
    const { employerId } = scope;
    const found = await listEntries(trx, employerId, {
      ...(asked.before ? { before: asked.before } : {}),
      limit: asked.limit + 1,
    });
    const entries = found.slice(0, asked.limit);
    const people = idsOf(entries, ({ actor }) => (actor.kind === "person" ? actor.id : null));
    const workers = idsOf(entries, ({ subject }) => (subject?.kind === "worker" ? subject.id : null));
    const names = new Map<string, string>();
    if (people.length > 0) {
      const rows = await trx
        .selectFrom("person")
        .select(["personId", "name"])
        .where("personId", "in", people)
        .execute();
      for (const row of rows) names.set(row.personId, row.name);
    }
    if (workers.length > 0) {
      const rows = await trx
        .selectFrom("workerFact")
        .select(["workerId", "name"])
        .where("employerId", "=", employerId)
        .where("workerId", "in", workers)
        .where("retiredAt", "is", null)
        .execute();
      for (const row of rows) names.set(row.workerId, row.name);
    }
    const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? null) : null);
    return {
      entries: entries.map((entry) => {
        const about = entry.subject?.kind === "worker" ? nameOf(entry.subject.id) : null;
        return {
          ...entry,
          by: { ...entry.actor, name: entry.actor.kind === "person" ? nameOf(entry.actor.id) : null },
          worker: about !== null && entry.subject ? { id: entry.subject.id, name: about } : null,
        };
      }),
      nextBefore: found.length > asked.limit ? (entries.at(-1)?.seq ?? null) : null,
    };
  });
}

/** Walks the employer's whole chain. */
export function verifyJournal(scope: Pick<EmployerScope, "db" | "employerId">): Promise<LedgerVerdict> {
  return forEmployer(scope, (trx) => verifyLedger(trx, scope.employerId));
}

function idsOf(entries: readonly LedgerEntry[], idOf: (entry: LedgerEntry) => string | null): string[] {
  return [...new Set(entries.flatMap((entry) => idOf(entry) ?? []))];
}
