import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays } from "~/law";
import { listWorkers, registerWorker } from "~/registry/index.server";
import type { Db, EmployerScope } from "~db/client.server";
import { openBrowser, visit } from "~test/harness/browser";
import {
  button,
  expectAccessible,
  foundBuilder,
  openApplicationDatabase,
} from "~test/harness/employer-journey";
import { desk, expectToFit, overflow, phone, screenshot } from "~test/harness/pictures";
import { document, engagement, worker } from "~test/harness/registry";

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

/** Machines that run the tests may be slow. */
const patient = { timeout: 20_000 };
const main = (page: Page) => page.getByRole("main");

/** Ten specialists on permits, of which one has run out, one ends in ten days, and one was never entered. */
async function fill(scope: EmployerScope): Promise<void> {
  const { today } = scope;
  for (let i = 0; i < 10; i++) {
    const until = i === 0 ? addDays(today, -5) : addDays(today, i === 1 ? 10 : 60 + i * 25);
    const made = await registerWorker(scope, {
      worker: worker({ name: `Ли ${"АБВГДЕЖЗИК"[i]}`, staffNo: String(i) }),
      engagement: engagement({ from: addDays(today, -200) }),
      documents: [
        document("passport", addDays(today, 1500), { number: `P${i}00000` }),
        ...(i === 2
          ? []
          : [document("permit", until, { number: `И-${i}`, validFrom: addDays(today, -200) })]),
        document("contract", null, { expiry: { kind: "none" } }),
        document("insurance", addDays(today, 120)),
      ],
    });
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
  }
}

it("answers where the employer stands, and leads to what must be done", async () => {
  const { page, faults, close } = await visit(browser, { viewport: desk });
  const { base, scope } = await foundBuilder(page, db);
  await fill(scope);
  await page.goto(base);
  const tiles = main(page).getByRole("list").first();
  expect(await tiles.textContent()).toMatch(
    /2!Есть нарушения.*0\?Не знаем.*1◷Скоро истекает.*7✓Нарушений не найдено/,
  );
  const work = main(page).locator("section", { hasText: "Что сделать" });
  await work.getByText("Разрешение истекло").waitFor();
  expect(await work.getByRole("listitem").count()).toBe(3);

  await main(page).getByText("Списочная численность граждан не внесена").waitFor();
  await main(page).getByRole("link", { name: "Внести численность" }).click();
  await page.locator("#headcount-onDay").waitFor();
  await page.locator("#headcount-citizens3").fill("восемь");
  await button(page, "Сохранить").click();
  await page.getByText("Введите целое число, 0 или больше.").waitFor();
  await page.locator("#headcount-citizens3").fill("85");
  await button(page, "Сохранить").click();
  await page.waitForURL(/\?saved/);

  await page.goto(base);
  const local = main(page).locator("section", { hasText: "Соотношение с казахстанскими кадрами" }).first();
  await local.getByText("Ниже порога").waitFor();
  expect(await local.textContent()).toContain("89,4");
  expect(await local.textContent()).toContain("порог 90");
  expect(await local.textContent()).toMatch(/Не хватает граждан: 5/);
  await local.getByText("Почему?").click();
  expect(await local.textContent()).toContain("477-IV");

  await tiles.getByRole("link", { name: /Есть нарушения/ }).click();
  await page.waitForURL(/status=breach/);
  await expect.poll(() => page.locator("tbody tr").count(), patient).toBe(2);
  await page.goto(base);
  await work
    .getByRole("link", { name: /^Внести новое/ })
    .first()
    .click();
  await page.getByRole("heading", { name: /Продление: Разрешение на работу/ }).waitFor();
  await close();
  expect(faults).toEqual([]);
});

it("marks another day, past or to come, and answers for it", async () => {
  const { page, faults, close } = await visit(browser, { javaScriptEnabled: false });
  const { base, scope } = await foundBuilder(page, db);
  await fill(scope);
  await page.goto(base);
  await page.getByLabel("На какой день").fill(addDays(scope.today, -30));
  await button(page, "Показать").click();
  await main(page).getByText("Прошедший день.").waitFor();
  const tiles = main(page).getByRole("list").first();
  expect(await tiles.textContent()).toMatch(/1!Есть нарушения.*0\?Не знаем.*1◷Скоро истекает.*8✓/);
  await page.getByLabel("На какой день").fill(addDays(scope.today, 130));
  await button(page, "Показать").click();
  await main(page).getByText("Будущий день.").waitFor();
  await page.getByText("Показать таблицей").click();
  expect(await page.getByRole("table").count()).toBe(1);
  await main(page).getByRole("link", { name: "К сегодняшнему дню" }).click();
  expect(new URL(page.url()).search).toBe("");
  await close();
  expect(faults).toEqual([]);
});

it("says that it did not understand the day, in the user's language, and shows today", async () => {
  const { page, faults, close } = await visit(browser, { javaScriptEnabled: false });
  const { base, scope } = await foundBuilder(page, db);
  // Without anybody yet the page is another one; it says so too.
  await page.goto(`${base}?on=abc`);
  await main(page).getByText("Не поняли дату «abc».").waitFor();
  await fill(scope);
  const [worker] = (await listWorkers(scope, { on: scope.today, limit: 1 })).items;
  for (const path of ["", "/workers", `/workers/${worker?.id}`, "/employer", "/packs"]) {
    for (const [on, said] of [
      ["2026-02-31", "Не поняли дату «2026-02-31»."],
      ["abc", "Не поняли дату «abc»."],
      ["1850-01-01", "1 января 1850 г. – вне пределов."],
      ["9999-01-01", "1 января 9999 г. – вне пределов."],
    ] as const) {
      const answer = await page.goto(`${base}${path}?on=${on}`);
      expect(answer?.status(), path).toBe(200);
      await main(page).getByText("Показан сегодняшний день").waitFor();
      const text = (await main(page).textContent())?.replaceAll("\u00a0", " ");
      expect(text, `${path} ${on}`).toContain(said);
    }
    await page.goto(`${base}${path}?on=${scope.today}`);
    expect(await main(page).getByText("Показан сегодняшний день").count(), path).toBe(0);
  }
  await page.goto(`${base}/packs?on=${addDays(scope.today, 1)}`);
  await main(page).getByText("вне пределов").waitFor();
  await page.goto(`${base}/workers/${worker?.id}?known_at=tomorrow`);
  await main(page).getByText("Не поняли время «tomorrow»").waitFor();
  // What was not understood does not travel on, and no file is made for another day than asked.
  await page.goto(`${base}/workers?on=abc`);
  const file = await main(page).getByRole("link", { name: "Скачать CSV" }).getAttribute("href");
  expect(file).not.toContain("abc");
  expect((await page.request.get(`${base}/workers.csv?on=2026-02-31`)).status()).toBe(422);

  await page.goto(`${base}?on=abc&lang=kk`);
  await main(page).getByText("«abc» күнін түсінбедік.").waitFor();
  await page.setViewportSize(phone);
  await page.goto(`${base}/workers?on=1850-01-01&lang=en`);
  await main(page).getByText("is out of range").waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await screenshot(page, "misread-day-en-phone");
  await close();
  expect(faults).toEqual([]);
});

it("is accessible and fits a phone in three languages", async () => {
  const { page, faults, close } = await visit(browser, { viewport: desk });
  const { base, scope } = await foundBuilder(page, db);
  await expectAccessible(page);
  await screenshot(page, "first-steps");
  await fill(scope);
  for (const locale of ["ru", "kk", "en"]) {
    await page.goto(`${base}?lang=${locale}`);
    await expectToFit(page, `today-${locale}`);
    if (locale !== "ru") continue;
    await expectAccessible(page);
    await page.setViewportSize(desk);
    await expectAccessible(page);
  }
  await close();
  expect(faults).toEqual([]);
}, 180_000);
