import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, visit } from "~test/harness/browser";
import { expectToFit, narrowPhone, phone } from "~test/harness/pictures";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const builder =
  "/?citizenship=CN&arrangement=employment&stay=temporary&kind=company&category=3&sector=F&months=12&on=2026-11-22";

describe("the public question", () => {
  it("answers a shared address without JavaScript, with fee, index and articles", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(builder);
    const answer = page.locator("#answer");
    await expect
      .poll(() => answer.textContent())
      .toContain("Нужно разрешение на привлечение иностранной рабочей силы");
    expect(await answer.textContent()).toMatch(/МРП × 4[\s\u00a0]325/);
    await answer.getByText("Почему?").click();
    expect(await answer.textContent()).toContain("Закон от 22.07.2011 № 477-IV");
    await answer.getByText("Какие документы собрать?").click();
    expect(await answer.textContent()).toContain("Документ об образовании");
    await close();
    expect(faults).toEqual([]);
  });

  it("asks step by step through plain form submits", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled: false });
    await page.goto("/");
    expect(await page.locator("#f-sector").count()).toBe(0);
    await page.selectOption("#f-citizenship", "CN");
    await page.getByRole("button", { name: "Показать ответ" }).click();
    await page.selectOption("#f-category", "3");
    await page.selectOption("#f-sector", "F");
    await page.fill("#f-months", "12");
    await page.getByRole("button", { name: "Показать ответ" }).click();
    expect(new URL(page.url()).searchParams.get("sector")).toBe("F");
    expect(await page.locator("#answer").textContent()).toMatch(/Сбор[\s\S]+₸/);
    await close();
    expect(faults).toEqual([]);
  });

  it("asks a citizen of the EAEU nothing more, and answers at each change", async () => {
    const { page, faults, close } = await visit(browser);
    await page.goto("/", { waitUntil: "networkidle" });
    await page.selectOption("#f-citizenship", "RU");
    await page.locator("#answer", { hasText: "Разрешение не нужно" }).waitFor();
    expect(await page.locator("#f-sector").count()).toBe(0);
    expect(await page.locator("#answer").textContent()).toContain("97");
    await page.selectOption("#f-citizenship", "CN");
    await page.locator("#f-sector").waitFor();
    expect(await page.locator("#answer").textContent()).toContain("Вид деятельности работодателя");
    await close();
    expect(faults).toEqual([]);
  });

  it("says what is wrong with an address that somebody wrote by hand", async () => {
    const { page, faults, close } = await visit(browser);
    await page.goto("/?citizenship=CN&category=9&on=2026-02-31");
    expect(await page.locator("#f-category-error").textContent()).toContain("Такого значения нет");
    expect(await page.locator("#f-on-error").textContent()).toContain("ГГГГ-ММ-ДД");
    await close();
    expect(faults).toEqual([]);
  });

  it.each(["kk", "ru", "en"])(
    "speaks %s, on a desk and on a phone, without a sideways scroll",
    async (lang) => {
      const { page, faults, close } = await visit(browser, { locale: lang });
      for (const [state, address] of [
        ["answer", `${builder}&lang=${lang}`],
        ["empty", `/?lang=${lang}`],
      ] as const) {
        await page.goto(address);
        expect(await page.locator("html").getAttribute("lang")).toBe(lang);
        await expectToFit(page, `front-${state}-${lang}`);
      }
      for (const viewport of [phone, narrowPhone]) {
        await page.setViewportSize(viewport);
        const box = await page.locator("#f-citizenship").boundingBox();
        expect(box && box.y + box.height, `the question at ${viewport.width}`).toBeLessThan(viewport.height);
      }
      await close();
      expect(faults).toEqual([]);
    },
  );

  it("moves nothing while it loads", async () => {
    const { page, faults, close } = await visit(browser, { viewport: phone });
    await page.addInitScript(() => {
      const state = window as unknown as { shift: number };
      state.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) state.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(builder, { waitUntil: "networkidle" });
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    await close();
    expect(faults).toEqual([]);
  });
});

it.each(["/", builder, "/?citizenship=CN&category=9", "/api"])(
  "is open to everyone at %s",
  async (address) => {
    const { page, faults, close } = await visit(browser);
    await page.goto(address, { waitUntil: "networkidle" });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`)).toEqual(
      [],
    );
    await close();
    expect(faults).toEqual([]);
  },
);

it("shows the error page in the visitor's language", async () => {
  const { page, faults, close } = await visit(browser, { locale: "kk" });
  const response = await page.goto("/no-such-page");
  expect(response?.status()).toBe(404);
  expect(await page.locator("h1").textContent()).toBeTruthy();
  await close();
  expect(faults).toEqual([]);
});
