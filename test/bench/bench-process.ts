import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beginSession } from "~/accounts/index.server";
import { withoutEmployer } from "~db/client.server";
import type { BenchPlace } from "./bench-place";

const root = resolve(import.meta.dirname, "../..");

/** Starts one process of the product on the place's database. */
export function startRole(place: BenchPlace, role: "web" | "jobs", port: number): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "server.ts"], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      ROLE: role,
      DATABASE_URL: place.databaseUrl,
      RUQSAT_EMBEDDED: "1",
      DEMO: "0",
      DATA_DIR: place.dataDir,
      PORT: String(port),
      LOG_LEVEL: "silent",
    },
    stdio: "ignore",
  });
}

/** Headers with which the place's person is signed in. */
export async function signedIn({ db, personId, at }: BenchPlace): Promise<Record<string, string>> {
  const { secret } = await withoutEmployer(db, (trx) => beginSession(trx, personId, "bench", at));
  return { cookie: `__Host-ruqsat=${secret}`, "accept-language": "ru" };
}

/** Waits until the web process answers. */
export async function ready(url: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const ok = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await sleep(200);
  }
  throw new Error("the web process does not answer");
}

/** Milliseconds until a page is there whole. */
export async function pageTime(url: string, headers: Record<string, string>): Promise<number> {
  const started = performance.now();
  const response = await fetch(url, { headers });
  await response.text();
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  return performance.now() - started;
}
