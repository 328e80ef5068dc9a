import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays } from "~/law";
import { listEntries } from "~/ledger/index.server";
import { attachFile, getWorker, registerWorker, setHeadcount } from "~/registry/index.server";
import { type Db, type EmployerScope, forEmployer } from "~db/client.server";
import { openBrowser, visit } from "~test/harness/browser";
import {
  button,
  expectAccessible,
  foundBuilder,
  openApplicationDatabase,
} from "~test/harness/employer-journey";
import { desk, expectToFit, phone } from "~test/harness/pictures";
import { document, engagement, worker } from "~test/harness/registry";
import { thisApplication } from "~test/harness/this-application";

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

const patient = { timeout: 60_000 };
const passPhrase = "алма ағашы 7";

/** Twelve builders: permits that hold, one that ran out, one of whom a lot is missing; one permit with its paper. */
async function fill(scope: EmployerScope): Promise<void> {
  const { today } = scope;
  const names = ["Ержан", "Mehmet Şükrü Yıldız", "Ли Вэй", "Nguyễn Thị Ánh", "Rahul Venkataraghavan"];
  for (let i = 0; i < 12; i++) {
    const made = await registerWorker(scope, {
      worker: worker({
        name: `${names[i % names.length]} ${"АБВГДЕЖЗИКЛМ"[i]}`,
        citizenship: ["KG", "TR", "CN", "VN", "IN"][i % 5] ?? "CN",
        staffNo: String(100 + i),
      }),
      engagement: engagement({
        from: addDays(today, -200),
        category: i === 3 ? null : (["3", "4"] as const)[i % 2]!,
      }),
      documents:
        i === 3
          ? []
          : [
              document("passport", addDays(today, 1500), { number: `P${i}00000` }),
              document("permit", addDays(today, i === 4 ? -12 : 40 + i * 9), {
                number: `71-${1000 + i}`,
                validFrom: addDays(today, -200),
              }),
              document("contract", addDays(today, 20 + i * 9), { number: `${i}/26` }),
              document("insurance", addDays(today, 120)),
            ],
    });
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
    if (i === 1) await attach(scope, made.workerId);
  }
  await setHeadcount(scope, addDays(today, -3), {
    "1": { citizens: 2, lentCitizens: 0, lentForeign: 0 },
    "2": { citizens: 9, lentCitizens: 0, lentForeign: 0 },
    "3": { citizens: 52, lentCitizens: 0, lentForeign: 0 },
    "4": { citizens: 30, lentCitizens: 0, lentForeign: 0 },
  });
}

async function attach(scope: EmployerScope, workerId: string): Promise<void> {
  const detail = await getWorker(scope, workerId, { on: scope.today });
  const permit = detail?.documents.find((one) => one.facts.kind === "permit")?.documentId ?? "";
  const paper = Buffer.from("%PDF-1.7\nthe paper of a permit\n%%EOF\n");
  const attached = await attachFile(scope, permit, {
    name: "permit.pdf",
    content: (async function* () {
      yield paper;
    })(),
  });
  if (attached.kind === "refused") throw new Error(JSON.stringify(attached.problems));
}

async function saved(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download", patient), click()]);
  return readFileSync(await download.path());
}

/** Pictures of a page in each language on a desk and a phone; nothing may scroll sideways. */
async function look(page: Page, name: string): Promise<void> {
  await expectToFit(page, `packs-${name}`, [desk, phone]);
  await page.setViewportSize(desk);
}

const languages = ["Қаз", "Eng", "Рус"] as const;

it("makes a pack, hands it to an inspector by a link, and lets anyone verify it", async () => {
  const owner = await visit(browser, { viewport: desk });
  const { page } = owner;
  const { base, scope } = await foundBuilder(page, db);
  await fill(scope);

  await page.goto(`${base}/packs`);
  await page.getByText("Пакетов ещё нет").waitFor();
  await look(page, "empty-ru");
  await page.getByLabel("На какой день").fill(addDays(scope.today, 1));
  await button(page, "Собрать пакет").click();
  await page.getByText("Этот день ещё не наступил").waitFor();
  await page.getByLabel("На какой день").fill(scope.today);
  await button(page, "Собрать пакет").click();
  await page.waitForURL(/\/packs\/[0-9a-f-]{36}$/, patient);
  await page.getByRole("link", { name: "Скачать ZIP" }).waitFor(patient);
  await expectAccessible(page);
  const zip = await saved(page, () => page.getByRole("link", { name: "Скачать ZIP" }).click());
  const sha256 = createHash("sha256").update(zip).digest("hex");
  await page.getByText(sha256).waitFor();
  const pdf = await saved(page, () => page.getByRole("link", { name: "Скачать PDF" }).click());
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");

  // A link with a pass phrase; its address is shown once.
  await page.getByLabel("Пароль к ссылке").fill("мало");
  await button(page, "Создать ссылку").click();
  await page.getByText("Не короче 8 знаков.", { exact: true }).waitFor();
  await page.getByLabel("Пароль к ссылке").fill(passPhrase);
  await button(page, "Создать ссылку").click();
  const url = await page.getByRole("textbox", { name: "Ссылка", exact: true }).inputValue();
  await page.context().grantPermissions(["clipboard-write"]);
  await button(page, "Скопировать").click();
  await button(page, "Скопировано").waitFor();
  expect(url).toMatch(new RegExp(`^${thisApplication().url}/inspect/[\\w-]{43}$`));
  await look(page, "pack-ru");
  await page.reload();
  expect(await page.content()).not.toContain(url);
  for (const language of languages) {
    await page.getByRole("button", { name: language, exact: true }).click();
    await page.waitForLoadState();
    await look(page, `pack-${language}`);
  }
  await page.goto(`${base}/packs`);
  await look(page, "list-ru");
  await expectAccessible(page);

  // The inspector has no account.
  const inspector = await visit(browser, { viewport: desk });
  const room = inspector.page;
  expect((await room.goto(url))?.status()).toBe(401);
  await look(room, "locked");
  await expectAccessible(room);
  await room.getByLabel("Пароль").fill("не тот пароль");
  await button(room, "Открыть").click();
  await room.getByText("Пароль не подходит").waitFor();
  await room.getByLabel("Пароль").fill(passPhrase);
  await button(room, "Открыть").click();
  await room.getByRole("heading", { name: "Пакет документов для проверки" }).waitFor(patient);
  await expectAccessible(room);
  // On a phone the verdict, the gaps and the questions come first; the rest is behind titles.
  await room.setViewportSize(phone);
  const top = async (id: string) => (await room.locator(`#${id}`).boundingBox())?.y ?? Number.NaN;
  expect(await top("standing")).toBeLessThan(900);
  expect(await top("gaps")).toBeGreaterThan(await top("standing"));
  expect(await top("checklist")).toBeGreaterThan(await top("gaps"));
  expect(await room.evaluate("document.documentElement.scrollHeight")).toBeLessThan(5000);
  expect(await room.locator("#checklist").textContent()).toMatch(
    /Кто из иностранцев работает.*показано: 12/s,
  );
  await room.setViewportSize(desk);
  const contents = room.getByRole("navigation", { name: "Содержание" });
  await contents.getByRole("link", { name: "Как проверить подлинность" }).click();
  await room.getByText(sha256).waitFor();
  await contents.getByRole("link", { name: "Реестр" }).click();
  await room.getByText("Найдено 12").waitFor();
  await room.getByLabel("Имя, номер документа").fill("71-1001");
  await button(room, "Найти").click();
  await room.getByText("Найден 1", { exact: true }).waitFor();
  await room.getByText("Документы (4)").click();
  expect(
    (await saved(room, () => room.getByRole("link", { name: "permit-1.pdf" }).click())).toString(),
  ).toContain("the paper of a permit");
  const taken = await saved(room, () => room.getByRole("link", { name: "Скачать ZIP" }).click());
  expect(taken.equals(zip)).toBe(true);
  await room.getByRole("link", { name: "Сбросить" }).click();
  await room.getByText("Найдено 12").waitFor();
  for (const language of languages) {
    await room.getByRole("button", { name: language, exact: true }).click();
    await room.waitForLoadState();
    await look(room, `inspect-${language}`);
  }

  // Anyone verifies it.
  const anyone = await visit(browser, { viewport: desk });
  const check = anyone.page;
  await check.goto("/verify");
  await expectAccessible(check);
  const path = join(thisApplication().data, "taken.zip");
  writeFileSync(path, zip);
  await check.getByLabel("Пакет для проверки (ZIP)").setInputFiles(path);
  await check.getByText("подписан ключом этого сервера").waitFor(patient);
  await look(check, "verify-ru");
  const broken = Buffer.from(zip);
  broken[9000] = (broken[9000] ?? 0) ^ 1;
  writeFileSync(`${path}.broken.zip`, broken);
  await check.getByLabel("Пакет для проверки (ZIP)").setInputFiles(`${path}.broken.zip`);
  await check.getByText("Доверять нельзя").waitFor(patient);
  await look(check, "verify-broken-ru");
  const offline = await saved(check, () => check.getByRole("link", { name: "verify.html" }).click());
  expect(offline.toString()).toContain("Content-Security-Policy");
  const key = await (await check.request.get("/signing-key.pem")).text();
  expect(key).toContain("BEGIN PUBLIC KEY");

  // Everything is in the journal; once revoked, the link opens nothing.
  const events = await forEmployer(scope, (trx) => listEntries(trx, scope.employerId, { limit: 100 }));
  const inspected = events.filter((entry) => entry.actor.kind === "inspector").map((entry) => entry.event);
  expect(inspected.filter((event) => event === "pack.downloaded")).toHaveLength(2);
  expect(inspected.filter((event) => event === "pack.viewed-by-inspector").length).toBeGreaterThanOrEqual(3);
  await page.goto(`${base}/packs`);
  await page.getByRole("link", { name: /^Пакет на/ }).click();
  await page.getByText("Скачано: 2").waitFor();
  await button(page, "Отозвать").click();
  await page.getByText("Ссылка отозвана.").waitFor();
  expect((await room.goto(url))?.status()).toBe(410);
  await look(room, "closed");
  expect((await room.goto(`${thisApplication().url}/inspect/${"A".repeat(43)}`))?.status()).toBe(404);
  expect([...owner.faults, ...inspector.faults, ...anyone.faults]).toEqual([]);
  await Promise.all([owner.close(), inspector.close(), anyone.close()]);
}, 240_000);

it("does all of it without JavaScript, but for the check in the browser, and says so", async () => {
  const visitor = await visit(browser, { javaScriptEnabled: false });
  const { page } = visitor;
  const { base, scope } = await foundBuilder(page, db);
  await fill(scope);
  await page.goto(`${base}/packs`);
  await button(page, "Собрать пакет").click();
  await page.getByRole("link", { name: "Скачать ZIP" }).waitFor(patient);
  await page.getByLabel("Пароль к ссылке").fill(passPhrase);
  await button(page, "Создать ссылку").click();
  const url = await page.getByRole("textbox", { name: "Ссылка", exact: true }).inputValue();
  await page.goto(url);
  await page.getByLabel("Пароль").fill(passPhrase);
  await button(page, "Открыть").click();
  await page.getByRole("heading", { name: "Пакет документов для проверки" }).waitFor();
  await page.getByRole("navigation", { name: "Содержание" }).getByRole("link", { name: "Реестр" }).click();
  await page.getByLabel("Имя, номер документа").fill("вэй");
  await button(page, "Найти").click();
  await page.getByText("Найдено 2").waitFor();
  await page.goto("/verify");
  expect(await page.locator("noscript").filter({ visible: true }).first().textContent()).toContain(
    "JavaScript",
  );
  await visitor.close();
}, 150_000);
