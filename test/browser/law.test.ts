import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, visit } from "~test/harness/browser";
import { expectAccessible } from "~test/harness/employer-journey";
import { desk, expectToFit, narrowPhone } from "~test/harness/pictures";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("the law for reading", () => {
  it("leads from the contents to a rule of a chosen day and its article, without JavaScript", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled: false });
    await page.goto("/law?lang=ru");
    await page.getByRole("link", { name: "МРП", exact: true }).click();
    await page.fill('input[name="on"]', "2025-06-01");
    await page.getByRole("button", { name: "Показать" }).click();
    const held = page.locator("#in-force");
    expect(await held.textContent()).toMatch(/3\s?932/);
    expect(await held.textContent()).toContain("на 2025 год");
    await page.goto("/law/mrp?on=2026-06-01");
    expect(await page.locator("#in-force").textContent()).toMatch(/4\s?325/);
    await close();
    expect(faults).toEqual([]);
  });

  it("says what was not read, and when something changed", async () => {
    const { page, faults, close } = await visit(browser);
    await page.goto("/law/procedure?on=2024-06-01&lang=ru");
    expect(await page.locator("#unread").textContent()).toContain("Поиск");
    await page.goto("/law/fees?lang=ru");
    const changes = page.locator("#changes");
    expect(await changes.textContent()).toMatch(/1\s+января\s+2026/);
    expect(await changes.textContent()).toContain("Осталось как было");
    await close();
    expect(faults).toEqual([]);
  });

  it("shows every value with its source, and filters by how well it is known", async () => {
    const { page, faults, close } = await visit(browser);
    await page.goto("/law/known?lang=ru", { waitUntil: "networkidle" });
    const shown = async () =>
      Number(/\d+/.exec((await page.locator("main [role=status]").textContent()) ?? "")?.[0]);
    const all = await shown();
    await page.selectOption('select[name="how"]', "unread");
    await page.getByRole("button", { name: "Показать" }).click();
    await page.waitForURL(/how=unread/);
    await expect.poll(shown).toBeLessThan(all);
    expect(await shown()).toBeGreaterThan(0);
    await page.goto("/law/known?how=nonsense&subject=nothing");
    expect(await shown()).toBe(all);
    expect((await page.goto("/law/nothing"))?.status()).toBe(404);
    await close();
    expect(faults).toEqual([]);
  });

  it.each(["kk", "ru", "en"])("fits and is accessible in %s", async (lang) => {
    const { page, faults, close } = await visit(browser, { locale: lang });
    for (const address of [
      "/law",
      "/law/permit-need",
      "/law/local-content",
      "/law/known?how=secondary&subject=local-content",
    ]) {
      const joined = address.includes("?") ? "&" : "?";
      await page.goto(`${address}${joined}lang=${lang}`);
      await expectToFit(page, `law-${address.replaceAll(/\W+/g, "-")}-${lang}`, [desk, narrowPhone]);
      if (lang === "ru") await expectAccessible(page);
    }
    await close();
    expect(faults).toEqual([]);
  });
});
