import { inject } from "vitest";
import type { Application } from "./application";

/** The application of the worker that asks; no other worker's journeys touch it. */
export function thisApplication(): Application {
  const worker = Number(process.env.VITEST_POOL_ID);
  const application = inject("applications")[worker - 1];
  if (!application) throw new Error(`worker ${worker} has no application`);
  return application;
}
