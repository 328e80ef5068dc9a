import { sql } from "kysely";
import { config } from "~/config.server";
import { type BulkValue, insertInBulk } from "~db/bulk.server";
import { type Cipher, cipherFor } from "~db/cipher.server";
import type { Tx } from "~db/client.server";
import type { Cell } from "./cell";
import type { DecidedRow } from "./decide-import";
import type { ImportRow, ImportRowOutcome, RowDetail } from "./import-record";
import { rowAt } from "./row-place";

/** What is sealed of a row. */
type Sealed = RowDetail & { name?: string; cells?: readonly Cell[] };
/** What stands in the column: problem codes in clear, to count and filter by; the rest sealed. */
type Kept = { codes?: string[]; kept?: true; sealed?: string };

/**
 * Writes what was decided about each row, in the place of what an earlier run left. `names` keeps the name of each
 * new row too: a dry run has no workers yet that would show it.
 */
export async function writeImportRows(
  trx: Tx,
  employerId: string,
  importId: string,
  rows: readonly DecidedRow[],
  { names }: { names: boolean },
): Promise<void> {
  const cipher = cipherFor(config().dataKey, employerId);
  await trx
    .deleteFrom("importRow")
    .where("employerId", "=", employerId)
    .where("importId", "=", importId)
    .execute();
  const columns = ["employer_id", "import_id", "row", "outcome", "worker_id", "detail"];
  function* values(): Generator<BulkValue[]> {
    for (const row of rows)
      yield [employerId, importId, row.place, row.outcome, row.workerId, keptDetail(cipher, row, names)];
  }
  await insertInBulk(trx, "import_row", columns, values());
}

const plain: ReadonlySet<string> = new Set(["new", "unchanged"]);

function keptDetail(cipher: Cipher, row: DecidedRow, names: boolean): Kept {
  const { detail, cells } = row;
  const bare = Object.keys(detail).length === 0 && cells === null;
  if (bare && (row.name === null || (plain.has(row.outcome) && !(names && row.outcome === "new")))) return {};
  const codes = [...new Set(detail.problems?.map((problem) => problem.code))];
  const sealed: Sealed = {
    ...detail,
    ...(row.name === null ? {} : { name: row.name }),
    ...(cells === null ? {} : { cells }),
  };
  return {
    ...(codes.length > 0 ? { codes } : {}),
    sealed: cipher.seal(JSON.stringify(sealed)).toString("base64"),
  };
}

/** Changes what is kept of a row, in the transaction of a verb. */
export async function noteInRow(
  trx: Tx,
  employerId: string,
  importId: string,
  place: number,
  note: Pick<RowDetail, "decision" | "keptBecause">,
): Promise<void> {
  const cipher = cipherFor(config().dataKey, employerId);
  const row = await trx
    .selectFrom("importRow")
    .select("detail")
    .where("employerId", "=", employerId)
    .where("importId", "=", importId)
    .where("row", "=", place)
    .executeTakeFirst();
  if (!row) return;
  const { codes, sealed } = row.detail as Kept;
  const next = { ...opened(cipher, sealed), ...note };
  const detail: Kept = {
    ...(codes ? { codes } : {}),
    ...(note.keptBecause ? { kept: true } : {}),
    sealed: cipher.seal(JSON.stringify(next)).toString("base64"),
  };
  await trx
    .updateTable("importRow")
    .set({ detail: JSON.stringify(detail) })
    .where("employerId", "=", employerId)
    .where("importId", "=", importId)
    .where("row", "=", place)
    .execute();
}

function opened(cipher: Cipher, sealed: string | undefined): Sealed {
  return sealed === undefined ? {} : (JSON.parse(cipher.open(Buffer.from(sealed, "base64"))) as Sealed);
}

export type RowsAsked = {
  outcomes?: readonly ImportRowOutcome[];
  /** Only rows with a problem. */
  withProblems?: boolean;
  /** Only those that an undone import left as they are. */
  kept?: boolean;
  /** Only rows after this place. */
  after?: number | undefined;
  limit?: number;
  sheets: readonly string[];
};

/** Rows of an import in the order of the file, those absent first; `cells` only where the row was refused. */
export async function readImportRows(
  trx: Tx,
  employerId: string,
  importId: string,
  asked: RowsAsked,
): Promise<(ImportRow & { cells: readonly Cell[] | null })[]> {
  const { outcomes, withProblems = false, kept = false, after, limit } = asked;
  const cipher = cipherFor(config().dataKey, employerId);
  const rows = await trx
    .selectFrom("importRow as r")
    .leftJoin("workerFact as f", (join) =>
      join
        .onRef("f.employerId", "=", "r.employerId")
        .onRef("f.workerId", "=", "r.workerId")
        .on("f.retiredAt", "is", null),
    )
    .select(["r.row", "r.outcome", "r.workerId", "r.detail", "f.name"])
    .where("r.employerId", "=", employerId)
    .where("r.importId", "=", importId)
    .$if(outcomes !== undefined, (query) => query.where("r.outcome", "in", [...(outcomes ?? [])]))
    .$if(withProblems, (query) => query.where(sql<boolean>`r.detail ? 'codes'`))
    .$if(kept, (query) => query.where(sql<boolean>`r.detail ? 'kept'`))
    .$if(after !== undefined, (query) => query.where("r.row", ">", after ?? 0))
    .orderBy("r.row")
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
  return rows.map(({ row: place, outcome, workerId, detail, name: known }) => {
    const { name = null, cells = null, ...rest } = opened(cipher, (detail as Kept).sealed);
    const at = rowAt(place);
    return {
      place,
      sheet: at === null ? null : (asked.sheets[at.sheet] ?? null),
      row: at?.row ?? null,
      outcome,
      workerId,
      name: name ?? known,
      cells,
      ...rest,
    };
  });
}
