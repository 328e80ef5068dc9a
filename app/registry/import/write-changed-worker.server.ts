import type { Insertable } from "kysely";
import { documentRow, engagementRow, type Origin, workerFactRow } from "~/registry/fact-rows.server";
import type { DocumentFacts, EngagementFacts, WorkerFacts } from "~/registry/facts";
import type { LoadedWorker } from "~/registry/load-worker-facts.server";
import type { Cipher } from "~db/cipher.server";
import type { Tx } from "~db/client.server";
import { newId } from "~db/ids.server";
import type { Database } from "~db/schema";
import type { AbsentChoice } from "./import-choices";
import type { WorkerChange } from "./worker-changes";

/**
 * Gathers the rows that changes to known workers come to, and writes them in few statements. Nothing is
 * overwritten: what no longer stands is retired, and what stands now is a row of its own that names the import.
 */
export class ChangedWorkers {
  /** Whoever is touched: their projection has to be made anew. */
  readonly workerIds: string[] = [];
  private readonly cipher: Cipher;
  private readonly origin: Origin & { importId: string };
  private readonly retiredFacts: string[] = [];
  private readonly retiredEngagements: string[] = [];
  private readonly retiredDocuments = new Set<string>();
  private readonly facts: Insertable<Database["workerFact"]>[] = [];
  private readonly engagements: Insertable<Database["engagement"]>[] = [];
  private readonly documents: Insertable<Database["document"]>[] = [];

  constructor(cipher: Cipher, origin: Origin & { importId: string }) {
    this.cipher = cipher;
    this.origin = origin;
  }

  change(worker: LoadedWorker, changes: readonly WorkerChange[]): void {
    this.workerIds.push(worker.workerId);
    const person: Partial<Record<string, string>> = {};
    for (const one of changes) {
      if (one.about === "person") person[one.field] = one.after;
      else if (one.about === "new-engagement") this.addEngagement(worker, one.after);
      else if (one.about === "engagement") this.replaceEngagement(worker, one.before, one.after);
      else if (one.about === "new-document") this.addDocument(worker, one.after, null);
      else if (one.about === "renewal") this.renew(worker, one.before, one.after);
      else this.replaceDocument(worker, worker.facts.documents.indexOf(one.before), one.after, {});
    }
    if (Object.keys(person).length > 0) this.replaceFacts(worker, { ...worker.facts, ...person });
  }

  /** Ends what the worker is still engaged in; false where it began later than that day. */
  leave(worker: LoadedWorker, { on, reason }: Extract<AbsentChoice, { what: "left" }>): boolean {
    const open = worker.facts.engagements.filter(({ to }) => to === null || to > on);
    if (open.length === 0 || open.some(({ from }) => from !== null && from > on)) return false;
    this.workerIds.push(worker.workerId);
    for (const before of open)
      this.replaceEngagement(worker, before, { ...before, to: on }, reason.trim() || null);
    return true;
  }

  private replaceFacts(worker: LoadedWorker, facts: WorkerFacts): void {
    this.retiredFacts.push(worker.workerId);
    this.facts.push(workerFactRow(this.cipher, this.origin, worker.workerId, facts));
  }

  private addEngagement(worker: LoadedWorker, after: EngagementFacts): void {
    const id = newId(this.origin.at.getTime());
    this.engagements.push(engagementRow(this.origin, worker.workerId, id, after));
  }

  private replaceEngagement(
    worker: LoadedWorker,
    before: EngagementFacts,
    after: EngagementFacts,
    reason?: string | null,
  ): void {
    const row = worker.engagements[worker.facts.engagements.indexOf(before)];
    if (!row) throw new Error("an engagement that the worker does not have");
    this.retiredEngagements.push(row.rowId);
    const endReason = reason === undefined ? (after.to === before.to ? row.endReason : null) : reason;
    const rowId = newId(this.origin.at.getTime());
    const version = { ...after, endReason };
    this.engagements.push(engagementRow(this.origin, worker.workerId, row.engagementId, version, rowId));
  }

  private addDocument(worker: LoadedWorker, after: DocumentFacts, supersedes: string | null): string {
    const id = newId(this.origin.at.getTime());
    this.documents.push(documentRow(this.cipher, this.origin, worker.workerId, id, after, { supersedes }));
    return id;
  }

  private renew(worker: LoadedWorker, before: DocumentFacts, after: DocumentFacts): void {
    const index = worker.facts.documents.indexOf(before);
    const old = worker.documents[index];
    // A document is followed once; one that was followed already is mended in its place.
    if (!old || old.supersededBy !== null || this.retiredDocuments.has(old.rowId)) {
      this.replaceDocument(worker, index, after, {});
      return;
    }
    const documentId = this.addDocument(worker, after, old.documentId);
    this.replaceDocument(worker, index, before, { supersededBy: documentId });
  }

  private replaceDocument(
    worker: LoadedWorker,
    index: number,
    after: DocumentFacts,
    links: { supersededBy?: string },
  ): void {
    const old = worker.documents[index];
    if (!old) throw new Error("a document that the worker does not have");
    // Two papers of the file may both look like one of ours; the second one then stands beside it.
    if (this.retiredDocuments.has(old.rowId)) {
      this.addDocument(worker, after, null);
      return;
    }
    this.retiredDocuments.add(old.rowId);
    const { supersedes, supersededBy, fileSha256 } = old;
    const details = old.details as Record<string, string>;
    const row = documentRow(
      this.cipher,
      this.origin,
      worker.workerId,
      old.documentId,
      { ...after, details },
      { supersedes, supersededBy, fileSha256, ...links },
    );
    this.documents.push({ ...row, rowId: newId(this.origin.at.getTime()) });
  }

  async write(trx: Tx): Promise<void> {
    const { employerId, at } = this.origin;
    for (const ids of chunks(this.retiredFacts)) {
      await trx
        .updateTable("workerFact")
        .set({ retiredAt: at })
        .where("employerId", "=", employerId)
        .where("workerId", "in", ids)
        .where("retiredAt", "is", null)
        .execute();
    }
    for (const [table, rowIds] of [
      ["engagement", this.retiredEngagements],
      ["document", [...this.retiredDocuments]],
    ] as const) {
      for (const ids of chunks(rowIds)) {
        await trx
          .updateTable(table)
          .set({ retiredAt: at })
          .where("employerId", "=", employerId)
          .where("rowId", "in", ids)
          .where("retiredAt", "is", null)
          .execute();
      }
    }
    for (const rows of chunks(this.facts)) await trx.insertInto("workerFact").values(rows).execute();
    for (const rows of chunks(this.engagements)) await trx.insertInto("engagement").values(rows).execute();
    for (const rows of chunks(this.documents)) await trx.insertInto("document").values(rows).execute();
  }
}

/** PostgreSQL takes at most 65,535 parameters in a statement. */
const chunkLength = 2000;

function* chunks<T>(list: readonly T[]): Generator<T[]> {
  for (let i = 0; i < list.length; i += chunkLength) yield list.slice(i, i + chunkLength);
}
