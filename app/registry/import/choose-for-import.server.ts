import { change } from "~/registry/change.server";
import { type Refused, refused } from "~/registry/inputs";
import type { EmployerScope } from "~db/client.server";
import { isId } from "~db/ids.server";
import { enqueue } from "~db/queue.server";
import { choiceProblems, type ImportChoices, keptChoices, mergeChoices } from "./import-choices";
import type { ImportResult } from "./import-record";
import { remember } from "./remembered.server";

/**
 * Keeps what a person chose for a dry run. Headers and positions placed by hand are remembered for the lists to
 * come; what values mean is remembered once the import is carried out. The dry run is done again with what was chosen.
 */
export async function chooseForImport(
  scope: EmployerScope,
  databaseUrl: string,
  importId: string,
  told: Partial<ImportChoices>,
): Promise<{ kind: "chosen"; again: boolean } | Refused> {
  const problems = choiceProblems(told);
  if (problems.length > 0) return { kind: "refused", problems };
  if (!isId(importId)) return refused("importId", "not-found");
  return change(scope, async (trx, changing) => {
    const { employerId, today } = changing;
    const row = await trx
      .selectFrom("import")
      .select(["dryRun", "status", "choices", "result"])
      .where("employerId", "=", employerId)
      .where("importId", "=", importId)
      .executeTakeFirst();
    if (!row?.dryRun) return refused("importId", "not-found");
    if (row.status !== "done" && row.status !== "failed") return refused("importId", "not-ready");
    const choices = mergeChoices(keptChoices(row.choices), told);
    const headcount = (row.result as ImportResult | null)?.headcount;
    const { columns = {}, positions = {} } = told;
    const remembered = { columns, positions, values: {} };
    await remember(trx, changing, remembered, choices.headcountOn ?? headcount?.on ?? today);
    const again =
      Object.keys(columns).length > 0 ||
      Object.keys(positions).length > 0 ||
      Object.keys(told.values ?? {}).length > 0 ||
      Object.keys(told.confirm ?? {}).length > 0 ||
      (told.headcountOn ?? null) !== null;
    await trx
      .updateTable("import")
      .set({
        choices: JSON.stringify(choices),
        ...(again ? { status: "queued" as const, progress: 0, error: null } : {}),
      })
      .where("employerId", "=", employerId)
      .where("importId", "=", importId)
      .execute();
    if (again) await enqueue(trx, databaseUrl, "import", { employerId, importId });
    return { kind: "chosen", again };
  });
}
