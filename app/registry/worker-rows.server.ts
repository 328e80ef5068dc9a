import type { Selectable } from "kysely";
import type { Tx } from "~db/client.server";
import type { Database } from "~db/schema";

/** Whether the worker is one of the employer's, and not withdrawn. */
export async function standsIn(trx: Tx, employerId: string, workerId: string): Promise<boolean> {
  const row = await trx
    .selectFrom("workerFact")
    .select("factId")
    .where("employerId", "=", employerId)
    .where("workerId", "=", workerId)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The row of an engagement that stands. */
export async function engagementOf(
  trx: Tx,
  employerId: string,
  engagementId: string,
): Promise<Selectable<Database["engagement"]> | undefined> {
  return trx
    .selectFrom("engagement")
    .selectAll()
    .where("employerId", "=", employerId)
    .where("engagementId", "=", engagementId)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
}

/** The row of a document that stands. */
export async function documentOf(
  trx: Tx,
  employerId: string,
  documentId: string,
): Promise<Selectable<Database["document"]> | undefined> {
  return trx
    .selectFrom("document")
    .selectAll()
    .where("employerId", "=", employerId)
    .where("documentId", "=", documentId)
    .where("retiredAt", "is", null)
    .executeTakeFirst();
}

/** Retires a document's row and writes a new version of it with other values; everything else is carried over. */
export async function replaceDocumentRow(
  trx: Tx,
  row: Selectable<Database["document"]>,
  values: Partial<Omit<Selectable<Database["document"]>, "details">> & { details?: Record<string, unknown> },
  at: Date,
  rowId: string,
): Promise<void> {
  await trx
    .updateTable("document")
    .set({ retiredAt: at })
    .where("employerId", "=", row.employerId)
    .where("rowId", "=", row.rowId)
    .execute();
  const { details = row.details, ...rest } = values;
  await trx
    .insertInto("document")
    .values({ ...row, ...rest, details: JSON.stringify(details), rowId, recordedAt: at, retiredAt: null })
    .execute();
}
