import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { removeDemoOwner } from "~/accounts/index.server";
import { config } from "~/config.server";
import { type EmployerScope, forEmployer, withoutEmployer } from "~db/client.server";
import { objectStore } from "~db/object-store.server";
import { tenantTables } from "~db/schema";
import { type Refused, refused } from "./inputs";

/**
 * Takes the demonstration away: its employer with everything that was entered, its files, its owner. Only an
 * employer that was made as a demonstration can be removed so, its ledger included; no start makes it again.
 */
export async function removeDemoEmployer(scope: EmployerScope): Promise<{ kind: "removed" } | Refused> {
  const { db, employerId } = scope;
  if (scope.role !== "owner") return refused("", "not-the-owner");
  const removed = await forEmployer(scope, async (trx) => {
    const employer = await trx
      .selectFrom("employer")
      .select("isDemo")
      .where("employerId", "=", employerId)
      .forUpdate()
      .executeTakeFirst();
    if (!employer?.isDemo) return false;
    for (const table of tenantTables) {
      if (table === "employer" || table === "ledger_entry") continue;
      await sql`delete from ${sql.table(table)} where employer_id = ${employerId}`.execute(trx);
    }
    // The ledger goes with its employer, and only with it: the trigger lets nothing else through.
    await sql`select set_config('ruqsat.erase_employer', ${employerId}, true)`.execute(trx);
    await trx.deleteFrom("employer").where("employerId", "=", employerId).execute();
    return true;
  });
  if (!removed) return refused("", "not-a-demonstration");
  await withoutEmployer(db, async (trx) => {
    await trx.deleteFrom("membership").where("employerId", "=", employerId).execute();
    await trx
      .insertInto("setting")
      .values({ name: "demo-removed", value: "true" })
      .onConflict((conflict) => conflict.column("name").doNothing())
      .execute();
  });
  await removeDemoOwner(db);
  for (const folder of ["files", "packs"]) {
    await objectStore().removeAll(`${folder}/${employerId}`);
    // Packs are also worked on under DATA_DIR, wherever they lie in the end.
    await rm(join(config().dataDir, folder, employerId), { recursive: true, force: true });
  }
  return { kind: "removed" };
}

/** Whether somebody has taken the demonstration away from this installation. */
export async function demoWasRemoved(db: EmployerScope["db"]): Promise<boolean> {
  const row = await withoutEmployer(db, (trx) =>
    trx.selectFrom("setting").select("name").where("name", "=", "demo-removed").executeTakeFirst(),
  );
  return row !== undefined;
}
