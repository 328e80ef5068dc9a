import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personForApiToken } from "~/accounts/index.server";
import { dayOf, now } from "~/clock.server";
import { config } from "~/config.server";
import { listImports, runImport } from "~/registry/index.server";
import { importOut, importProblemOut } from "~/web/api/import-wire";
import { employerExample } from "~/web/api/operations/employers";
import { pageOf } from "~/web/api/wire";
import { withoutEmployer } from "~db/client.server";
import { closeQueue } from "~db/queue.server";
import { apiToken, callApi } from "~test/harness/api";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { makeWorkbook } from "~test/samples/make-workbook";
import truth from "~test/samples/truth.json";

let test: TestDatabase;
let token: string;
beforeAll(async () => {
  test = await freshDatabase();
  token = await apiToken(test, "owner@example.kz");
});
afterAll(async () => {
  await closeQueue();
  await test.close();
});

type Import = {
  id: string;
  status: string;
  rows: Record<string, number>;
  headcount: Record<string, number>;
  problems: { row: number; code: string; refused: boolean; message: string }[];
  problems_total: number;
  error: { code: string; message: string } | null;
};

const sample = (name: string) => readFileSync(`test/samples/${name}`);

async function newEmployer(): Promise<string> {
  const response = await callApi(test, "POST", "/api/v1/employers", { token, json: employerExample });
  return ((await response.json()) as { id: string }).id;
}

function send(
  employerId: string,
  file: Uint8Array,
  options: { name?: string; query?: string; headers?: Record<string, string> } = {},
) {
  const body = new FormData();
  body.set("file", new Blob([new Uint8Array(file)]), options.name ?? "list.xlsx");
  return callApi(test, "POST", `/api/v1/employers/${employerId}/imports${options.query ?? ""}`, {
    token,
    body,
    ...(options.headers ? { headers: options.headers } : {}),
  });
}

/** A right list, and other parts before it and after it. */
async function sendParts(employerId: string, parts: [string, string | Blob][]): Promise<Response> {
  const body = new FormData();
  const add = ([name, value]: [string, string | Blob]) =>
    typeof value === "string" ? body.append(name, value) : body.append(name, value, "x.csv");
  parts.slice(0, 1).forEach(add);
  add(["file", new Blob([new Uint8Array(sample("legacy-1251.csv"))])]);
  parts.slice(1).forEach(add);
  return callApi(test, "POST", `/api/v1/employers/${employerId}/imports`, { token, body });
}

/** What lies on the disk for an employer, unfinished files among it. */
function keptFiles(employerId: string): string[] {
  return readdirSync(join(config().dataDir, "files", employerId)).sort();
}

/** Does the job that the jobs process would do. */
async function work(employerId: string, importId: string): Promise<Import> {
  const at = now();
  await runImport({ db: test.db, databaseUrl: test.url, at, today: dayOf(at) }, { employerId, importId });
  const response = await callApi(test, "GET", `/api/v1/employers/${employerId}/imports/${importId}`, {
    token,
  });
  const body = await response.json();
  expect(importOut.safeParse(body).error).toBeUndefined();
  return body as Import;
}

const expected = truth.files.find(({ file }) => file === "construction-420.xlsx")!;

describe("an import", () => {
  it("runs dry, then in earnest, and says what a right reading gives", async () => {
    const employerId = await newEmployer();
    const response = await send(employerId, sample("construction-420.xlsx"), { query: "?dry_run=true" });
    expect(response.status).toBe(202);
    const started = (await response.json()) as Import;
    expect(started.status).toBe("running");
    expect(response.headers.get("Location")).toBe(`/api/v1/employers/${employerId}/imports/${started.id}`);
    const dry = await work(employerId, started.id);
    expect(dry).toMatchObject({
      status: "done",
      dry_run: true,
      absent: 0,
      headcount: expected.headcountCitizens,
    });
    expect(dry.rows).toEqual(expected.rows);
    expect(dry.problems.map(({ row, code, refused }) => ({ row, code, refused }))).toEqual(
      expect.arrayContaining(expected.problems!.map(({ row, code, refused }) => ({ row, code, refused }))),
    );
    expect(dry.problems.every(({ message }) => message.length > 10)).toBe(true);
    const workers = () =>
      callApi(test, "GET", `/api/v1/employers/${employerId}/workers?limit=1000`, { token }).then(
        async (one) => ((await one.json()) as { items: unknown[] }).items.length,
      );
    expect(await workers()).toBe(0);

    const real = (await (await send(employerId, sample("construction-420.xlsx"))).json()) as Import;
    expect((await work(employerId, real.id)).rows).toEqual(expected.rows);
    expect(await workers()).toBe(expected.rows!.new);

    const path = `/api/v1/employers/${employerId}/imports/${real.id}/undo`;
    const undone = await callApi(test, "POST", path, { token });
    expect(undone.status).toBe(200);
    expect(await undone.json()).toMatchObject({
      status: "undone",
      undo: { workers: expected.rows!.new, left: 0 },
    });
    expect(await workers()).toBe(0);
    expect((await callApi(test, "POST", path, { token })).status).toBe(409);
    const dryUndo = `/api/v1/employers/${employerId}/imports/${started.id}/undo`;
    expect((await callApi(test, "POST", dryUndo, { token })).status).toBe(409);
  });

  it("tells no headcount where positions are not placed yet, since none is taken in", async () => {
    const employerId = await newEmployer();
    const file = makeWorkbook({
      sheets: [
        {
          name: "Иностранцы",
          rows: [
            ["ФИО", "Гражданство", "Категория"],
            ["Ван Ли", "Китай", 3],
          ],
        },
        {
          name: "Граждане РК 22.11.2026",
          rows: [
            ["Должность", "Кол-во граждан РК"],
            ["Директор", 1],
            ["Инженер", 30],
          ],
        },
      ],
    });
    const { id } = (await (await send(employerId, file)).json()) as Import;
    expect(await work(employerId, id)).toMatchObject({ status: "done", rows: { new: 1 }, headcount: null });
  });

  it("takes a list that Excel saved as Unicode text", async () => {
    const employerId = await newEmployer();
    const text = "\ufeffФИО\tГражданство\tДата рождения\r\nИванов Иван\tРФ\t01.01.1980\r\n";
    const response = await send(employerId, Buffer.from(text, "utf16le"), { name: "list.txt" });
    expect(response.status).toBe(202);
    const { id } = (await response.json()) as Import;
    expect(await work(employerId, id)).toMatchObject({ status: "done", rows: { new: 1, refused: 0 } });
  });

  it("counts the people of a list without starting days also on the days before it was brought", async () => {
    const employerId = await newEmployer();
    const started = (await (
      await send(employerId, sample("legacy-1251.csv"), { name: "a.csv" })
    ).json()) as Import;
    await work(employerId, started.id);
    const weekAgo = dayOf(new Date(now().getTime() - 7 * 24 * 60 * 60 * 1000));
    const response = await callApi(test, "GET", `/api/v1/employers/${employerId}/compliance?on=${weekAgo}`, {
      token,
    });
    const { workers } = (await response.json()) as { workers: { total: number } };
    expect(workers.total).toBe(79);
  });

  it("waits for the outcome as long as the caller would, and is the same under one key", async () => {
    const employerId = await newEmployer();
    const headers = { Prefer: "respond-async, wait=30", "Idempotency-Key": "import-1" };
    const file = sample("legacy-1251.csv");
    const asked = send(employerId, file, { name: "legacy.csv", headers });
    const worked = (async () => {
      for (let i = 0; i < 200; i += 1) {
        const [first] = await importIds(employerId);
        if (first) return work(employerId, first);
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error("the import was not started");
    })();
    const response = await asked;
    await worked;
    expect(response.status).toBe(200);
    const done = (await response.json()) as Import;
    expect(done).toMatchObject({ status: "done", file: "legacy.csv", rows: { new: 79 } });
    const again = await send(employerId, file, { name: "legacy.csv", headers });
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect(await again.json()).toEqual(done);
    expect((await send(employerId, sample("oilfield-140.xlsx"), { headers })).status).toBe(422);
    expect(await importIds(employerId)).toHaveLength(1);
  });

  it("keeps a file only where an import begins with it", async () => {
    const employerId = await newEmployer();
    const headers = { "Idempotency-Key": "kept-once" };
    const list = sample("legacy-1251.csv");
    expect((await send(employerId, list, { name: "a.csv", headers })).status).toBe(202);
    const kept = keptFiles(employerId);
    expect(kept).toHaveLength(1);
    expect((await send(employerId, list, { name: "a.csv", headers })).status).toBe(202);
    expect((await send(employerId, sample("oilfield-140.xlsx"), { headers })).status).toBe(422);
    expect((await send(employerId, Buffer.from("a;b\n1;2\n"), { headers })).status).toBe(422);
    expect((await sendParts(employerId, [["extra", "x"]])).status).toBe(422);
    const cut = await callApi(test, "POST", `/api/v1/employers/${employerId}/imports`, {
      token,
      body: '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\na;b\n1;2\r\n--b\r\nnonsense',
      headers: { "Content-Type": "multipart/form-data; boundary=b" },
    });
    expect(cut.status).toBe(400);
    expect(keptFiles(employerId)).toEqual(kept);
  });

  it("names every part of the body that it does not know, and takes one file", async () => {
    const employerId = await newEmployer();
    const errorsOf = async (parts: [string, string | Blob][]) => {
      const response = await sendParts(employerId, parts);
      expect(response.status).toBe(422);
      expect(response.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
      const { errors } = (await response.json()) as { errors: { path: string; code: string }[] };
      return errors.map(({ path, code }) => `${path} ${code}`);
    };
    const list = new Blob(["a;b\n1;2\n"]);
    expect(await errorsOf([["dry_run", "true"]])).toEqual(["dry_run unknown-field"]);
    expect(
      await errorsOf([
        ["other", list],
        ["note", "x"],
        ["note", "y"],
      ]),
    ).toEqual(["other unknown-field", "note unknown-field"]);
    expect(await errorsOf([["file", list]])).toEqual(["file twice"]);
    expect(await errorsOf([["file", "as text"]])).toEqual(["file twice"]);
    expect(await errorsOf(Array.from({ length: 40 }, (_, i) => [`n${i}`, list]))).toContain(
      "n0 unknown-field",
    );
    expect(await importIds(employerId)).toEqual([]);
  });

  it("shows a thousand problems at once, says how many there are, and gives all of them by pages", async () => {
    const employerId = await newEmployer();
    const rows = Array.from({ length: 700 }, (_, i) => `${i};Ли Вэй;31.02.1985;Атлантида;N${i};${i % 2}9`);
    const list = Buffer.from(`№;ФИО;Дата рождения;Гражданство;Паспорт;Категория\n${rows.join("\n")}\n`);
    const started = await send(employerId, list, { name: "a.csv", query: "?dry_run=true" });
    const done = await work(employerId, ((await started.json()) as Import).id);
    expect(done.problems).toHaveLength(1000);
    expect(done.problems_total).toBeGreaterThan(1400);
    const path = `/api/v1/employers/${employerId}/imports/${done.id}/problems`;
    const page = async (query: string) => (await callApi(test, "GET", path + query, { token })).json();
    type Page = { items: Import["problems"]; next_cursor: string | null };
    for (const limit of [1, 333, 1000]) {
      const all: Import["problems"] = [];
      // One problem a page is tried for the first pages only.
      const most = limit === 1 ? 7 : Number.POSITIVE_INFINITY;
      let next: string | null = "0.0";
      for (let pages = 0; next !== null && pages < most; pages += 1) {
        const got = (await page(`?limit=${limit}&cursor=${next}`)) as Page;
        expect(pageOf(importProblemOut).safeParse(got).error).toBeUndefined();
        expect(got.items.length).toBeLessThanOrEqual(limit);
        all.push(...got.items);
        next = got.next_cursor;
      }
      expect(all.slice(0, 1000)).toEqual(done.problems.slice(0, all.length));
      if (limit > 1) expect(all).toHaveLength(done.problems_total);
    }
    expect(await page("?cursor=x")).toMatchObject({ errors: [{ path: "cursor", code: "bad-cursor" }] });
  });

  it("refuses what is no staff list, with what to do", async () => {
    const employerId = await newEmployer();
    const codeOf = async (response: Response) => {
      expect(response.status).toBe(422);
      return ((await response.json()) as { errors: { path: string; code: string }[] }).errors.map(
        ({ path, code }) => `${path} ${code}`,
      );
    };
    expect(await codeOf(await send(employerId, Buffer.alloc(0)))).toEqual(["file file-empty"]);
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    expect(await codeOf(await send(employerId, png))).toEqual(["file file-kind-unknown"]);
    expect(
      await codeOf(await send(employerId, Buffer.alloc(21 * 1024 * 1024, "a;b\n"), { name: "a.csv" })),
    ).toEqual(["file file-too-large"]);
    const path = `/api/v1/employers/${employerId}/imports`;
    const empty = new FormData();
    empty.set("other", "x");
    expect(await codeOf(await callApi(test, "POST", path, { token, body: empty }))).toEqual([
      "file required",
      "other unknown-field",
    ]);
    expect((await callApi(test, "POST", path, { token, json: {} })).status).toBe(415);
    const broken = await callApi(test, "POST", path, {
      token,
      body: "nothing",
      headers: { "Content-Type": "multipart/form-data" },
    });
    expect(broken.status).toBe(400);
    expect((await send(employerId, png, { query: "?dry_run=maybe" })).status).toBe(422);

    const header = await send(employerId, Buffer.from("a;b;c\n1;2;3\n4;5;6\n"), { name: "a.csv" });
    const failed = await work(employerId, ((await header.json()) as Import).id);
    expect(failed).toMatchObject({ status: "failed", error: { code: "header-not-found" } });
    expect(failed.error?.message.length).toBeGreaterThan(20);
  });

  it("is not for a viewer to start or to undo", async () => {
    const employerId = await newEmployer();
    const started = (await (
      await send(employerId, sample("legacy-1251.csv"), { name: "a.csv" })
    ).json()) as Import;
    const viewer = await apiToken(test, "viewer@example.kz");
    const found = await personForApiToken(test.db, viewer, now());
    await withoutEmployer(test.db, (trx) =>
      trx
        .insertInto("membership")
        .values({ employerId, personId: found?.person.personId ?? "", role: "viewer", createdAt: now() })
        .execute(),
    );
    const path = `/api/v1/employers/${employerId}/imports`;
    const status = async (method: string, at: string) =>
      (await callApi(test, method, at, { token: viewer })).status;
    expect(await status("GET", `${path}/${started.id}`)).toBe(200);
    expect(await status("POST", path)).toBe(403);
    expect(await status("POST", `${path}/${started.id}/undo`)).toBe(403);
  });
});

async function importIds(employerId: string): Promise<string[]> {
  return (await listImports({ db: test.db, employerId })).map(({ id }) => id);
}
