import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { registerWorker } from "~/registry/index.server";
import { type Db, forEmployer } from "~db/client.server";
import { openBrowser, visit } from "~test/harness/browser";
import { expectAccessible, foundBuilder, openApplicationDatabase } from "~test/harness/employer-journey";
import { desk, expectToFit, phone } from "~test/harness/pictures";
import { document, engagement, worker } from "~test/harness/registry";
import { thisApplication } from "~test/harness/this-application";

let browser: Browser;
let db: Db;
beforeAll(async () => {
  writeFileSync(scan, tooMuch);
  db = openApplicationDatabase();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await db?.destroy();
  rmSync(folder, { recursive: true });
});

const main = (page: Page) => page.getByRole("main");
const tooMuch = Buffer.alloc(26 * 1024 * 1024, 32);
// A path, since a buffer would go to the browser as text, which takes a quarter of a minute.
const folder = mkdtempSync(join(tmpdir(), "ruqsat-scan-"));
const scan = join(folder, "скан.pdf");

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_name, javaScriptEnabled) => {
  it("a file beyond what any form takes gets a page that says the limit and that nothing was saved", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled });
    const { base, scope } = await foundBuilder(page, db);
    const made = await registerWorker(scope, {
      worker: worker({ name: "Ли Вэй" }),
      engagement: engagement(),
      documents: [document("insurance", null, { expiry: { kind: "none" } })],
    });
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
    const [paper] = await forEmployer(scope, (trx) => trx.selectFrom("document").selectAll().execute());
    const form = `${base}/workers/${made.workerId}/documents/${paper?.documentId}/file`;

    await page.goto(form);
    await page.getByLabel(/Скан или фото/).setInputFiles(scan);
    const answered = page.waitForResponse((one) => one.request().method() === "POST");
    await main(page).getByRole("button", { name: "Загрузить" }).click();
    const answer = await answered;
    expect(answer.status()).toBe(413);
    expect(answer.headers()["content-security-policy"]).toContain("default-src 'self'");
    expect(answer.headers()["x-frame-options"]).toBe("DENY");
    await page.getByRole("heading", { name: "Файл слишком большой" }).waitFor();
    expect(await main(page).textContent()).toMatch(/до 20 МБ.*ничего не сохранено/s);
    if (javaScriptEnabled) await expectAccessible(page);
    const [after] = await forEmployer(scope, (trx) => trx.selectFrom("document").selectAll().execute());
    expect(after).toEqual(paper);

    await main(page).getByRole("link", { name: "Вернуться к форме" }).click();
    await page.getByLabel(/Скан или фото/).waitFor();

    // The language is the person's own, wherever the form failed.
    await page.getByRole("button", { name: "Eng" }).first().click();
    await main(page).getByRole("button", { name: "Upload" }).waitFor();
    await page.locator("input[type=file]").setInputFiles(scan);
    await main(page).getByRole("button", { name: "Upload" }).click();
    await page.getByRole("heading", { name: "The file is too large" }).waitFor();
    await expectToFit(page, "too-large", [desk, phone]);
    await close();
    expect(faults).toEqual([]);
  });
});

it("the API refuses such a body with a problem document", async () => {
  const answer = await fetch(new URL("/api/v1/assessments", thisApplication().url), {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "en" },
    body: tooMuch,
  });
  expect(answer.status).toBe(413);
  expect(answer.headers.get("content-type")).toContain("application/problem+json");
});
