import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMember } from "~/accounts/index.server";
import { dayOf } from "~/clock.server";
import { addDays } from "~/law";
import { registerWorker } from "~/registry/index.server";
import { type Db, forEmployer } from "~db/client.server";
import { openBrowser, visit } from "~test/harness/browser";
import {
  button,
  expectAccessible,
  foundBuilder,
  openApplicationDatabase,
  password,
  personIdOf,
  signUp,
} from "~test/harness/employer-journey";
import { desk, expectToFit } from "~test/harness/pictures";
import { engagement, papers, worker } from "~test/harness/registry";

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
const days = (count: number) => addDays(dayOf(new Date()), count);

async function addByHand(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/workers/new`);
  await page.getByLabel("Имя, как в паспорте").fill("Ли Вэй");
  await page.getByLabel("Дата рождения").fill("1985-03-14");
  await page.getByLabel("Гражданство").selectOption("CN");
  await page.getByLabel("Должность").fill("Инженер");
  await page.getByLabel("Категория").selectOption("3");
  await page.getByLabel("Работает с").fill(days(-100));
  await button(page, "Добавить и внести документы").click();
  await page.waitForURL(/\/workers\/[0-9a-f-]{36}\?saved/);
  return new URL(page.url()).pathname;
}

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("%s", (_title, javaScriptEnabled) => {
  it("registers somebody by hand, and keeps what was typed when something is wrong", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled });
    const { base, email } = await foundBuilder(page, db);
    await main(page).getByRole("link", { name: "Загрузить список" }).waitFor();
    await main(page).getByRole("link", { name: "Добавить человека" }).click();
    await page.waitForURL("**/workers/new");
    await page.getByLabel("Должность").fill("Инженер");
    await page.getByLabel("Имя, как в паспорте").fill("ლი ვეი");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await button(page, "Добавить и внести документы").click();
    expect((await answered).status()).toBe(422);
    await page.getByText("латиницей или кириллицей").waitFor();
    expect(await page.getByLabel("Гражданство").getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel("Должность").inputValue()).toBe("Инженер");
    expect(await page.getByLabel("Имя, как в паспорте").inputValue()).toBe("ლი ვეი");

    // The session runs out while somebody types: the form comes back after the sign-in, and what was typed with it.
    await page.context().clearCookies();
    await button(page, "Добавить и внести документы").click();
    await page.waitForURL(/\/sign-in\?to=%2Fe%2F.*new$/);
    await main(page).locator("#sign-in-email").fill(email);
    await main(page).locator("#sign-in-password").fill(password);
    await main(page).locator("#sign-in button").click();
    await page.waitForURL("**/workers/new");
    if (javaScriptEnabled) {
      await page.getByText("Сеанс истёк").waitFor();
      expect(await page.getByLabel("Должность").inputValue()).toBe("Инженер");
    }

    await addByHand(page, base);
    await main(page).getByText("Сохранено.").waitFor();
    await main(page).getByText("Разрешение нужно", { exact: true }).waitFor();
    await main(page).getByText("Нет разрешения", { exact: true }).waitFor();
    await main(page)
      .getByText(/Почему\? \(/)
      .first()
      .click();
    expect(await main(page).textContent()).toContain("477-IV");
    await close();
    expect(faults).toEqual([]);
  });

  it("enters, renews and corrects documents, and shows what stood before", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled });
    const { base } = await foundBuilder(page, db);
    const here = await addByHand(page, base);
    const documents = page.locator("#documents");

    await page.goto(`${here}/documents/new?kind=permit`);
    await page.getByLabel("Номер").fill("ИРС-1");
    await page.getByLabel("Действует с").fill(days(-100));
    await page.getByLabel("Последний день").fill(days(-200));
    await button(page, "Сохранить").click();
    await page.getByText("Конец раньше начала").waitFor();
    expect(await page.getByLabel("Номер").inputValue()).toBe("ИРС-1");
    await page.getByLabel("Последний день").fill(days(10));
    await button(page, "Сохранить").click();
    await page.waitForURL(/\?saved/);
    await documents.getByText("скоро закончится", { exact: true }).waitFor();

    await page.goto(`${here}/documents/new?kind=contract`);
    await page.getByLabel("Номер").fill("ТД-7");
    await page.getByLabel("Без срока").check();
    await button(page, "Сохранить").click();
    await page.waitForURL(/\?saved/);
    await documents.getByText("без срока", { exact: true }).first().waitFor();
    await page.goto(`${here}/documents/new?kind=insurance`);
    await page.getByLabel("Срок неизвестен, внесу позже").check();
    await button(page, "Сохранить").click();
    await page.waitForURL(/\?saved/);
    await documents.getByText("срок не указан", { exact: true }).first().waitFor();

    const before = new Date().toISOString();
    await documents
      .locator("section", { hasText: "Разрешение на работу" })
      .getByRole("link", { name: "Продлить" })
      .click();
    expect(await page.getByLabel("Заменяет документ").locator("option:checked").textContent()).toContain(
      "ИРС-1",
    );
    await page.getByLabel("Номер").fill("ИРС-2");
    await page.getByLabel("Действует с").fill(days(11));
    await page.getByLabel("Последний день").fill(days(300));
    await button(page, "Сохранить").click();
    await page.waitForURL(/\?saved/);
    const permit = documents.locator("section", { hasText: "Разрешение на работу" });
    await permit.getByText("Прежние документы и исправления (1)").click();
    await permit.getByText("заменено новым").waitFor();

    await permit.getByRole("link", { name: "Исправить" }).first().click();
    expect(await page.getByLabel("Номер").inputValue()).toBe("ИРС-2");
    await page.getByLabel("Номер").fill("ИРС-22");
    await button(page, "Сохранить").click();
    await page.waitForURL(/\?saved/);
    await permit.getByText("Прежние документы и исправления (2)").click();
    await permit.getByText(/исправлено .+ Айгуль Сериккызы/).waitFor();
    await main(page).getByText("Документ продлён новым: Разрешение на работу").waitFor();

    await page.goto(`${here}?known_at=${before}`);
    await main(page).getByText("Как было записано на").waitFor();
    expect(await documents.textContent()).not.toContain("ИРС-2");
    expect(await main(page).getByRole("link", { name: "Продлить" }).count()).toBe(0);
    await close();
    expect(faults).toEqual([]);
  });

  it("takes a paper by what it is, and gives back the same bytes", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled });
    const { base, scope } = await foundBuilder(page, db);
    const made = await registerWorker(scope, {
      worker: worker(),
      engagement: engagement(),
      documents: papers(),
    });
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
    const here = `${base}/workers/${made.workerId}`;
    await page.goto(here);
    await main(page).getByRole("link", { name: "Приложить файл" }).first().click();
    await button(page, "Загрузить").click();
    await page.getByText("Выберите файл.").waitFor();
    const file = (name: string, bytes: Buffer) => ({ name, mimeType: "application/pdf", buffer: bytes });
    await page.getByLabel(/Скан или фото/).setInputFiles(file("скан.pdf", Buffer.from("MZ это не бумага")));
    await button(page, "Загрузить").click();
    await page.getByText("Это не PDF, JPEG и не PNG").waitFor();
    const paper = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(300_000, 7)]);
    await page.getByLabel(/Скан или фото/).setInputFiles(file("скан паспорта.pdf", paper));
    await button(page, "Загрузить").click();
    await page.waitForURL(/\?saved/);
    const download = page.waitForEvent("download");
    await main(page).getByRole("link", { name: "скан паспорта.pdf" }).click();
    expect(readFileSync(await (await download).path()).equals(paper)).toBe(true);
    await close();
    expect(faults).toEqual([]);
  });

  it("counts days in the country, names contacts and ends an engagement", async () => {
    const { page, faults, close } = await visit(browser, { javaScriptEnabled });
    const { base } = await foundBuilder(page, db);
    const here = await addByHand(page, base);
    const crossings = page.locator("#crossings");
    await crossings.getByLabel("День").fill(days(-9));
    await crossings.getByRole("button", { name: "Записать" }).click();
    await crossings.getByText("Сейчас в стране: 10-й день").waitFor();
    await crossings.getByLabel("День").fill(days(-9));
    await crossings.getByRole("button", { name: "Записать" }).click();
    await page.getByText("Это уже записано.").waitFor();

    await page.goto(`${here}/contacts/manager`);
    await page.getByLabel("Эл. почта").fill("не почта");
    await button(page, "Сохранить").click();
    await page.getByText("Проверьте адрес почты.").waitFor();
    await page.getByLabel("Эл. почта").fill("boss@example.kz");
    await page.getByLabel("Язык писем").selectOption("kk");
    await button(page, "Сохранить").click();
    await page.waitForURL(/\?saved/);
    await page.locator("#contacts").getByText("boss@example.kz").waitFor();
    expect(await page.locator("#contacts").textContent()).toContain("Қазақша, получает напоминания");

    await page.locator("#engagements").getByRole("link", { name: "Закончить" }).click();
    await button(page, "Закончить").click();
    await page.getByText("Заполните это поле.").waitFor();
    await page.getByLabel("Последний день работы").fill(days(-1));
    await page.getByLabel("Причина").selectOption("contract-ended");
    await button(page, "Закончить").click();
    await page.waitForURL(/\?saved/);
    await page.locator("#engagements").getByText("закончился договор").waitFor();
    await main(page).getByText("В этот день не работает").waitFor();
    await page.goto(`${base}/workers`);
    await page.getByText("Здесь пока никого нет").waitFor();
    await close();
    expect(faults).toEqual([]);
  });
});

it("lists, searches, narrows and exports the register", async () => {
  const { page, faults, close } = await visit(browser, { viewport: desk });
  const { base, scope } = await foundBuilder(page, db);
  for (let i = 0; i < 60; i++) {
    const made = await registerWorker(scope, {
      worker: worker({
        name: `Человек ${String.fromCharCode(1040 + (i % 30))}${i % 30 < 15 ? "нов" : "ева"} ${"Ли ".repeat(1 + (i % 2))}`.trim(),
        staffNo: `T-${i}`,
        citizenship: i % 3 === 0 ? "RU" : "CN",
      }),
      engagement: engagement({ position: i === 7 ? '=HYPERLINK("http://x","y")' : "Инженер" }),
      documents: i % 4 === 0 ? [] : papers(`N${1000 + i}`),
    });
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
  }
  await page.goto(`${base}/workers`);
  await main(page).getByText("Найдено 60").waitFor();
  expect(await page.locator("tbody tr").count()).toBe(50);
  await main(page).getByRole("link", { name: "Дальше" }).click();
  await expect.poll(() => page.locator("tbody tr").count(), patient).toBe(10);
  await page.goBack();
  await expect.poll(() => page.locator("tbody tr").count(), patient).toBe(50);

  await page.getByLabel("Имя, табельный №").fill("T-7");
  await button(page, "Найти").click();
  await expect.poll(() => page.locator("tbody tr").count(), patient).toBe(1);
  await page.getByLabel("Имя, табельный №").fill("n 1-0 0 1");
  await button(page, "Найти").click();
  await expect.poll(() => page.locator("tbody").textContent(), patient).toContain("T-1");
  expect(await page.locator("tbody tr").count()).toBe(1);

  await page.goto(`${base}/workers`);
  await page.getByText("Условия", { exact: true }).click();
  await page.getByLabel("Гражданство").selectOption("RU");
  await button(page, "Найти").click();
  await expect.poll(() => page.locator("tbody tr").count(), patient).toBe(20);
  expect(new URL(page.url()).searchParams.get("citizenship")).toBe("RU");
  await main(page).getByRole("link", { name: "Гражданство: Россия" }).click();
  await expect.poll(() => page.locator("tbody tr").count(), patient).toBe(50);

  const download = page.waitForEvent("download");
  await main(page).getByRole("link", { name: "Скачать CSV" }).click();
  const csv = readFileSync(await (await download).path(), "utf8");
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.trim().split("\r\n")).toHaveLength(61);
  expect(csv).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
  expect(csv).not.toMatch(/(^|;)"?=/m);
  await page.goto(`${base}/journal`);
  await main(page).getByText("Список выгружен в файл").waitFor();
  await close();
  expect(faults).toEqual([]);
});

it("shows a stranger nothing, and a viewer everything while they change nothing", async () => {
  const owner = await visit(browser);
  const { base, scope } = await foundBuilder(owner.page, db);
  const here = await addByHand(owner.page, base);
  await owner.close();
  const { page, faults, close } = await visit(browser);
  const email = await signUp(page, "Наблюдатель");
  const documents = `${here}/documents`;
  const closed = ["", "/workers", "/workers.csv", "/workers/new", "/headcount", "/employer", "/journal"]
    .map((path) => base + path)
    .concat(
      here,
      `${here}/edit`,
      `${here}/crossings`,
      `${here}/contacts/worker`,
      `${here}/engagements/current`,
    )
    .concat(
      `${documents}/new`,
      `${documents}/${scope.employerId}`,
      `${documents}/${scope.employerId}/download`,
    );
  for (const path of closed) expect((await page.goto(path))?.status(), path).toBe(404);
  const personId = await personIdOf(db, email);
  await forEmployer(scope, (trx) =>
    addMember(trx, { ...scope, at: new Date() }, { personId, role: "viewer" }),
  );
  await page.goto(here);
  await main(page).getByText("Нет разрешения", { exact: true }).waitFor();
  for (const name of ["Внести", "Исправить", "Внести документ", "Закончить", "Записать"]) {
    expect(await main(page).getByText(name, { exact: true }).count(), name).toBe(0);
  }
  for (const path of [
    "/workers/new",
    `${here.slice(base.length)}/edit`,
    `${here.slice(base.length)}/documents/new`,
  ]) {
    expect((await page.goto(base + path))?.status(), path).toBe(404);
  }
  await page.goto(here);
  const refused = await page.evaluate(
    (path) =>
      fetch(path, { method: "POST", body: new URLSearchParams({ direction: "entry" }) }).then(
        (r) => r.status,
      ),
    `${here}/crossings`,
  );
  expect(refused).toBe(404);
  await page.goto(`${base}/headcount`);
  expect(await button(page, "Сохранить").count()).toBe(0);
  await close();
  expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
});

it("keeps calm about an address that does not exist, even where it begins like one that does", async () => {
  const { page, faults, close } = await visit(browser);
  const { base } = await foundBuilder(page, db);
  for (const path of ["/settings/nowhere", `${base}/nowhere`, `${base}/workers/nobody`, "/nowhere/at/all"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await page.getByText("Такой страницы нет").waitFor();
    await page.waitForLoadState("networkidle");
  }
  await close();
  expect(faults).toEqual([]);
});

it("says in words what was done, and that the chain holds", async () => {
  const { page, faults, close } = await visit(browser);
  const { base } = await foundBuilder(page, db);
  await addByHand(page, base);
  await page.goto(`${base}/employer`);
  await page.getByText("Изменить сведения").click();
  await page.getByLabel("Всего работников").fill("много");
  await button(page, "Сохранить").click();
  await page.getByText("Введите целое число").waitFor();
  await page.getByLabel("Всего работников").fill("500");
  await button(page, "Сохранить").click();
  await page.waitForURL(/\?saved/);
  await page.goto(`${base}/journal`);
  await main(page).getByText("Человек добавлен в список").waitFor();
  await main(page)
    .getByText(/Сведения о работодателе (изменены|исправлены)/)
    .first()
    .waitFor();
  await button(page, "Проверить цепочку").click();
  await main(page)
    .getByText(/Цепочка цела: \d+ запис/)
    .waitFor();
  await close();
  expect(faults).toEqual([]);
});

it("is accessible and fits a phone in three languages", async () => {
  const { page, faults, close } = await visit(browser, { viewport: desk });
  const { base, scope } = await foundBuilder(page, db);
  const here = await addByHand(page, base);
  await registerWorker(scope, {
    worker: worker({ name: "Ван Лэй" }),
    engagement: engagement(),
    documents: papers(),
  });
  const paths = {
    workers: `${base}/workers`,
    worker: here,
    "worker-new": `${base}/workers/new`,
    "document-new": `${here}/documents/new?kind=permit`,
    engagement: `${here}/engagements/current`,
    contact: `${here}/contacts/worker`,
    headcount: `${base}/headcount`,
    employer: `${base}/employer`,
    journal: `${base}/journal`,
  };
  for (const [name, path] of Object.entries(paths)) {
    for (const locale of ["ru", "kk", "en"]) {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=${locale}`);
      await expectToFit(page, `${name}-${locale}`);
      if (locale !== "ru") continue;
      await expectAccessible(page);
      if (name !== "workers" && name !== "worker") continue;
      await page.setViewportSize(desk);
      await expectAccessible(page);
    }
  }
  await close();
  expect(faults).toEqual([]);
}, 300_000);
