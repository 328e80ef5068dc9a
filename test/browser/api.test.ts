import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { openBrowser, visit } from "~test/harness/browser";
import { desk, overflow, phone, screenshot } from "~test/harness/pictures";
import cases from "~test/law/visible.json";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const post = (path: string, body: unknown) =>
  fetch(`${inject("applicationUrl")}${path}`, {
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
  const url = inject("applicationUrl");
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

it("describes itself at an address that a reader of OpenAPI can take", async () => {
  const response = await fetch(`${inject("applicationUrl")}/api/v1/openapi.json`);
  const document = (await response.json()) as { paths: object; servers: { url: string }[] };
  expect(document.servers[0]?.url).toBe(inject("applicationUrl"));
  expect(Object.keys(document.paths)).toContain("/api/v1/assessments");
});

it.each(["kk", "ru", "en"])("is explained to people in %s", async (lang) => {
  for (const [name, viewport] of [
    ["desk", desk],
    ["phone", phone],
  ] as const) {
    const { page, faults, close } = await visit(browser, { viewport, locale: lang });
    await page.goto(`/api?lang=${lang}`, { waitUntil: "networkidle" });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator("#too-many-requests").count()).toBe(1);
    await screenshot(page, `api-${name}-${lang}`);
    await close();
    expect(faults).toEqual([]);
  }
});
