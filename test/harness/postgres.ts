import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { TestProject } from "vitest/node";
import { openDatabase } from "~db/client.server";
import { startEmbedded } from "~db/embedded.server";
import { migrateToLatest } from "~db/migrate.server";

declare module "vitest" {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One PostgreSQL for the run, migrated once into a template that every test clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), "ruqsat-test-"));
  const server = await startEmbedded(dir, process.env.RUQSAT_TEST_POSTGRES);
  const admin = openDatabase(server.url, { name: "harness", max: 2 });
  await sql`create database template_ruqsat`.execute(admin.db);
  await admin.db.destroy();
  const templateUrl = server.url.replace(/\/postgres$/, "/template_ruqsat");
  const { db } = openDatabase(templateUrl, { name: "harness", max: 2 });
  await migrateToLatest(db, templateUrl);
  await db.destroy();
  project.provide("postgresUrl", server.url);
  return async () => {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  };
}
