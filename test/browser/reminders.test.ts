import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { dayOf } from "~/clock.server";
import { addDays } from "~/law";
import { registerWorker } from "~/registry/index.server";
import { type Db, type EmployerScope, openDatabase, withoutEmployer } from "~db/client.server";
import { closeQueue, enqueue } from "~db/queue.server";
import { openBrowser, type Visit, visit } from "~test/harness/browser";
import { expectAccessible } from "~test/harness/employer-journey";
import { desk, expectToFit, phone } from "~test/harness/pictures";
import { document, engagement, makeEmployer, worker } from "~test/harness/registry";
import { thisApplication } from "~test/harness/this-application";

let browser: Browser;
let db: Db;
const email = `deadlines-${Date.now().toString(36)}@example.kz`;
const password = "жел-қайық-теңізде";

beforeAll(async () => {
  // The application's own keys, so that what is entered from here can be read there.
  process.env.DATA_DIR = thisApplication().data;
  browser = await openBrowser();
  db = openDatabase(thisApplication().database, { max: 2, name: "test" }).db;
});
afterAll(async () => {
  await closeQueue();
  await browser?.close();
  await db?.destroy();
});

/** An employer of the person's with a worker whose papers run out. */
async function employerOf(personEmail: string): Promise<EmployerScope> {
  const at = new Date();
  const today = dayOf(at);
  const scope = await makeEmployer(db, { name: "ТОО «Сроки»" }, at, today);
  await withoutEmployer(db, async (trx) => {
    const person = await trx
      .selectFrom("person")
      .select("personId")
      .where("email", "=", personEmail)
      .executeTakeFirstOrThrow();
    await trx
      .updateTable("membership")
      .set({ personId: person.personId })
      .where("employerId", "=", scope.employerId)
      .execute();
  });
  for (const [name, days] of [
    ["Демир Эмре", 5],
    ["Чен Вэй", 40],
    ["Новак Петар", -3],
  ] as const) {
    const made = await registerWorker(scope, {
      worker: worker({ name }),
      engagement: engagement(),
      documents: [document("insurance", addDays(today, days)), document("permit", addDays(today, days))],
    });
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
  }
  return scope;
}

async function looksRight(page: Page, name: string): Promise<void> {
  await expectToFit(page, name, [desk, phone]);
  await expectAccessible(page);
  await page.setViewportSize(desk);
}

const main = (page: Page) => page.getByRole("main");

it("proves an address from the outbox, is told once a day, sees it, and turns it off", async () => {
  const visitor: Visit = await visit(browser);
  const { page, faults } = visitor;
  try {
    await page.goto("/sign-up");
    await page.getByLabel("Имя и фамилия").fill("Айгүл Сәрсенова");
    await page.getByLabel("Эл. почта").fill(email);
    await page.getByLabel("Пароль").fill(password);
    await main(page).getByRole("button", { name: "Зарегистрироваться" }).click();
    await page.waitForURL("**/employers/new");
    const scope = await employerOf(email);
    const reminders = `/e/${scope.employerId}/reminders`;

    await page.goto(reminders);
    await expect.poll(() => main(page).textContent()).toContain("Некого предупреждать");
    await looksRight(page, "reminders-nobody");

    // The way of a newcomer without a mail server: the link is in the outbox.
    await main(page).getByRole("link", { name: "Все письма" }).click();
    await main(page).getByRole("link", { name: email }).first().click();
    await page.locator("main a[href*='/verify-email/']").first().click();
    await page.waitForURL("**/verify-email/**");
    await main(page).getByRole("button", { name: "Подтвердить" }).click();
    await page.getByRole("heading", { name: "Почта подтверждена" }).waitFor();
    await page.goto(reminders);
    await expect.poll(() => main(page).textContent()).not.toContain("Некого предупреждать");

    // Overdue and told to nobody yet: that is today's mail, not one some days ahead.
    const untold = page.locator("#deadlines tbody tr").first();
    expect(await untold.textContent()).toMatch(/Новак Петар.*ещё никому.*сегодня, через 3 дня после срока/s);

    const queue = () =>
      withoutEmployer(db, (trx) => enqueue(trx, thisApplication().database, "reminders", {}));
    await queue();
    await expect
      .poll(
        async () => {
          await page.goto(reminders);
          return page.locator("#mail").textContent();
        },
        { timeout: 30_000, interval: 500 },
      )
      .toContain("лежит в исходящих");
    expect(await page.locator("#mail > ul > li").count()).toBe(1);
    expect(await page.locator("#mail").textContent()).toContain("5 сроков");
    const first = page.locator("#deadlines tbody tr").first();
    expect(await first.textContent()).toMatch(
      /Новак Петар.*3 дня назад.*Айгүл Сәрсенова.*через 1 день после срока/s,
    );
    await looksRight(page, "reminders");
    // A second run of the day has nothing to add.
    await queue();
    await page.waitForTimeout(3000);
    await page.goto(reminders);
    expect(await page.locator("#mail > ul > li").count()).toBe(1);

    await page.getByRole("link", { name: "Просрочено", exact: true }).click();
    await expect.poll(() => page.locator("#deadlines tbody tr").count()).toBe(2);

    await main(page).getByRole("button", { name: "Выключить напоминания: Айгүл Сәрсенова" }).click();
    await expect.poll(() => main(page).textContent()).toContain("Некого предупреждать");
    await main(page).getByRole("button", { name: "Включить напоминания: Айгүл Сәрсенова" }).click();
    await expect.poll(() => main(page).textContent()).not.toContain("Некого предупреждать");

    await page.goto("/outbox");
    await looksRight(page, "outbox");
    await main(page).getByRole("link", { name: email }).first().click();
    await expect.poll(() => main(page).textContent()).toContain("Что заканчивается");
    await looksRight(page, "outbox-mail");
    await main(page)
      .getByRole("link", { name: `/e/${scope.employerId}/workers/` })
      .first()
      .click();
    await page.waitForURL(`**/e/${scope.employerId}/workers/**`);
    expect(faults).toEqual([]);
  } finally {
    await visitor.close();
  }
});

it("without JavaScript the setting is a form like any other; another employer's page is not there", async () => {
  const visitor = await visit(browser, { javaScriptEnabled: false });
  const { page, faults } = visitor;
  try {
    await page.goto("/sign-in");
    await page.getByLabel("Эл. почта").fill(email);
    await page.getByLabel("Пароль").fill(password);
    await main(page).getByRole("button", { name: "Войти", exact: true }).click();
    await page.waitForURL(/\/e\/[0-9a-f-]{36}$/);
    await page.goto(`${new URL(page.url()).pathname}/reminders`);
    await main(page).getByRole("button", { name: "Выключить напоминания: Айгүл Сәрсенова" }).click();
    expect(await main(page).textContent()).toContain("Напоминания выключены.");
    expect(new URL(page.url()).searchParams.get("done")).toBe("off");

    const stranger = await makeEmployer(db, { name: "ТОО «Чужое»" }, new Date(), dayOf(new Date()));
    const answer = await page.goto(`/e/${stranger.employerId}/reminders`);
    expect(answer?.status()).toBe(404);
    expect(faults).toEqual([]);
  } finally {
    await visitor.close();
  }
});
