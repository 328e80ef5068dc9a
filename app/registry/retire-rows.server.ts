import type { Tx } from "~db/client.server";

/** Ends the record of a row at an instant: it is never changed, only no longer what stands. */
export async function retireRow(
  trx: Tx,
  table: "engagement" | "document" | "headcount" | "positionCategory",
  employerId: string,
  rowId: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable(table)
    .set({ retiredAt: at })
    .where("employerId", "=", employerId)
    .where("rowId", "=", rowId)
    .where("retiredAt", "is", null)
    .execute();
}
