import { sql } from "kysely";
import { expect, it } from "vitest";
import { removeDemoEmployer } from "~/registry/index.server";
import { tenantTables } from "~db/schema";
import { seedDemo } from "~db/seed/demo.server";
import { freshDatabase } from "~test/harness/database";
import { findDemo } from "~test/harness/find-demo";

const at = new Date("2026-11-22T06:00:00Z");

it("makes the demonstration once, removes every trace of it, and does not make it again", async () => {
  const test = await freshDatabase();
  try {
    const made = await seedDemo(test.db, at, "2026-11-22");
    expect(made?.email).toBe("demo@ruqsat.example");
    expect(await seedDemo(test.db, at, "2026-11-22")).toEqual(made);
    const scope = await findDemo(test.db, at, "2026-11-22");
    expect(await removeDemoEmployer({ ...scope, role: "hr" })).toMatchObject({ kind: "refused" });
    expect(await removeDemoEmployer(scope)).toEqual({ kind: "removed" });
    for (const table of [...tenantTables, "membership", "person"]) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
        test.db,
      );
      expect(rows[0]?.n, table).toBe(0);
    }
    expect(await seedDemo(test.db, at, "2026-11-22")).toBeNull();
  } finally {
    await test.close();
  }
});
