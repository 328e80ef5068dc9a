import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, visit } from "~test/harness/browser";
import { expectAccessible } from "~test/harness/employer-journey";
import { desk, expectToFit, narrowPhone, phone } from "~test/harness/pictures";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const budget = "/cost?sector=F&kind1=3&count1=2&months1=12&paid_on=2026-11-23";

describe("what it will cost", () => {
  it("prices a growing budget without JavaScript, and marks what is only estimated", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled: false, viewport: phone });
    await page.goto("/cost?lang=ru");
    await page.selectOption("#f-sector", "F");
    await page.fill("#f-paid_on", "2026-11-23");
    await page.fill("#f-count1", "2");
    await page.getByRole("button", { name: "Ещё строка" }).click();
    const answer = page.locator("#answer");
    expect(await answer.textContent()).toMatch(/448\sМРП × 4\s325\s₸/);
    await page.selectOption("#f-kind2", "ict");
    await page.fill("#f-count2", "1");
    await page.getByRole("button", { name: "Посчитать" }).click();
    expect(await answer.textContent()).toContain("сбора нет");
    expect(await answer.textContent()).toContain("ещё не установлен законом");
    await page.getByRole("link", { name: "Убрать строку" }).nth(1).click();
    expect(await page.locator("#f-kind2").count()).toBe(0);
    await close();
    expect(faults).toEqual([]);
  });

  it("prices again at each change, and says what is wrong with an address", async () => {
    const { page, faults, close } = await visit(browser);
    await page.goto(`${budget}&lang=ru`, { waitUntil: "networkidle" });
    await page.fill("#f-count1", "3");
    await page.locator("#answer", { hasText: "672" }).first().waitFor();
    await page.goto("/cost?sector=Z&count1=-4&paid_on=2026-02-31");
    for (const field of ["sector", "count1", "paid_on"])
      expect(await page.locator(`#f-${field}-error`).textContent()).toBeTruthy();
    await close();
    expect(faults).toEqual([]);
  });
});

describe("when it is due", () => {
  it("counts over a holiday, shows the calendar, and says what is not known", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled: false });
    await page.goto("/due?lang=ru");
    await page.selectOption("#f-clock", "arrival-notice");
    await page.fill("#f-event", "2026-12-14");
    await page.getByRole("button", { name: "Посчитать" }).click();
    const main = page.getByRole("main");
    await main
      .getByText(/18\sдекабря\s2026/)
      .first()
      .waitFor();
    expect(await main.getByRole("table").first().textContent()).toContain("последний день");
    await page.goto("/due?clock=vacancy-search&event=2024-06-01");
    expect(await main.textContent()).toContain("мы не читали");
    await page.goto("/due?clock=arrival-notice&event=2026-12-30");
    await main
      .getByText(/6\sянваря\s2027/)
      .first()
      .waitFor();
    expect(await main.textContent()).toContain("Предварительно");
    await page.goto("/due?clock=by-hand&count=0");
    expect(await page.locator("#f-count-error").textContent()).toBeTruthy();
    await close();
    expect(faults).toEqual([]);
  });
});

it.each(["kk", "ru", "en"])("the tools fit and are accessible in %s", async (lang) => {
  const { page, faults, close } = await visit(browser, { locale: lang });
  for (const address of [
    budget,
    "/due?clock=fee-payment&event=2026-12-20",
    "/share?c3=80&f3=5&c4=20&staff=420&on=2026-11-23&s1f4=7",
  ]) {
    await page.goto(`${address}&lang=${lang}`);
    await expectToFit(page, `tool-${address.slice(1, 5)}-${lang}`, [desk, narrowPhone]);
    if (lang === "ru") await expectAccessible(page);
  }
  await close();
  expect(faults).toEqual([]);
});

describe("whether the share holds", () => {
  const address = "/share?c3=80&f3=5&c4=20&staff=420&on=2026-11-23";

  it("gives the verdict on both readings, and tries scenarios, without JavaScript", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled: false, viewport: phone });
    await page.goto("/share?lang=ru");
    await page.fill("#f-on", "2026-11-23");
    await page.fill("#f-staff", "420");
    await page.fill("#f-c3", "80");
    await page.fill("#f-f3", "5");
    await page.fill("#f-c4", "20");
    await page.getByRole("button", { name: "Посчитать" }).click();
    const answer = page.locator("#answer");
    expect(await answer.textContent()).toMatch(/Нарушений не найдено/);
    expect(await answer.textContent()).toMatch(/Поместится ещё иностранцев: 6/);
    await page.getByRole("link", { name: "Нанять столько иностранцев 4 категории" }).click();
    expect(await answer.textContent()).toMatch(/Вариант 1.*Поместится ещё иностранцев: 0/);
    await page.goto(`${address}&s1f4=7&s2c3=-99&lang=ru`);
    expect(await answer.textContent()).toMatch(/Вариант 1Ниже порога/);
    expect(await answer.textContent()).toContain("Отпускаете больше людей, чем есть");
    await page.goto("/share?c3=80&i3=41&staff=420&on=2026-11-23&lang=ru");
    expect(await answer.textContent()).toContain("Переводов больше предела");
    expect(await answer.textContent()).not.toContain("Нарушений не найдено");
    await close();
    expect(faults).toEqual([]);
  });
});
