import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dayOf } from "~/clock.server";
import { addDays } from "~/law";
import { openBrowser, visit } from "~test/harness/browser";
import { button, expectAccessible, signUp } from "~test/harness/employer-journey";
import { overflow, phone, screenshot } from "~test/harness/pictures";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const main = (page: Page) => page.getByRole("main");
const today = dayOf(new Date());

async function fits(page: Page, name: string): Promise<void> {
  for (const locale of ["ru", "kk", "en"]) {
    const address = new URL(page.url());
    address.searchParams.set("lang", locale);
    await page.goto(address.toString());
    expect(await overflow(page), `${name} ${locale}`).toBeLessThanOrEqual(0);
    await screenshot(page, `household-${name}-${locale}`);
    // The words differ, the elements do not.
    if (locale === "ru") await expectAccessible(page);
  }
}

it("a family comes from the sign-up to the answer on a phone, without a question that is not its own", async () => {
  const { page, faults, close } = await visit(browser, { viewport: phone });
  await signUp(page, "Гүлнар Әбенова");
  await page.getByRole("link", { name: /Домохозяйство|Физическое лицо|Семья/ }).click();
  await page.getByLabel(/ИИН/).waitFor();
  await fits(page, "founding");
  await page.goto("/employers/new?kind=household&lang=ru");
  await page.locator("input[name=name]").fill("Гүлнар Әбенова");
  await page.locator("input[name=iin]").fill("850314400129");
  await page.getByLabel("Регион").selectOption({ label: "г. Алматы" });
  await button(page, "Создать").click();
  await page.waitForURL(/\/e\/[0-9a-f-]{36}$/);
  const base = new URL(page.url()).pathname;
  const menu = page.getByRole("navigation", { name: "Гүлнар Әбенова" });
  expect(await menu.getByRole("link", { name: "Численность" }).count()).toBe(0);
  expect((await page.request.get(`${base}/headcount`)).status()).toBe(404);
  await fits(page, "first-steps");

  await page.goto(`${base}/workers/new?lang=ru`);
  expect(await page.getByLabel("Категория").count()).toBe(0);
  expect(await page.getByLabel("Вид занятости").count()).toBe(0);
  await fits(page, "worker-new");
  await page.goto(`${base}/workers/new?lang=ru`);
  await page.getByLabel("Имя, как в паспорте").fill("Каримова Нилуфар");
  await page.getByLabel("Дата рождения").fill("1990-05-02");
  await page.getByLabel("Гражданство").selectOption("UZ");
  await page.getByLabel("Должность").fill("Няня");
  await page.getByLabel("Работает с").fill(addDays(today, -20));
  await button(page, "Добавить и внести документы").click();
  await page.waitForURL(/\/workers\/[0-9a-f-]{36}\?saved/);
  const worker = new URL(page.url()).pathname;

  // The answer: which permit, and what a month costs in tax, by which index and where it is written.
  const permit = main(page).locator("section", { hasText: "Разрешение трудовому иммигранту" }).first();
  const tax = (await permit.textContent())?.replaceAll("\u00a0", " ") ?? "";
  expect(tax).toMatch(
    /Предварительный платёж по ИПН, за месяц.*4 МРП = 17 300 ₸.*4 МРП × 4 325 ₸ \(МРП на 1 января 2026 г\.\)/,
  );
  expect(tax).toMatch(/По другому прочтению: 8 МРП, 34 600 ₸.*ст\. 696/);
  expect(await main(page).textContent()).not.toContain("Без категории");
  expect(tax, "what no field of the register holds is not asked for").not.toContain("уточнило бы ответ");
  await fits(page, "worker");

  await page.goto(`${worker}/documents/new?kind=permit&lang=ru`);
  await page.getByLabel("Регион").selectOption({ label: "г. Алматы" });
  await page.locator("input[name=number]").fill("ТИ-1");
  await page.locator("input[name=expiresOn]").fill(addDays(today, 40));
  await button(page, "Сохранить").click();
  await page.waitForURL(/\?saved/);
  expect(await main(page).locator("#documents").textContent()).toMatch(/ТИ-1.*г\. Алматы/s);
  await page.goto(`${worker}?lang=kk`);
  expect(await main(page).locator("#documents").textContent()).toContain("Алматы қаласы");

  await page.goto(`${worker}/engagements/current?lang=ru`);
  expect(await page.getByLabel("Категория").count()).toBe(0);
  await page.getByLabel("Должность").fill("Няня и повар");
  await button(page, "Сохранить").click();
  await page.waitForURL(/\?saved/);
  expect(await main(page).locator("#engagements").textContent()).toMatch(/Няня и повар.*омашн/s);

  await page.goto(`${base}?lang=ru`);
  const dashboard = await main(page).textContent();
  expect(dashboard).not.toContain("казахстанскими кадрами");
  expect(dashboard).not.toContain("в счёт квоты");
  await fits(page, "today");
  await page.goto(`${base}/workers?lang=ru`);
  await main(page).getByText("Каримова Нилуфар").last().waitFor();
  await fits(page, "workers");
  await close();
  expect(faults).toEqual([]);
}, 180_000);
