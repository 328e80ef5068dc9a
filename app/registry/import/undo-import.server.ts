import { sql } from "kysely";
import { record } from "~/ledger/index.server";
import { change } from "~/registry/change.server";
import { type Refused, refused } from "~/registry/inputs";
import { refreshProjection } from "~/registry/projection.server";
import type { EmployerScope, Tx } from "~db/client.server";
import { isId } from "~db/ids.server";
import type { ImportResult, RowDetail } from "./import-record";
import { noteInRow } from "./import-rows.server";

export type UndoneImport = {
  kind: "undone";
  /** How many workers are as they were before the import. */
  workers: number;
  /** Whoever was changed, or named by a later list, since: left as they are. */
  left: { workerId: string; why: NonNullable<RowDetail["keptBecause"]> }[];
  headcount: "restored" | "left" | "none";
};

/**
 * Takes an import back by compensating rows: whoever it brought is retired, whoever it changed is as before, and
 * so is the headcount. Nothing is deleted, and what was changed since is left and named. Asked twice it is refused.
 */
export async function undoImport(scope: EmployerScope, importId: string): Promise<UndoneImport | Refused> {
  if (!isId(importId)) return refused("importId", "not-found");
  return change(scope, async (trx, changing) => {
    const { employerId } = changing;
    const row = await trx
      .selectFrom("import")
      .select(["status", "dryRun", "result"])
      .where("employerId", "=", employerId)
      .where("importId", "=", importId)
      .executeTakeFirst();
    if (!row || row.dryRun) return refused("importId", "not-found");
    if (row.status === "undone") return refused("importId", "already-undone");
    const result = row.result as ImportResult | null;
    if (row.status !== "done" || !result?.at) return refused("importId", "not-ready");
    // A row of the past must not be retired before it was recorded.
    const at = new Date(Math.max(changing.at.getTime(), Date.parse(result.at) + 1));
    const origin: Undoing = { employerId, importId, importedAt: new Date(result.at), at };
    const left = await leftAsTheyAre(trx, origin);
    const workerIds = await touched(trx, origin, new Set(left.map((one) => one.workerId)));
    for (let i = 0; i < workerIds.length; i += batchLength)
      await restoreWorkers(trx, origin, workerIds.slice(i, i + batchLength));
    const headcount = await restoreHeadcount(trx, origin);
    for (const { place, why } of left)
      await noteInRow(trx, employerId, importId, place, { keptBecause: why });
    await record(
      trx,
      { ...changing, at },
      {
        event: "import.undone",
        subject: { kind: "import", id: importId },
        data: { workers: workerIds.length, left: left.length, headcount },
      },
    );
    await refreshProjection(trx, employerId, workerIds);
    const undo = { workers: workerIds.length, left: left.length, headcount };
    await trx
      .updateTable("import")
      .set({ status: "undone", undoneAt: at, result: JSON.stringify({ ...result, undo }) })
      .where("employerId", "=", employerId)
      .where("importId", "=", importId)
      .execute();
    return { kind: "undone", ...undo, left: left.map(({ workerId, why }) => ({ workerId, why })) };
  });
}

const batchLength = 5000;

type Undoing = { employerId: string; importId: string; importedAt: Date; at: Date };

/** Rows of the import that brought or changed somebody. */
const touching = sql`(r.outcome in ('new', 'changed') or (r.outcome = 'absent' and exists (
  select from engagement e where e.employer_id = r.employer_id and e.worker_id = r.worker_id
    and e.import_id = r.import_id)))`;

/** Whoever has an entry of their own in the ledger since the import, or stands in a later list. */
async function leftAsTheyAre(
  trx: Tx,
  { employerId, importId }: Undoing,
): Promise<{ workerId: string; place: number; why: "changed-since" | "named-since" }[]> {
  const { rows } = await sql<{ workerId: string; place: number; changed: boolean; named: boolean }>`
    with done as (
      select seq from ledger_entry
      where employer_id = ${employerId} and subject_id = ${importId} and event = 'import.done'
    ), later as (
      select distinct l.worker_id from import_row l
      join import i on i.employer_id = l.employer_id and i.import_id = l.import_id
      join ledger_entry e on e.employer_id = i.employer_id and e.subject_id = i.import_id and e.event = 'import.done'
      where l.employer_id = ${employerId} and not i.dry_run and i.status = 'done'
        and l.outcome in ('new', 'changed', 'unchanged') and e.seq > (select seq from done)
    ), changed as (
      select distinct subject_id as worker_id from ledger_entry
      where employer_id = ${employerId} and subject_kind = 'worker' and seq > (select seq from done)
    )
    select r.worker_id as "workerId", r.row as place, c.worker_id is not null as changed, n.worker_id is not null as named
    from import_row r
    left join changed c on c.worker_id = r.worker_id
    left join later n on n.worker_id = r.worker_id
    where r.employer_id = ${employerId} and r.import_id = ${importId} and r.worker_id is not null and ${touching}
      and (c.worker_id is not null or n.worker_id is not null)
    order by r.row`.execute(trx);
  return rows.map(({ workerId, place, changed }) => ({
    workerId,
    place,
    why: changed ? "changed-since" : "named-since",
  }));
}

async function touched(trx: Tx, { employerId, importId }: Undoing, left: Set<string>): Promise<string[]> {
  const { rows } = await sql<{ workerId: string }>`
    select distinct r.worker_id as "workerId" from import_row r
    where r.employer_id = ${employerId} and r.import_id = ${importId} and r.worker_id is not null and ${touching}
    order by 1`.execute(trx);
  return rows.map((row) => row.workerId).filter((workerId) => !left.has(workerId));
}

/** What the import wrote about these workers is retired, and what it had retired is written anew. */
async function restoreWorkers(trx: Tx, undoing: Undoing, workerIds: readonly string[]): Promise<void> {
  const { employerId, importId, importedAt, at } = undoing;
  for (const { table, id, columns } of restored) {
    await sql`
      update ${sql.table(table)} set retired_at = ${at}
      where employer_id = ${employerId} and worker_id = any(${workerIds}::uuid[])
        and import_id = ${importId} and retired_at is null`.execute(trx);
    const names = sql.join(columns.map((column) => sql.ref(column)));
    await sql`
      insert into ${sql.table(table)} (${sql.ref(id)}, recorded_at, retired_at, ${names})
      select gen_random_uuid(), ${at}, null, ${names} from ${sql.table(table)}
      where employer_id = ${employerId} and worker_id = any(${workerIds}::uuid[])
        and retired_at = ${importedAt} and recorded_at < ${importedAt}`.execute(trx);
  }
}

/** The tables of a worker's facts: the key of a version, and what a version says. */
const restored = [
  {
    table: "worker_fact",
    id: "fact_id",
    columns: [
      "employer_id",
      "worker_id",
      "name",
      "search_name",
      "birth_date",
      "citizenship",
      "staff_no",
      "iin_sealed",
      "iin_index",
      "iin_valid",
      "stay",
      "role",
      "education",
      "import_id",
    ],
  },
  {
    table: "engagement",
    id: "row_id",
    columns: [
      "employer_id",
      "engagement_id",
      "worker_id",
      "position",
      "category",
      "arrangement",
      "department",
      "site",
      "from_day",
      "to_day",
      "end_reason",
      "import_id",
    ],
  },
  {
    table: "document",
    id: "row_id",
    columns: [
      "employer_id",
      "document_id",
      "worker_id",
      "kind",
      "permit_kind",
      "number_sealed",
      "number_index",
      "issued_on",
      "valid_from",
      "expiry",
      "expires_on",
      "supersedes",
      "superseded_by",
      "details",
      "file_sha256",
      "import_id",
    ],
  },
] as const;

/** The headcount of the import's day is as before, unless somebody has said it anew since. */
async function restoreHeadcount(
  trx: Tx,
  { employerId, importId, importedAt, at }: Undoing,
): Promise<UndoneImport["headcount"]> {
  const said = await trx
    .selectFrom("headcount")
    .select(["onDay", "retiredAt"])
    .where("employerId", "=", employerId)
    .where("importId", "=", importId)
    .execute();
  const [first] = said;
  if (!first) return "none";
  if (said.some((row) => row.retiredAt !== null)) return "left";
  await sql`
    update headcount set retired_at = ${at}
    where employer_id = ${employerId} and import_id = ${importId} and retired_at is null`.execute(trx);
  await sql`
    insert into headcount (employer_id, row_id, on_day, category, citizens, lent_citizens, lent_foreign, import_id, recorded_at)
    select employer_id, gen_random_uuid(), on_day, category, citizens, lent_citizens, lent_foreign, import_id, ${at}
    from headcount
    where employer_id = ${employerId} and on_day = ${first.onDay}
      and retired_at = ${importedAt} and recorded_at < ${importedAt}`.execute(trx);
  return "restored";
}
