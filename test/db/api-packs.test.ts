import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesSource, verifyPack } from "~/audit";
import { findInspection, runPack, sealKey } from "~/audit/index.server";
import { dayOf, now } from "~/clock.server";
import { employerExample } from "~/web/api/operations/employers";
import { packExample } from "~/web/api/operations/packs";
import { linkOut, packOut } from "~/web/api/pack-wire";
import { closeQueue } from "~db/queue.server";
import { apiToken, callApi } from "~test/harness/api";
import { freshDatabase, type TestDatabase } from "~test/harness/database";

let test: TestDatabase;
let token: string;
let packs: string;
let employerId: string;
const today = dayOf(now());

beforeAll(async () => {
  test = await freshDatabase();
  token = await apiToken(test, "owner@example.kz");
  const response = await callApi(test, "POST", "/api/v1/employers", { token, json: employerExample });
  employerId = ((await response.json()) as { id: string }).id;
  packs = `/api/v1/employers/${employerId}/packs`;
});
afterAll(async () => {
  await closeQueue();
  await test.close();
});

type Body = Record<string, unknown> & { id: string; errors: { path: string; code: string }[] };
const ask = async (method: string, path: string, json?: unknown) => {
  const response = await callApi(test, method, path, json === undefined ? { token } : { token, json });
  const text = await response.text();
  return { response, body: (text === "" ? {} : JSON.parse(text)) as Body };
};

describe("a pack", () => {
  it("is asked for, made, taken and verified, and shared by a link that can be closed", async () => {
    const asked = await ask("POST", packs, { ...packExample, on: today });
    expect(asked.response.status).toBe(202);
    expect(asked.body).toMatchObject({ status: "queued", progress: 0, on: today, sha256: null });
    expect(packOut.safeParse(asked.body).error).toBeUndefined();
    const path = `${packs}/${asked.body.id}`;
    expect(asked.response.headers.get("Location")).toBe(path);
    expect((await ask("GET", `${path}/file`)).response.status).toBe(409);
    expect((await ask("POST", `${path}/links`, {})).response.status).toBe(409);

    await runPack(
      { db: test.db, databaseUrl: test.url, at: now(), today },
      { employerId, packId: asked.body.id },
    );
    const ready = await ask("GET", path);
    expect(packOut.safeParse(ready.body).error).toBeUndefined();
    expect(ready.body).toMatchObject({ status: "ready", progress: 1 });
    const file = await callApi(test, "GET", `${path}/file`, { token });
    expect(file.headers.get("Content-Type")).toBe("application/zip");
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.length).toBe(ready.body.size);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(ready.body.sha256);
    const verified = await verifyPack(bytesSource(bytes), { knownFingerprints: [sealKey().fingerprint] });
    expect(verified).toMatchObject({ verdict: "genuine" });

    const blank = await ask("POST", `${path}/links`, { pass_phrase: "  " });
    expect(blank.response.status).toBe(422);
    expect(blank.body.errors).toEqual([expect.objectContaining({ path: "pass_phrase", code: "too-short" })]);
    const made = await ask("POST", `${path}/links`, { expires_at: null, pass_phrase: null });
    expect(made.response.status).toBe(201);
    expect(linkOut.safeParse(made.body).error).toBeUndefined();
    const secret = String(made.body.url).split("/inspect/")[1] ?? "";
    const open = async () => (await findInspection({ db: test.db, at: now(), today }, secret, null)).kind;
    expect(await open()).toBe("open");
    const link = `${path}/links/${made.body.id}`;
    expect((await ask("DELETE", link)).response.status).toBe(204);
    expect((await ask("DELETE", link)).response.status).toBe(204);
    expect(await open()).not.toBe("open");
  });

  it.each([
    [{ on: "2026-02-30" }, "on", "not-a-day"],
    [{ on: "2199-01-01" }, "on", "future"],
    [{ known_at: "2199-01-01T00:00:00Z" }, "known_at", "future"],
    [{ known_at: "2001-01-01T00:00:00Z" }, "known_at", "nothing-recorded"],
    [{ locale: "de" }, "locale", "unknown-value"],
    [{ scope: { kind: "worker" } }, "scope.kind", "unknown-value"],
    [{ scope: { kind: "employer", id: "x" } }, "scope.id", "unknown-field"],
  ])("is not asked for with %j", async (change, path, code) => {
    const { response, body } = await ask("POST", packs, { ...packExample, on: today, ...change });
    expect(response.status).toBe(422);
    expect(body.errors.map((error) => [error.path, error.code])).toEqual([[path, code]]);
  });

  it("is not asked for too often at once", async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 4; i += 1) {
      statuses.push((await ask("POST", packs, { ...packExample, on: today })).response.status);
    }
    expect(statuses).toEqual([202, 202, 202, 409]);
  });
});
