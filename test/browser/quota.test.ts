import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays } from "~/law";
import { registerWorker } from "~/registry/index.server";
import type { Db } from "~db/client.server";
import { openBrowser, visit } from "~test/harness/browser";
import {
  button,
  expectAccessible,
  foundBuilder,
  openApplicationDatabase,
} from "~test/harness/employer-journey";
import { desk, expectToFit, narrowPhone } from "~test/harness/pictures";
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

it("keeps the quota ledger: warns before too much is taken, and answers applications, without JavaScript", async () => {
  const { page, faults, close } = await visit(browser, { viewport: desk, javaScriptEnabled: false });
  const { base } = await foundBuilder(page, db);
  await page.goto(`${base}/quota`);
  const main = page.getByRole("main");
  expect(await main.textContent()).toContain("ничего не записано");
  const enter = async (kind: string, places: string) => {
    await page.getByLabel("Что произошло").selectOption({ label: kind });
    await page.locator("#entry").getByLabel("Мест").fill(places);
    await page.getByLabel("Категория").selectOption("3");
    await button(page, /Записать/).click();
  };
  await enter("Выделено", "5");
  await main.getByText("Сохранено").waitFor();
  await enter("Подано заявление", "7");
  expect(await main.textContent()).toContain("Это на 2 места больше, чем выделено");
  await page.locator("#entry").getByLabel("Мест").fill("9");
  await button(page, "Всё равно записать").click();
  expect(await main.textContent(), "what was not agreed to is warned about again").toContain(
    "Это на 4 места больше, чем выделено",
  );
  await page.locator("#entry").getByLabel("Мест").fill("4");
  await button(page, "Всё равно записать").click();
  await main.getByText("Ждут решения").waitFor();
  await main.getByRole("spinbutton").first().fill("3");
  await button(page, "Разрешения выданы").click();
  expect(await main.textContent()).toMatch(/выделено5выдано3подано1осталось1/);
  await button(page, "Отказано или отозвано").click();
  expect(await main.textContent()).toMatch(/выделено5выдано3подано0осталось2/);
  await page.locator("#entry").getByLabel("Мест").fill("много");
  await button(page, /Записать/).click();
  expect(await main.textContent()).toContain("Введите целое число");
  await page.goto(`${base}/quota`);
  await main.locator("li", { hasText: "Выделено: 5" }).getByRole("button", { name: "убрать" }).click();
  expect(await main.textContent()).toContain("Тогда будет занято на 3 места больше, чем выделено");
  await button(page, "Всё равно убрать").click();
  expect(await main.textContent()).toContain("Больше выделенного на 3 места");
  expect(await main.textContent()).toContain("Документы и записи о квоте расходятся");

  const year = new Date().getUTCFullYear();
  await page.goto(`${base}/quota?on=${year - 1}-06-01`);
  expect(await main.textContent()).toContain(`За ${year - 1} год ничего не записано`);
  expect(await page.locator("#entry").count(), "another day is shown only").toBe(0);
  await page.goto(`${base}/quota?year=${year}&known_at=2020-01-01T00:00`);
  expect(await main.textContent()).toContain(`За ${year} год ничего не записано`);
  await page.goto(`${base}/journal`);
  expect(await main.textContent()).toContain("Квота: выдано разрешение");
  await close();
  expect(faults).toEqual([]);
});

it("enters a place for one worker, and says whose permit takes none", async () => {
  const { page, faults, close } = await visit(browser, { viewport: narrowPhone, javaScriptEnabled: false });
  const { base, scope } = await foundBuilder(page, db);
  const hire = async (name: string, arrangement: "employment" | "ict") => {
    const made = await registerWorker(scope, {
      worker: worker({ name }),
      engagement: engagement({ arrangement, from: addDays(scope.today, -20) }),
      documents: [],
    });
    return made.kind === "registered" ? made.workerId : "";
  };
  await page.goto(`${base}/workers/${await hire("Ли Вэй", "employment")}`);
  await page.getByRole("link", { name: "Записать место квоты" }).click();
  const entry = page.locator("#entry");
  expect(await entry.textContent()).toContain("Место для: Ли Вэй");
  await button(page, "Записать").click();
  expect(await entry.textContent()).toContain("Это на 1 место больше, чем выделено");
  await button(page, "Всё равно записать").click();
  await page.getByRole("main").getByText("Ждут решения").waitFor();
  expect(await page.getByRole("link", { name: "Ли Вэй" }).count()).toBe(2);
  const transferred = await hire("Чжан Мин", "ict");
  await page.goto(`${base}/workers/${transferred}`);
  expect(await page.getByRole("link", { name: "Записать место квоты" }).count()).toBe(0);
  await page.goto(`${base}/quota?worker=${transferred}`);
  expect(await entry.textContent()).toContain("Этому человеку место квоты не нужно");
  await close();
  expect(faults).toEqual([]);
});

it("counts business trips against the year, and shows what a breach can bring, in three languages", async () => {
  const { page, faults, close } = await visit(browser, { viewport: desk });
  const { base, scope } = await foundBuilder(page, db);
  const made = await registerWorker(scope, {
    worker: worker({ name: "Ли Вэй" }),
    engagement: engagement({ from: addDays(scope.today, -200) }),
    documents: [document("passport", addDays(scope.today, 1500), { number: "P1234567" })],
  });
  const hireFrom = async (citizenship: string) => {
    const other = await registerWorker(scope, {
      worker: worker({ name: "Асан Усенов", citizenship }),
      engagement: engagement({ from: addDays(scope.today, -20) }),
      documents: [],
    });
    return other.kind === "registered" ? other.workerId : "";
  };
  const here = `${base}/workers/${made.kind === "registered" ? made.workerId : ""}`;
  const year = scope.today.slice(0, 4);
  await page.goto(here);
  const trips = page.locator("#trips");
  await trips.getByLabel("Первый день").fill(`${year}-01-10`);
  await trips.getByLabel("Последний день").fill(`${year}-05-10`);
  await trips.getByLabel("Куда").selectOption({ label: "г. Алматы" });
  await trips.getByRole("button", { name: "Записать" }).click();
  const warning = page
    .getByRole("main")
    .getByText(/С этой поездкой выйдет на 3[12] (день|дня) больше предела/);
  await warning.waitFor();
  await button(page, "Всё равно записать").click();
  await trips.getByText(/Предел превышен|По плану предел/).waitFor();
  expect(await trips.textContent()).toMatch(/за \d{4} год: 12[12] из 90/i);
  await page.getByRole("link", { name: "Командировки всех иностранцев" }).click();
  await page.getByRole("main").getByText("Больше предела: 1 человек").waitFor();
  await page.getByRole("link", { name: "Ли Вэй" }).click();
  const later = await hireFrom("KG");
  await page.goto(`${base}/workers/${later}`);
  await trips.getByText("Гражданин государства ЕАЭС работает без разрешения").waitFor();
  await page.goto(`${here}/trips`);
  await button(page, "Записать").click();
  await page.getByRole("main").getByText("Заполните это поле").first().waitFor();

  await page.goto(here);
  await trips.getByRole("button", { name: "убрать" }).click();
  await trips.getByText("Командировки не записаны").waitFor();

  await page.goto(base);
  await page.getByRole("link", { name: "Что за это грозит?" }).click();
  const main = page.getByRole("main");
  await main.getByText("не прогноз и не юридическое заключение").waitFor();
  expect(await main.textContent()).toContain("ст. 519");
  await page.getByLabel("Размер работодателя").selectOption("large");
  await button(page, "Показать").last().click();
  await page.waitForURL(/size=large/);

  for (const lang of ["kk", "ru", "en"])
    for (const address of [`${base}/quota`, `${base}/exposure`, `${base}/trips`, here]) {
      await page.goto(`${address}?lang=${lang}`);
      await expectToFit(page, `${address.split("/").at(-1)?.slice(0, 10)}-${lang}`, [desk, narrowPhone]);
      if (lang === "ru") await expectAccessible(page);
    }
  await close();
  expect(faults).toEqual([]);
});
