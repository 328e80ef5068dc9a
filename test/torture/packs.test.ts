import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bytesSource, verifyPack } from "~/audit";
import { freePort, OwnApplication } from "~test/harness/own-application";

type Pack = { id: string; status: string; progress: number; sha256: string | null };

const application = new OwnApplication();
let port = 0;
let url = "";
let token = "";
let employer = "";

const call = (path: string, init: RequestInit = {}) =>
  fetch(`${url}/api/v1${path}`, {
    ...init,
    headers: { authorization: `Bearer ${token}`, ...init.headers },
  });
const post = (path: string, body: object) =>
  call(path, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });
const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Almaty" }).format(new Date());

async function packUntil(id: string, done: (pack: Pack) => boolean, seconds: number): Promise<Pack> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const pack = (await (await call(`/employers/${employer}/packs/${id}`)).json()) as Pack;
    if (done(pack) || Date.now() > end) return pack;
    await sleep(50);
  }
}

beforeAll(async () => {
  port = await freePort();
  url = await application.start(port);
  token = application.command("app/accounts/token.command.ts", "torture@example.kz");
  const made = await post("/employers", {
    kind: "company",
    name: "ТОО «Проба»",
    bin: "240140123453",
    region: "71",
    sector: "F",
    staff: 3500,
    regimes: [],
  });
  employer = ((await made.json()) as { id: string }).id;
  const form = new FormData();
  const file = readFileSync(resolve(import.meta.dirname, "../samples/construction-420.xlsx"));
  form.set("file", new Blob([file]), "construction-420.xlsx");
  const imported = await call(`/employers/${employer}/imports?dry_run=false`, {
    method: "POST",
    body: form,
    headers: { prefer: "wait=30" },
  });
  expect(imported.status, await imported.text()).toBe(200);
});
afterAll(() => application.remove());

it("takes a pack up again after everything was killed in the middle of it, wherever that was", async () => {
  for (const share of [0, 0.1, 0.5]) {
    const asked = await post(`/employers/${employer}/packs`, {
      on: today(),
      known_at: null,
      locale: "kk",
      scope: { kind: "employer" },
    });
    expect(asked.status).toBe(202);
    const { id } = (await asked.json()) as Pack;
    await packUntil(id, (pack) => pack.status !== "queued" && pack.progress >= share, 60);
    await application.kill();
    url = await application.start(port);
    const pack = await packUntil(id, ({ status }) => status === "ready" || status === "failed", 120);
    expect(pack.status).toBe("ready");
    const zip = new Uint8Array(await (await call(`/employers/${employer}/packs/${id}/file`)).arrayBuffer());
    expect(createHash("sha256").update(zip).digest("hex")).toBe(pack.sha256);
    expect(await verifyPack(bytesSource(zip))).toMatchObject({ verdict: "unchanged", reason: null });
    // Nothing plain is left of the attempt that was killed.
    const folder = join(application.dataDir, "packs", employer);
    expect(readdirSync(folder).every((name) => name.endsWith(".zip.sealed"))).toBe(true);
  }
  expect(application.command("app/ledger/verify.command.ts")).toMatch(
    new RegExp(`${employer}: the chain holds`),
  );
});
