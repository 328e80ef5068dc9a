import { readFileSync } from "node:fs";
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
import { desk, overflow, phone, screenshot } from "~test/harness/pictures";

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

type Sent = Parameters<Page["setInputFiles"]>[1];

async function send(page: Page, base: string, file: Sent): Promise<void> {
  await page.goto(`${base}/imports`);
  await page.getByLabel("Файл со списком").setInputFiles(file);
  await button(page, "Прочитать список").click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
}

const carriedOut = (page: Page) => main(page).getByRole("link", { name: "Открыть реестр" }).waitFor(patient);

it("decides about those who are missing, takes refused rows back home, and undoes it all", async () => {
  const { page, faults, close } = await visit(browser, { viewport: desk });
  const { base } = await foundBuilder(page, db);
  await send(page, base, sample("construction-420.xlsx"));
  await button(page, "Внести 409 строк").click(patient);
  await carriedOut(page);

  await send(page, base, sample("construction-420-next-week.xlsx"));
  const absent = main(page).locator("select[name^='absent:']");
  await absent.first().waitFor(patient);
  expect(await absent.count()).toBe(6);
  expect(await main(page).getByText("Продлён или заменён: Разрешение на работу").count()).toBe(9);
  const download = page.waitForEvent("download");
  await main(page)
    .getByRole("link", { name: /Скачать отклонённые строки/ })
    .click();
  const refused = await (await download).path();
  expect(readFileSync(refused).subarray(0, 2).toString()).toBe("PK");

  await absent.nth(0).selectOption("left");
  await button(page, "Внести 14 строк").click();
  await main(page).getByText("Укажите день.").waitFor(patient);
  await main(page).locator("input[name^='absentOn:']").nth(0).fill("2026-11-20");
  await absent.nth(1).selectOption("elsewhere");
  await screenshot(page, "import-decisions");
  await expectAccessible(page);
  await button(page, "Внести 14 строк").click();
  await carriedOut(page);
  expect(await main(page).getByText("Уволился или уехал").count()).toBe(1);
  await page.setViewportSize(phone);
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize(desk);

  await main(page).getByText("Отменить этот импорт").click();
  await button(page, "Отменить импорт").click();
  await main(page)
    .getByText(/Импорт отменён: .*15/)
    .waitFor(patient);
  await screenshot(page, "import-undone");
  await send(page, base, refused);
  await main(page).getByText("Похоже, это часть списка").waitFor(patient);
  expect(faults).toEqual([]);
  await close();
});

it("decides about many at once, without JavaScript", async () => {
  const { page, faults, close } = await visit(browser, { viewport: phone, javaScriptEnabled: false });
  const { base } = await foundBuilder(page, db);
  await send(page, base, sample("construction-420.xlsx"));
  await button(page, "Внести 409 строк").click(patient);
  await carriedOut(page);
  await send(page, base, sample("construction-420-next-week.xlsx"));
  const absent = main(page).locator("select[name^='absent:']");
  await absent.first().waitFor(patient);
  const bulk = main(page).getByRole("group", { name: "Одно решение для нескольких" });
  await bulk.getByRole("button", { name: "Применить к отмеченным" }).click();
  await main(page).getByText("Отметьте людей в списке").waitFor();
  const ticks = main(page).locator("input[name='absentPick']");
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await bulk.getByLabel("Что с отмеченными").selectOption("left");
  await bulk.getByRole("button", { name: "Применить к отмеченным" }).click();
  await bulk.getByText("Укажите день.").waitFor();
  await main(page).locator("input[name='absentPick']").nth(0).check();
  await main(page).locator("input[name='absentPick']").nth(1).check();
  await bulk.getByLabel("Что с отмеченными").selectOption("left");
  await bulk.locator("input[type=date]").fill("2026-11-20");
  await bulk.getByRole("button", { name: "Применить к отмеченным" }).click();
  await page.waitForURL(/saved/);
  await bulk.getByLabel("Все, о ком ещё не решено").check();
  await bulk.getByLabel("Что с отмеченными").selectOption("here");
  await bulk.getByRole("button", { name: "Применить к отмеченным" }).click();
  await page.waitForURL(/saved/);
  await main(page).getByText("Сохранено.").waitFor();
  const chosen = await absent.evaluateAll((all) => all.map((one) => (one as { value?: string }).value));
  expect(chosen.toSorted()).toEqual(["here", "here", "here", "here", "left", "left"]);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await screenshot(page, "import-absent-bulk-phone");
  await button(page, "Внести 14 строк").click();
  await carriedOut(page);
  expect(await main(page).getByText("Уволился или уехал").count()).toBe(2);
  expect(await main(page).getByText("По-прежнему работает").count()).toBe(4);
  expect(faults).toEqual([]);
  await close();
});

it("has a header and a value explained by hand and remembers them, without JavaScript", async () => {
  const { page, faults, close } = await visit(browser, { viewport: desk, javaScriptEnabled: false });
  const { base } = await foundBuilder(page, db);
  const list =
    "ФИО;Дата рождения;Держава;Паспорт №\nЛи Вэй;14.03.1985;Китай;E99988877\nКим Мин;01.05.1990;КР;M7654321\n";
  const file = { name: "odd.csv", mimeType: "text/csv", buffer: Buffer.from(list, "utf8") };
  await send(page, base, file);
  const country = main(page).getByLabel("«Держава»");
  await country.waitFor(patient);
  await country.selectOption({ label: "Гражданство" });
  await button(page, "Сохранить и проверить ещё раз").first().click();
  await button(page, "Внести 1 строку").waitFor(patient);
  await main(page).getByLabel("«КР»").selectOption({ label: "Кыргызстан" });
  await screenshot(page, "import-values");
  // Whatever was just explained is looked at before it is taken in.
  await button(page, "Внести 1 строку").click();
  await button(page, "Внести 2 строки").click(patient);
  await carriedOut(page);
  await send(page, base, file);
  await button(page, "Подтвердить: изменений нет").waitFor(patient);
  await main(page).getByText("Как прочитаны столбцы").click();
  await main(page).getByText("«КР» — Кыргызстан (1 строка)").waitFor();
  await screenshot(page, "import-values-remembered");
  await page.goto(`${base}/imports`);
  await button(page, "Забыть, что значит «кр»").click();
  await page.waitForURL(/#meanings/);
  expect(await main(page).getByText("«кр»").count()).toBe(0);
  const example = await page.request.get(`${base}/imports/example.xlsx`);
  await send(page, base, { name: "example.xlsx", mimeType: "", buffer: await example.body() });
  await button(page, "Внести 2 строки").waitFor(patient);
  expect(await main(page).getByText("Непонятные столбцы").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});
