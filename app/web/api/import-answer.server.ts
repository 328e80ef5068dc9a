import { setTimeout as sleep } from "node:timers/promises";
import { getImport, listImportProblems } from "~/registry/index.server";
import type { EmployerScope } from "~db/client.server";
import { type Api, json } from "./endpoint.server";
import { mostProblems, presentImport } from "./import-wire";

const longestWaitSeconds = 60;

/** For how many seconds the caller would wait for the outcome (`Prefer: wait=30`); zero where nothing is said. */
export function secondsToWait(api: Api): number {
  const wait = /(?:^|[\s,;])wait=(\d{1,4})(?:$|[\s,;])/.exec(api.request.headers.get("prefer") ?? "")?.[1];
  return Math.min(Number(wait ?? 0), longestWaitSeconds);
}

/** An import with the first of its problems as an answer, or null where the employer has none of that id. */
export async function importAnswer(
  api: Api,
  scope: EmployerScope,
  importId: string | undefined,
  status = 200,
): Promise<Response | null> {
  const record = await getImport(scope, importId);
  if (!record) return null;
  const { items } = await listImportProblems(scope, record, { limit: mostProblems });
  const fault = api.t("api:problem.fault.detail", { reference: record.id });
  return json(presentImport(record, items, api.locale, fault), status);
}

/** Waits until the import is over, or as long as the caller would. Says whether it is over. */
export async function importIsOver(
  scope: EmployerScope,
  importId: string,
  seconds: number,
): Promise<boolean> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const record = await getImport(scope, importId);
    if (!record || !["queued", "running"].includes(record.status)) return true;
    if (Date.now() >= until) return false;
    await sleep(150);
  }
}
