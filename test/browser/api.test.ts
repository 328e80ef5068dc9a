import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { employerExample } from "~/web/api/operations/employers";
import { packExample } from "~/web/api/operations/packs";
import { openBrowser, visit } from "~test/harness/browser";
import { expectToFit } from "~test/harness/pictures";
import { thisApplication } from "~test/harness/this-application";
import cases from "~test/law/visible.json";
import truth from "~test/samples/truth.json";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const post = (path: string, body: unknown) =>
  fetch(`${thisApplication().url}${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

type Answer = {
  because: { article: string }[];
  warnings: unknown[];
};

it.each([
  ["/api/v1/assessments", cases.assessments],
  ["/api/v1/local-content", cases.localContent],
] as const)("answers every case at %s over the network", async (path, list) => {
  const response = await post(
    path,
    list.map(({ id: _, expect: __, ...question }) => question),
  );
  expect(response.status).toBe(200);
  const answers = (await response.json()) as Answer[];
  for (const [i, one] of list.entries()) {
    const { warns, reason_mentions, ...fields } = one.expect as Record<string, unknown>;
    expect(answers[i], one.id).toMatchObject(fields);
    if (warns) expect(answers[i]?.warnings, one.id).not.toHaveLength(0);
    const articles = answers[i]?.because.map((reason) => reason.article).join("\n");
    if (typeof reason_mentions === "string") expect(articles, one.id).toContain(reason_mentions);
  }
});

it("refuses with problem documents, whatever comes", async () => {
  const url = thisApplication().url;
  const answers = await Promise.all([
    fetch(`${url}/api/v1/assessments`),
    fetch(`${url}/api/v1/nothing`),
    fetch(`${url}/api/v1/employers`),
    fetch(`${url}/api/v1/assessments`, { method: "PUT", body: "{}" }),
    fetch(`${url}/api/v1/assessments`, { method: "POST", body: "{}" }),
    fetch(`${url}/api/v1/assessments`, {
      method: "POST",
      body: "{",
      headers: { "Content-Type": "application/json" },
    }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([405, 404, 401, 405, 415, 400]);
  for (const answer of answers) expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
});

/** The status of a POST that no page of ours sent, to a path that is sent as it is written here. */
function statusOf(path: string, host?: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const { port } = new URL(thisApplication().url);
    const headers = host === undefined ? {} : { Host: host };
    request({ host: "localhost", port, path, method: "POST", headers }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    })
      .on("error", fail)
      .end();
  });
}

it("is reached without a page of ours, and nothing else is, however the path is written", async () => {
  for (const path of ["/api/v1/assessments", "/API/V1/assessments", "/%61pi/v1/x/../assessments/"])
    expect(await statusOf(path), path).toBe(415);
  for (const path of [
    "/sign-out",
    "/api/../sign-out",
    "/api/v1/%2e%2e/..\\sign-out.data",
    "//api/v1/assessments",
    "/api//v1/assessments",
    "/api/",
  ])
    expect(await statusOf(path), path).toBe(403);
  expect(await statusOf("/api/v1/assessments", "localhost/sign-out?")).toBe(403);
});

it("describes itself at an address that a reader of OpenAPI can take", async () => {
  const response = await fetch(`${thisApplication().url}/api/v1/openapi.json`);
  const document = (await response.json()) as { paths: object; servers: { url: string }[] };
  expect(document.servers[0]?.url).toBe(thisApplication().url);
  expect(Object.keys(document.paths)).toContain("/api/v1/assessments");
});

it.each(["kk", "ru", "en"])("is explained to people in %s", async (lang) => {
  const { page, faults, close } = await visit(browser, { locale: lang });
  await page.goto(`/api?lang=${lang}`);
  expect(await page.locator("#too-many-requests").count()).toBe(1);
  await expectToFit(page, `api-${lang}`);
  await close();
  expect(faults).toEqual([]);
});

/** A token as the operator makes one, beside the running application; only the token is printed. */
function operatorToken(email: string): string {
  const { DATABASE_URL: _, ...env } = process.env;
  const said = execFileSync(process.execPath, ["--import", "tsx", "app/accounts/token.command.ts", email], {
    env: { ...env, NODE_ENV: "production", DATA_DIR: thisApplication().data },
    encoding: "utf8",
  });
  expect(said).toMatch(/^rq_[\w-]+\n$/);
  return said.trim();
}

it("does the whole job for a program: a list, the standing, a pack", async () => {
  const url = `${thisApplication().url}/api/v1/employers`;
  const Authorization = `Bearer ${operatorToken("program@example.kz")}`;
  type Body = Record<string, unknown> & { id: string; status: string; items: unknown[] };
  const read = async (path: string): Promise<Body> => {
    const response = await fetch(`${url}${path}`, { headers: { Authorization } });
    expect(response.status).toBe(200);
    return (await response.json()) as Body;
  };
  const send = async (path: string, body: unknown): Promise<Body> => {
    const headers = { Authorization, "Content-Type": "application/json" };
    const response = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    expect(response.status).toBeLessThan(300);
    return (await response.json()) as Body;
  };
  const { id } = await send("", employerExample);
  const expected = truth.files.find(({ file }) => file === "construction-420.xlsx")!;
  const form = new FormData();
  const file = readFileSync("test/samples/construction-420.xlsx");
  form.set("file", new Blob([new Uint8Array(file)]), "construction-420.xlsx");
  const imported = await fetch(`${url}/${id}/imports?dry_run=false`, {
    method: "POST",
    headers: { Authorization, Prefer: "wait=30" },
    body: form,
  });
  expect(imported.status).toBe(200);
  expect(await imported.json()).toMatchObject({
    status: "done",
    rows: expected.rows,
    headcount: expected.headcountCitizens,
  });
  const on = truth.asOf;
  expect(await read(`/${id}/compliance?on=${on}`)).toMatchObject({
    workers: { total: expected.expected!.workers },
    findings: expected.expected!.codes,
  });
  expect((await read(`/${id}/workers?on=${on}&status=breach&limit=1000`)).items.length).toBeGreaterThan(50);
  expect((await read(`/${id}/deadlines?limit=1000`)).items.length).toBeGreaterThan(50);
  const pack = await send(`/${id}/packs`, { ...packExample, on });
  let state = pack;
  for (let i = 0; i < 300 && !["ready", "failed"].includes(state.status); i += 1) {
    await new Promise((done) => setTimeout(done, 200));
    state = await read(`/${id}/packs/${pack.id}`);
  }
  expect(state.status).toBe("ready");
  const zip = await fetch(`${url}/${id}/packs/${pack.id}/file`, { headers: { Authorization } });
  expect((await zip.arrayBuffer()).byteLength).toBe(state.size);
});
