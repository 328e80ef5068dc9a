import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export const alias = {
  "~": resolve(import.meta.dirname, "app"),
  "~db": resolve(import.meta.dirname, "db"),
  "~emails": resolve(import.meta.dirname, "emails"),
  "~test": resolve(import.meta.dirname, "test"),
};

// A second time zone, west of Greenwich: a day read through the local clock would slip here.
export const env = { TZ: "America/New_York", NODE_ENV: "test" as const };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: ["{app,db,emails,test}/**/*.test.{ts,tsx}"],
          exclude: ["test/db/**", "test/browser/**", "test/torture/**"],
          env,
          // Against a test that hangs; how fast something is, no test says.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "db",
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          include: ["test/db/**/*.test.ts"],
          env,
          globalSetup: ["test/harness/postgres.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "browser",
          sequence: { groupOrder: 1 },
          include: ["test/browser/**/*.test.ts"],
          env,
          globalSetup: ["test/harness/application.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // Two journeys at a time, each through an application of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
