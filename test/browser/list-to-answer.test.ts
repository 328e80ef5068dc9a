import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Db } from "~db/client.server";
import { openBrowser, visit } from "~test/harness/browser";
import {
  button,
  expectAccessible,
  foundBuilder,
  openApplicationDatabase,
} from "~test/harness/employer-journey";
import { desk, narrowPhone, overflow, screenshot } from "~test/harness/pictures";

let browser: Browser;
let db: Db;
beforeAll(async () => {
  db = openApplicationDatabase();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await db?.destroy();
});

const patient = { timeout: 40_000 };
const main = (page: Page) => page.getByRole("main");
const sample = (name: string) => resolve(import.meta.dirname, "../samples", name);

/** Hands a list in and waits for its dry run. */
async function bring(page: Page, base: string, file: string): Promise<void> {
  await page.goto(`${base}/imports`);
  await main(page).locator("input[type=file]").setInputFiles(sample(file));
  await main(page).locator("form button[type=submit]").first().click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
  await main(page).locator("button[name=intent][value=import]").waitFor(patient);
}

async function carryOut(page: Page): Promise<void> {
  await main(page).locator("button[name=intent][value=import]").click();
  await main(page)
    .locator("button[name=intent][value=undo]")
    .waitFor({ ...patient, state: "attached" });
}

it.each([true, false])(
  "brings a builder's list to an answer, with JavaScript: %s",
  async (javaScriptEnabled) => {
    const { page, faults, close } = await visit(browser, { viewport: desk, javaScriptEnabled });
    const { base } = await foundBuilder(page, db);

    await bring(page, base, "construction-420.xlsx");
    const dryRun = (await main(page).textContent()) ?? "";
    expect(dryRun).toMatch(/409\s*Новые/);
    expect(dryRun).toMatch(/11\s*Отклонённые/);
    expect(dryRun).toMatch(/1\s*Повторы/);
    expect(dryRun).toContain("31.02.1985");
    expect(dryRun).toContain("Атлантида");
    for (const citizens of ["31", "173", "1 670", "1 284"])
      expect(dryRun.replaceAll("\u00a0", " ")).toContain(citizens);
    await screenshot(page, `import-dry-run-${javaScriptEnabled ? "js" : "plain"}`);

    await page.goto(`${base}/workers`);
    expect(await main(page).textContent()).not.toMatch(/Найдено/);
    await page.goBack();
    await carryOut(page);

    await page.goto(`${base}/workers?on=2026-11-22`);
    await expect.poll(async () => (await main(page).textContent())?.includes("409"), patient).toBe(true);
    await page.goto(`${base}/workers?on=2026-11-22&code=permit-expired`);
    expect(await main(page).textContent()).toMatch(/Найдено\s*15/);
    await page.goto(`${base}?on=2026-11-22`);
    const today = ((await main(page).textContent()) ?? "").replaceAll("\u00a0", " ");
    expect(today).toContain("409 иностранцев");
    expect(today).toMatch(/Численность граждан на 22 ноября 2026/);

    await bring(page, base, "construction-420.xlsx");
    expect(await main(page).textContent()).toMatch(/409\s*Без изменений/i);

    await bring(page, base, "construction-420-next-week.xlsx");
    const nextWeek = (await main(page).textContent()) ?? "";
    expect(nextWeek).toMatch(/5\s*Новые/);
    expect(nextWeek).toMatch(/9\s*Изменённые/);
    await screenshot(page, `import-next-week-${javaScriptEnabled ? "js" : "plain"}`);
    if (javaScriptEnabled) await expectAccessible(page);
    expect(faults).toEqual([]);
    await close();
  },
);

it("fits a phone in three languages, and says calmly what it cannot read", async () => {
  const { page, faults, close } = await visit(browser, { viewport: narrowPhone });
  const { base } = await foundBuilder(page, db);
  await page.goto(`${base}/imports`);
  await main(page)
    .locator("input[type=file]")
    .setInputFiles(resolve(import.meta.dirname, "../../public/favicon.svg"));
  await main(page).locator("form button[type=submit]").first().click();
  await expect.poll(async () => main(page).textContent(), patient).toMatch(/xlsx/);
  expect(await button(page, /Внести/).count()).toBe(0);
  await bring(page, base, "orchard-60-kk.xlsx");
  const here = page.url();
  for (const lang of ["ru", "kk", "en"]) {
    await page.goto(`${here}?lang=${lang}`);
    expect(await overflow(page), lang).toBe(0);
    await screenshot(page, `import-phone-${lang}`);
  }
  expect(faults).toEqual([]);
  await close();
});
