import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { TestProject } from "vitest/node";
import setup from "./postgres";

/** The same tests on the oldest PostgreSQL that is supported, where its binaries exist (Linux on x64). */
export default async function oldest(project: TestProject): Promise<() => Promise<void>> {
  const binaries = resolve(import.meta.dirname, "../../node_modules/postgres-15/dist/index.js");
  if (!existsSync(binaries)) {
    throw new Error(
      "PostgreSQL 15 is not installed here (it comes for Linux on x64 only); run this where it is",
    );
  }
  process.env.RUQSAT_TEST_POSTGRES = "postgres-15";
  return setup(project);
}
