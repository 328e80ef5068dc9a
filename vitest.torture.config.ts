import { defineConfig } from "vitest/config";
import { alias, env } from "./vitest.config";

/** Kills, tampering, many repetitions, and the database tests once more on PostgreSQL 15. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "torture",
          include: ["test/torture/**/*.test.ts"],
          env,
          testTimeout: 900_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "postgres-15",
          include: ["test/db/**/*.test.ts"],
          env,
          globalSetup: ["test/harness/postgres-15.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
