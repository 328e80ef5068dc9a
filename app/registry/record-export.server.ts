import { record } from "~/ledger/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import type { Day } from "./facts";

/** Writes down that somebody took the register out of the house: who, when, in which form and as of which day. */
export async function recordExport(
  scope: EmployerScope,
  exported: { format: "csv" | "xlsx"; on: Day; conditions: string[] },
): Promise<void> {
  await forEmployer(scope, (trx) =>
    record(trx, scope, { event: "register.exported", data: { ...exported } }),
  );
}
