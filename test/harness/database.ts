import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { inject } from "vitest";
import { type Db, openDatabase } from "~db/client.server";

// Keys that nobody gave are made under DATA_DIR; a test keeps them out of the working folder.
process.env.DATA_DIR ??= mkdtempSync(join(tmpdir(), "ruqsat-test-data-"));

export type TestDatabase = { db: Db; url: string; close(): Promise<void> };

/** A database of one's own, cloned from the migrated template in some 30 ms. */
export async function freshDatabase(): Promise<TestDatabase> {
  const base = inject("postgresUrl");
  const name = `t_${randomBytes(6).toString("hex")}`;
  const admin = openDatabase(base, { name: "harness", max: 1 });
  try {
    await sql`create database ${sql.id(name)} template template_ruqsat`.execute(admin.db);
  } finally {
    await admin.db.destroy();
  }
  const url = base.replace(/\/postgres$/, `/${name}`);
  const { db } = openDatabase(url, { name: "test", max: 5 });
  return { db, url, close: () => db.destroy() };
}
