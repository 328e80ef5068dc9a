import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CompiledQuery, sql, type Transaction } from "kysely";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Database } from "./schema";

type Tx = Transaction<Database>;

/** What a column of a bulk row may hold. A plain object becomes JSON, an array a PostgreSQL array of text. */
export type BulkValue =
  | string
  | number
  | boolean
  | null
  | Date
  | Buffer
  | readonly string[]
  | Record<string, unknown>;

/**
 * Writes many rows fast, under row-level security: `COPY` is an error there, so they are copied into a temporary
 * table, and `INSERT … SELECT` takes them over. `same` holds the columns that are the same in every row; names are
 * those of the database.
 */
export async function insertInBulk(
  trx: Tx,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly BulkValue[]>,
  same: Record<string, BulkValue> = {},
): Promise<void> {
  const staging = `bulk_${table}`;
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`create temporary table if not exists ${sql.table(staging)} on commit drop as
    select ${names} from ${sql.table(table)} with no data`.execute(trx);
  await copyInto(trx, staging, columns, rows);
  const into = sql.join([...Object.keys(same), ...columns].map((column) => sql.ref(column)));
  const values = sql.join([...Object.values(same), ...columns.map((column) => sql.ref(column))]);
  await sql`insert into ${sql.table(table)} (${into}) select ${values} from ${sql.table(staging)}`.execute(
    trx,
  );
  await sql`truncate ${sql.table(staging)}`.execute(trx);
}

/** `COPY table (columns) FROM STDIN` in the caller's transaction; the rows are read as the database takes them. */
export async function copyInto(
  trx: Tx,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly BulkValue[]>,
): Promise<void> {
  const text = `copy "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) from stdin`;
  await trx.executeQuery(CompiledQuery.raw(text, [Readable.from(chunks(rows))]));
}

/** Teaches a connection of the pool that a `copy … from stdin` with a stream as its parameter is fed from it. */
export function acceptCopy(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const taught = (...args: unknown[]): unknown => {
    const [text, values] = args;
    const source = Array.isArray(values) ? values[0] : null;
    return typeof text === "string" && source instanceof Readable
      ? feed(query, text, source)
      : query(...args);
  };
  client.query = taught as typeof client.query;
}

async function feed(query: (...args: unknown[]) => unknown, text: string, source: Readable) {
  const target = query(copyFrom(text)) as ReturnType<typeof copyFrom>;
  await pipeline(source, target);
  return { command: "COPY", rowCount: target.rowCount, rows: [] };
}

const chunkLength = 256 * 1024;

function* chunks(rows: Iterable<readonly BulkValue[]>): Generator<Buffer> {
  let text = "";
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) {
      if (i > 0) text += "\t";
      text += field(row[i] ?? null);
    }
    text += "\n";
    if (text.length >= chunkLength) {
      yield Buffer.from(text, "utf8");
      text = "";
    }
  }
  if (text.length > 0) yield Buffer.from(text, "utf8");
}

function field(value: BulkValue): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  if (Array.isArray(value)) return escaped(arrayLiteral(value));
  return escaped(JSON.stringify(value));
}

function arrayLiteral(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
}

const special = /[\\\t\n\r]/;

function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
}
