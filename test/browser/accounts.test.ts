import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Db, openDatabase, withoutEmployer } from "~db/client.server";
import { openMail } from "~db/outbox.server";
import type { MailMessage } from "~emails/mail-message";
import { openBrowser, type Visit, visit } from "~test/harness/browser";
import { thisApplication } from "~test/harness/this-application";

let browser: Browser;
let db: Db;
let dataKey: Buffer;
const stamp = Date.now().toString(36);
const emailOf = (name: string) => `${name}-${stamp}@example.kz`;
const password = "жел-қайық-теңізде";

beforeAll(async () => {
  browser = await openBrowser();
  db = openDatabase(thisApplication().database, { max: 1, name: "test" }).db;
  dataKey = Buffer.from(readFileSync(join(thisApplication().data, "keys/data.key"), "utf8").trim(), "hex");
});
afterAll(async () => {
  await browser?.close();
  await db?.destroy();
});

/** The path behind the newest mail of that kind to somebody. */
async function mailedPath(email: string, template: MailMessage["template"]): Promise<string> {
  const rows = await withoutEmployer(db, (trx) =>
    trx.selectFrom("mail").selectAll().where("template", "=", template).orderBy("mailId", "desc").execute(),
  );
  const mail = rows.map((row) => openMail(dataKey, row)).find((one) => one.to === email);
  if (!mail || !("path" in mail.message)) throw new Error(`no ${template} to ${email}`);
  expect(mail.message.publicUrl).toBe(thisApplication().url);
  return mail.message.path;
}

const button = (page: Page, name: string) =>
  page.getByRole("main").getByRole("button", { name, exact: true });

async function signUp(page: Page, name: string, email: string): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Имя и фамилия").fill(name);
  await page.getByLabel("Эл. почта").fill(email);
  await page.getByLabel("Пароль").fill(password);
  await button(page, "Зарегистрироваться").click();
  await page.waitForURL("**/employers/new");
}

async function found(page: Page, name: string): Promise<string> {
  await page.getByLabel("Наименование").fill(name);
  await page.getByLabel("БИН").fill("240140 000 011");
  await page.getByLabel("Регион").selectOption({ label: "г. Астана" });
  await page.getByLabel("Вид деятельности").selectOption("F");
  await page.getByLabel("Сколько всего работников").fill("420");
  await page.getByLabel("Субъект малого предпринимательства").check();
  await button(page, "Создать").click();
  await page.waitForURL(/\/e\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Эл. почта").fill(email);
  await page.getByLabel("Пароль").fill(secret);
  await button(page, "Войти").click();
}

const withEach = (name: string, fn: (visitor: Visit) => Promise<void>) =>
  describe.each([
    ["with JavaScript", true],
    ["without JavaScript", false],
  ])("%s", (_title, javaScriptEnabled) => {
    it(name, async () => {
      const visitor = await visit(browser, { javaScriptEnabled });
      try {
        await fn(visitor);
        expect(visitor.faults).toEqual([]);
      } finally {
        await visitor.close();
      }
    });
  });

withEach(
  "a newcomer signs up, mends what was wrong, founds a company and proves the e-mail",
  async (visitor) => {
    const { page } = visitor;
    const email = emailOf(`new-${Math.random().toString(36).slice(2, 8)}`);
    await page.goto("/sign-up");
    await page.getByLabel("Имя и фамилия").fill("Айгуль Сериккызы");
    await page.getByLabel("Эл. почта").fill("aigul at example");
    await page.getByLabel("Пароль").fill("короткий");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await button(page, "Зарегистрироваться").click();
    expect((await answered).status()).toBe(422);
    await page.getByText("Это не похоже на адрес эл. почты").waitFor();
    expect(await page.getByLabel("Имя и фамилия").inputValue()).toBe("Айгуль Сериккызы");
    expect(await page.getByLabel("Эл. почта").inputValue()).toBe("aigul at example");
    expect(await page.getByLabel("Эл. почта").getAttribute("aria-invalid")).toBe("true");
    await page.getByLabel("Эл. почта").fill(email);
    await page.getByLabel("Пароль").fill("qwerty12345");
    await button(page, "Зарегистрироваться").click();
    await page.getByText("легко угадать").waitFor();
    await page.getByLabel("Пароль").fill(password);
    await button(page, "Зарегистрироваться").click();
    await page.waitForURL("**/employers/new");

    const cookie = (await page.context().cookies()).find((one) => one.name === "__Host-ruqsat");
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });

    await page.getByLabel("Наименование").fill("ТОО «Проба»");
    await page.getByLabel("БИН").fill("240140123454");
    await page.getByLabel("Субъект малого предпринимательства").check();
    await button(page, "Создать").click();
    await page
      .getByText("Контрольная цифра не сходится")
      .or(page.getByText("Выберите из списка."))
      .first()
      .waitFor();
    expect(await page.getByLabel("Наименование").inputValue()).toBe("ТОО «Проба»");
    expect(await page.getByLabel("Субъект малого предпринимательства").isChecked()).toBe(true);
    await found(page, "ТОО «Проба»");
    await page.getByText("ТОО «Проба»").first().waitFor();

    await page.goto(await mailedPath(email, "verify-email"));
    await button(page, "Подтвердить").click();
    await page.getByRole("heading", { name: "Почта подтверждена" }).waitFor();
    await page.goto("/settings");
    await page.getByText("Почта подтверждена.").waitFor();
  },
);

it("a household gives an IIN, and is told when it gives something else", async () => {
  const { page, close } = await visit(browser);
  await signUp(page, "Семья", emailOf("home"));
  await page
    .getByRole("link", { name: /Физ|Домо|домаш|физ/ })
    .first()
    .click();
  await page.getByLabel("ИИН").waitFor();
  expect(await page.getByLabel("Вид деятельности").count()).toBe(0);
  await page.getByLabel("Фамилия, имя, отчество").fill("Серикова Айгуль");
  await page.getByLabel("Регион").selectOption("75");
  await page.getByLabel("ИИН").fill("240140000011");
  await button(page, "Создать").click();
  await page.getByText("Похоже на БИН").waitFor();
  await page.getByLabel("ИИН").fill("850101300008");
  await button(page, "Создать").click();
  await page.getByText(/Контрольная цифра/).waitFor();
  await close();
});

withEach("a forgotten password is set anew by mail; the old one and its session end", async (visitor) => {
  const { page } = visitor;
  const email = emailOf(`forgot-${Math.random().toString(36).slice(2, 8)}`);
  await signUp(page, "Ербол", email);
  await page.getByRole("button", { name: "Выйти" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  await page.goto("/settings");
  await page.waitForURL("**/sign-in?to=%2Fsettings");

  await page.getByRole("link", { name: "Забыли пароль?" }).click();
  await page.getByRole("heading", { name: "Восстановление пароля" }).waitFor();
  await page.getByLabel("Эл. почта").fill(email);
  await button(page, "Прислать ссылку").click();
  await page.getByText("Проверьте почту").waitFor();
  const path = await mailedPath(email, "reset-password");
  await page.goto(path);
  await page.getByLabel("Новый пароль").fill(`${password}-2`);
  await button(page, "Сохранить пароль").click();
  await page.getByText("Новый пароль сохранён").waitFor();
  await page.goto(path);
  await page.getByText("Эту ссылку уже использовали").waitFor();

  await signIn(page, email, password);
  await page.getByText("Почта или пароль не подошли").waitFor();
  await signIn(page, email, `${password}-2`);
  await page.waitForURL("**/employers/new");
});

it("an owner invites somebody, who makes an account on the way; roles and the last owner hold", async () => {
  const owner = await visit(browser);
  await signUp(owner.page, "Владелец", emailOf("boss"));
  const base = await found(owner.page, "ТОО «Люди»");
  const people = owner.page;
  await people.goto(`${base}/people`);
  await people.getByLabel("Эл. почта").fill(emailOf("guest"));
  await button(people, "Отправить приглашение").click();
  await people.getByText("Приглашение отправлено.").waitFor();
  await people.getByText(emailOf("guest")).waitFor();

  const guest = await visit(browser, { locale: "kk-KZ", viewport: { width: 360, height: 740 } });
  await guest.page.goto(await mailedPath(emailOf("guest"), "invitation"));
  await guest.page.getByText("ТОО «Люди»").waitFor();
  await guest.page.getByLabel("Аты-жөні").fill("Қонақ");
  await guest.page.getByLabel("Құпиясөз").fill(password);
  await button(guest.page, "Жасап, қабылдау").click();
  await guest.page.waitForURL(`**${base}`);
  await guest.page.goto(`${base}/people`);
  await guest.page.getByText("бұл сіз").waitFor();
  expect(await guest.page.getByText("Шақыру жіберу").count()).toBe(0);

  await people.reload();
  await people.locator("summary", { hasText: "Выйти из этого работодателя" }).click();
  await people.getByRole("button", { name: "Выйти из этого работодателя" }).click();
  await people.getByText("Это последний владелец").waitFor();
  await people.getByLabel("Роль: Қонақ").selectOption("owner");
  await people.locator("li", { hasText: "Қонақ" }).getByRole("button", { name: "Сменить роль" }).click();
  await people.getByText("Роль изменена.").waitFor();
  await people.locator("li", { hasText: "Қонақ" }).locator("summary").click();
  await people.getByRole("button", { name: "Исключить" }).click();
  await people.getByText("Доступ прекращён.").waitFor();
  expect((await guest.page.goto(`${base}/people`))?.status()).toBe(404);
  expect([...owner.faults, ...guest.faults]).toEqual([]);
  await owner.close();
  await guest.close();
});

it("settings: language, password, sessions and an API token that is shown once", async () => {
  const here = await visit(browser);
  const there = await visit(browser);
  const { page } = here;
  const email = emailOf("settings");
  await signUp(page, "Дана", email);
  await signIn(there.page, email);
  await there.page.waitForURL("**/employers/new");

  await page.goto("/settings");
  await page.getByText("этот сеанс").waitFor();
  expect(await page.getByRole("button", { name: "Завершить", exact: true }).count()).toBe(1);
  await page.getByLabel("Нынешний пароль").fill("не тот пароль");
  await page.getByLabel("Новый пароль").fill(`${password}-3`);
  await button(page, "Сменить пароль").click();
  await page.getByText("Нынешний пароль не подошёл.").waitFor();
  await page.getByLabel("Нынешний пароль").fill(password);
  await page.getByLabel("Новый пароль").fill(`${password}-3`);
  await button(page, "Сменить пароль").click();
  await page.getByText("Пароль сменён").waitFor();
  await there.page.goto("/settings");
  await there.page.waitForURL("**/sign-in?to=%2Fsettings");

  await page.getByLabel("Название").fill("1С");
  await button(page, "Создать ключ").click();
  const token = await page.getByTestId("api-token").textContent();
  expect(token).toMatch(/^rq_[\w-]{43}$/);
  await page.goto("/settings");
  expect(await page.content()).not.toContain(token);
  await button(page, "Отозвать").click();
  await page.getByText("Ключ отозван.").waitFor();

  await page.getByLabel("Язык", { exact: true }).last().selectOption("kk");
  await button(page, "Сохранить").click();
  await page.getByRole("heading", { name: "Баптаулар" }).waitFor();
  expect([...here.faults, ...there.faults]).toEqual([]);
  await here.close();
  await there.close();
});

it("the demonstration can be entered from the sign-in page, in the visitor's language", async () => {
  const { page, faults, close } = await visit(browser, { locale: "kk" });
  await page.goto("/sign-in");
  await page.getByText("demo@ruqsat.example").waitFor();
  await page.locator("main form button").last().click();
  await page.waitForURL(/\/e\/[0-9a-f-]{36}/);
  await page.getByRole("heading", { name: "Бүгін", level: 1 }).waitFor();
  expect(faults).toEqual([]);
  await close();
});

it("whoever signs in reads on in their own language, wholly", async () => {
  const russian = await visit(browser);
  const email = emailOf("language");
  await signUp(russian.page, "Ольга", email);
  await russian.close();
  const { page, faults, close } = await visit(browser, { locale: "kk" });
  await page.goto("/sign-in");
  await page.getByLabel("Эл. пошта").fill(email);
  await page.getByLabel("Құпиясөз").fill(password);
  await page.locator("main form button").first().click();
  await page.getByRole("button", { name: "Выйти" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("ru");
  expect(await page.locator("body").textContent()).not.toMatch(/Шығу|Жұмыс беруші/);
  expect(faults).toEqual([]);
  await close();
});

it("the pages hold to WCAG and fit a phone of 360 px", async () => {
  const { page, faults, close } = await visit(browser, { viewport: { width: 360, height: 740 } });
  const look = async (path: string) => {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${path} scrolls sideways`).toBeLessThanOrEqual(360);
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag22aa"])
      .analyze();
    expect(violations.map((one) => `${path} ${one.id} ${one.nodes[0]?.html}`)).toEqual([]);
  };
  for (const path of [
    "/sign-up",
    "/sign-in",
    "/forgotten-password",
    "/reset-password/x",
    "/verify-email/x",
    "/invitations/x",
  ])
    await look(path);
  await signUp(page, "Телефон", emailOf("phone"));
  await look("/employers/new");
  const base = await found(page, "ТОО «Телефон»");
  for (const path of ["/settings", `${base}/people`]) await look(path);
  expect(faults).toEqual([]);
  await close();
});
