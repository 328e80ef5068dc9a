import type { Selectable } from "kysely";
import type { Day } from "~/registry/facts";
import { loadWorkerFacts } from "~/registry/load-worker-facts.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { isId } from "~db/ids.server";
import type { Database } from "~db/schema";
import type { Cell } from "./cell";
import { keptChoices } from "./import-choices";
import type { ImportError, ImportRecord, ImportResult, ImportRow } from "./import-record";
import { type RowsAsked, readImportRows } from "./import-rows.server";

type Reading = Pick<EmployerScope, "db" | "employerId">;

/** An import, or null where the employer has none of that id. */
export async function getImport(scope: Reading, importId: string | undefined): Promise<ImportRecord | null> {
  if (!isId(importId)) return null;
  return forEmployer(scope, async (trx) => {
    const row = await trx
      .selectFrom("import")
      .selectAll()
      .where("employerId", "=", scope.employerId)
      .where("importId", "=", importId)
      .executeTakeFirst();
    return row ? toRecord(row, await carriedOutBy(trx, scope.employerId, importId)) : null;
  });
}

async function carriedOutBy(trx: Tx, employerId: string, dryRunId: string): Promise<string | null> {
  const row = await trx
    .selectFrom("import")
    .select("importId")
    .where("employerId", "=", employerId)
    .where("dryRunOf", "=", dryRunId)
    .where("status", "in", ["queued", "running", "done"])
    .executeTakeFirst();
  return row?.importId ?? null;
}

/** The newest imports first; a dry run that was carried out is shown by the import that did it. */
export function listImports(
  scope: Reading,
  { before, limit = 50 }: { before?: string | undefined; limit?: number } = {},
): Promise<ImportRecord[]> {
  return forEmployer(scope, async (trx) => {
    const rows = await trx
      .selectFrom("import as i")
      .selectAll("i")
      .where("i.employerId", "=", scope.employerId)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom("import as done")
              .select("done.importId")
              .whereRef("done.employerId", "=", "i.employerId")
              .whereRef("done.dryRunOf", "=", "i.importId")
              .where("done.status", "!=", "failed"),
          ),
        ),
      )
      .$if(isId(before), (query) => query.where("i.importId", "<", before ?? ""))
      .orderBy("i.importId", "desc")
      .limit(limit)
      .execute();
    return rows.map((row) => toRecord(row, null));
  });
}

function toRecord(row: Selectable<Database["import"]>, doneBy: string | null): ImportRecord {
  const error = row.error as Partial<ImportError> | null;
  return {
    id: row.importId,
    status: row.status,
    dryRun: row.dryRun,
    dryRunOf: row.dryRunOf,
    carriedOutBy: doneBy,
    fileName: row.fileName,
    progress: row.progress,
    choices: keptChoices(row.choices),
    result: row.result as ImportResult | null,
    error: error?.code === undefined ? null : { code: error.code, detail: error.detail ?? {} },
    createdBy: row.createdBy,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
    undoneAt: row.undoneAt,
  };
}

/** Rows of an import, page by page: `after` is the place of the last row that was shown. */
export async function listImportRows(
  scope: Reading,
  record: Pick<ImportRecord, "id" | "result">,
  asked: Omit<RowsAsked, "sheets">,
): Promise<(ImportRow & { cells: readonly Cell[] | null })[]> {
  const sheets = record.result?.sheets ?? [];
  return forEmployer(scope, (trx) => readImportRows(trx, scope.employerId, record.id, { ...asked, sheets }));
}

export type ImportPerson = {
  name: string;
  birthDate: Day | null;
  staffNo: string | null;
  position: string | null;
};

/** Who these workers are, for telling them from each other. */
export function listImportPeople(
  scope: Reading,
  workerIds: readonly string[],
): Promise<ReadonlyMap<string, ImportPerson>> {
  const people = new Map<string, ImportPerson>();
  if (workerIds.length === 0) return Promise.resolve(people);
  return forEmployer(scope, async (trx) => {
    for await (const batch of loadWorkerFacts(trx, scope.employerId, workerIds, { cipher: null })) {
      for (const { workerId, facts } of batch) {
        const { name, birthDate, staffNo, engagements } = facts;
        people.set(workerId, { name, birthDate, staffNo, position: engagements.at(-1)?.position ?? null });
      }
    }
    return people;
  });
}
