import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runPack } from "~/audit/index.server";
import { dayOf, now } from "~/clock.server";
import { runImport } from "~/registry/index.server";
import { operations } from "~/web/api/operations";
import { employerExample } from "~/web/api/operations/employers";
import { packExample } from "~/web/api/operations/packs";
import { closeQueue } from "~db/queue.server";
import { apiToken, callApi } from "~test/harness/api";
import { freshDatabase, type TestDatabase } from "~test/harness/database";

type Ids = { employer_id: string; import_id: string; pack_id: string; link_id: string };
type Party = { token: string; ids: Ids };

let test: TestDatabase;
let mine: Party;
let theirs: Party;
const today = dayOf(now());

/** An employer with an import, a pack and a link, all made through the API. */
async function party(email: string): Promise<Party> {
  const token = await apiToken(test, email);
  const idOf = async (response: Response) => {
    if (response.status >= 300) throw new Error(`${response.status} ${await response.text()}`);
    return ((await response.json()) as { id: string }).id;
  };
  const at = () => ({ db: test.db, databaseUrl: test.url, at: now(), today });
  const employerId = await idOf(
    await callApi(test, "POST", "/api/v1/employers", { token, json: employerExample }),
  );
  const base = `/api/v1/employers/${employerId}`;
  const body = new FormData();
  body.set("file", new Blob([readFileSync("test/samples/legacy-1251.csv")]), "list.csv");
  const importId = await idOf(await callApi(test, "POST", `${base}/imports`, { token, body }));
  await runImport(at(), { employerId, importId });
  const packId = await idOf(
    await callApi(test, "POST", `${base}/packs`, { token, json: { ...packExample, on: today } }),
  );
  await runPack(at(), { employerId, packId });
  const linkId = await idOf(
    await callApi(test, "POST", `${base}/packs/${packId}/links`, { token, json: {} }),
  );
  return { token, ids: { employer_id: employerId, import_id: importId, pack_id: packId, link_id: linkId } };
}

beforeAll(async () => {
  test = await freshDatabase();
  mine = await party("mine@example.kz");
  theirs = await party("theirs@example.kz");
}, 120_000);
afterAll(async () => {
  await closeQueue();
  await test.close();
});

const ofAnEmployer = operations.filter(({ path }) => path.includes("{employer_id}"));

function call({ method, path, body }: (typeof operations)[number], ids: Ids, token: string) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: keyof Ids) => ids[name]);
  const options: Parameters<typeof callApi>[3] = { token };
  if (body && "file" in body) {
    const form = new FormData();
    form.set("file", new Blob([readFileSync("test/samples/legacy-1251.csv")]), "list.csv");
    options.body = form;
  } else if (body) {
    options.json = body.example;
  }
  return callApi(test, method.toUpperCase(), `/api/v1${filled}`, options);
}

async function isNothing(response: Response) {
  expect(response.status).toBe(404);
  const text = await response.text();
  expect(JSON.parse(text)).toMatchObject({ type: "/api#not-found", status: 404 });
  for (const secret of [...Object.values(theirs.ids), "ТОО", "Проба", "legacy"])
    expect(text).not.toContain(secret);
}

describe("another employer's ids", () => {
  it("leave out no operation", () => {
    expect(ofAnEmployer.length).toBeGreaterThanOrEqual(11);
    expect(operations.length - ofAnEmployer.length).toBe(5);
  });

  it.each(ofAnEmployer.map((operation) => [operation.id, operation] as const))(
    "are nothing to %s",
    async (_, operation) => {
      await isNothing(await call(operation, theirs.ids, mine.token));
      await isNothing(await call(operation, { ...mine.ids, employer_id: "x" }, mine.token));
    },
  );

  it.each(
    ofAnEmployer.flatMap((operation) =>
      (["import_id", "pack_id", "link_id"] as const)
        .filter((name) => operation.path.includes(`{${name}}`))
        .map((name) => [operation.id, name, operation] as const),
    ),
  )("are nothing to %s with their %s under an employer of one's own", async (_, name, operation) => {
    await isNothing(await call(operation, { ...mine.ids, [name]: theirs.ids[name] }, mine.token));
    await isNothing(await call(operation, { ...mine.ids, [name]: "' or 1=1 --" }, mine.token));
  });

  it("were not changed by any of that", async () => {
    const get = async (path: string) => {
      const response = await callApi(test, "GET", `/api/v1/employers/${theirs.ids.employer_id}${path}`, {
        token: theirs.token,
      });
      return (await response.json()) as { items?: unknown[]; status?: string };
    };
    expect((await get("/workers?limit=1000")).items).toHaveLength(79);
    expect(await get(`/imports/${theirs.ids.import_id}`)).toMatchObject({ status: "done" });
    expect(await get(`/packs/${theirs.ids.pack_id}`)).toMatchObject({ status: "ready" });
  });

  it("are seen by whom they belong to, so that nothing above was nothing for another reason", async () => {
    for (const operation of ofAnEmployer.filter(({ method }) => method === "get")) {
      const response = await call(operation, theirs.ids, theirs.token);
      expect(response.status, operation.id).toBe(200);
      await response.body?.cancel();
    }
  });

  it("do not show in a list of one's own", async () => {
    const response = await callApi(test, "GET", "/api/v1/employers", { token: mine.token });
    const { items } = (await response.json()) as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual([mine.ids.employer_id]);
  });
});

it("shows an employer no more once the membership has ended", async () => {
  const path = `/api/v1/employers/${mine.ids.employer_id}/workers`;
  expect((await callApi(test, "GET", path, { token: mine.token })).status).toBe(200);
  await test.db.deleteFrom("membership").where("employerId", "=", mine.ids.employer_id).execute();
  await isNothing(await callApi(test, "GET", path, { token: mine.token }));
});
