import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { scopeFor } from "~/accounts/index.server";
import { dayOf } from "~/clock.server";
import { type Db, type EmployerScope, openDatabase, withoutEmployer } from "~db/client.server";
import { thisApplication } from "./this-application";

export const password = "жел-қайық-теңізде";

/** The application's own database, and its keys for the verbs that a test calls itself. */
export function openApplicationDatabase(): Db {
  process.env.DATA_DIR = thisApplication().data;
  return openDatabase(thisApplication().database, { max: 2, name: "test" }).db;
}

export function button(page: Page, name: string | RegExp) {
  return page.getByRole("main").getByRole("button", { name, exact: true });
}

let people = 0;

/** Signs somebody up, and returns their e-mail. */
export async function signUp(page: Page, name: string): Promise<string> {
  people += 1;
  const email = `p${people}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 6)}@example.kz`;
  await page.goto("/sign-up");
  await page.getByLabel("Имя и фамилия").fill(name);
  await page.getByLabel("Эл. почта").fill(email);
  await page.getByLabel("Пароль").fill(password);
  await button(page, "Зарегистрироваться").click();
  await page.waitForURL("**/employers/new");
  return email;
}

/** Signs somebody up and founds a builder in Astana; the path of its pages, and its owner's scope and e-mail. */
export async function foundBuilder(
  page: Page,
  db: Db,
): Promise<{ base: string; scope: EmployerScope; email: string }> {
  const email = await signUp(page, "Айгуль Сериккызы");
  await page.getByLabel("Наименование").fill("ТОО «Проба»");
  await page.getByLabel("БИН").fill("240140000011");
  await page.getByLabel("Регион").selectOption({ label: "г. Астана" });
  await page.getByLabel("Вид деятельности").selectOption("F");
  await page.getByLabel("Сколько всего работников").fill("420");
  await button(page, "Создать").click();
  await page.waitForURL(/\/e\/[0-9a-f-]{36}$/);
  const base = new URL(page.url()).pathname;
  const at = new Date();
  const scope = await scopeFor({
    db,
    personId: await personIdOf(db, email),
    employerId: base.slice(3),
    at,
    today: dayOf(at),
  });
  if (!scope) throw new Error("no scope");
  return { base, scope, email };
}

export function personIdOf(db: Db, email: string): Promise<string> {
  return withoutEmployer(db, async (trx) => {
    const row = await trx
      .selectFrom("person")
      .select("personId")
      .where("email", "=", email)
      .executeTakeFirstOrThrow();
    return row.personId;
  });
}

/** No fault that WCAG 2.2 AA names and a machine can find. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.html).join(" | ")}`),
  ).toEqual([]);
}
