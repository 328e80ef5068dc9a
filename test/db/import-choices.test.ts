import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  addDocument,
  carryOutImport,
  chooseForImport,
  forgetMeaning,
  getImport,
  getWorker,
  listHeadcounts,
  listImportProblems,
  listImportRows,
  listJournal,
  listMeanings,
  listWorkers,
  positionKey,
  refusedWorkbook,
  registerWorker,
  runImport,
  startImport,
  undoImport,
  verifyProjection,
} from "~/registry/index.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { closeQueue } from "~db/queue.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { document, engagement, later, makeEmployer, papers, testDay, worker } from "~test/harness/registry";
import { makeWorkbook } from "~test/samples/make-workbook";

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(async () => {
  await closeQueue();
  await test.close();
});

const csv = (...lines: string[]) => Buffer.from(`${lines.join("\n")}\n`, "utf8");
const header =
  "Таб. №;ФИО;Дата рождения;Гражданство;Номер паспорта;Категория;Должность;Разрешение с;Разрешение до";

async function* bytes(content: Uint8Array) {
  yield content;
}

async function start(scope: EmployerScope, file: Uint8Array, dryRun: boolean) {
  return startImport(scope, test.url, { fileName: "list", content: bytes(file), dryRun });
}

async function run(scope: EmployerScope, importId: string) {
  const { db, at, today, employerId } = scope;
  await runImport({ db, databaseUrl: test.url, at, today }, { employerId, importId });
  const record = await getImport(scope, importId);
  if (!record) throw new Error("the import is not there");
  return record;
}

async function bring(scope: EmployerScope, file: Uint8Array, dryRun = false) {
  const started = await start(scope, file, dryRun);
  if (started.kind === "refused") throw new Error(JSON.stringify(started.problems));
  return run(scope, started.importId);
}

async function carriedOut(scope: EmployerScope, dryRunId: string) {
  const started = await carryOutImport(scope, test.url, dryRunId);
  if (started.kind === "refused") throw new Error(JSON.stringify(started.problems));
  return run(scope, started.importId);
}

const register = async (scope: EmployerScope) =>
  (await listWorkers(scope, { on: testDay, limit: 1000 })).items;

describe("what cannot be read", () => {
  const big = makeWorkbook({
    sheets: [
      {
        name: "Лист",
        rows: [
          ["ФИО", "Гражданство", "Дата рождения"],
          ...Array.from({ length: 50_001 }, (_, i) => [
            `Ли Вэй ${"абвгдежзик"[i % 10]}`,
            "Китай",
            "14.03.1985",
          ]),
        ],
      },
    ],
  });
  it.each([
    ["an empty file", Buffer.alloc(0), "file-empty"],
    [
      "a picture by another name",
      Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      "file-kind-unknown",
    ],
  ])("refuses %s before it is taken in", async (_, file, code) => {
    const scope = await makeEmployer(test.db);
    expect(await start(scope, file, true)).toEqual({ kind: "refused", problems: [{ path: "file", code }] });
  });

  it.each([
    [
      "an encrypted workbook",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(600),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "file-encrypted",
    ],
    ["too many rows", big, "too-many-rows"],
    ["a header that maps nowhere", csv("альфа;бета;гамма", "1;2;3"), "header-not-found"],
  ])("fails on %s and leaves nothing behind", async (_, file, code) => {
    const scope = await makeEmployer(test.db);
    for (const dryRun of [true, false]) {
      const record = await bring(scope, file, dryRun);
      expect(record).toMatchObject({ status: "failed", error: { code }, result: null });
    }
    expect(await register(scope)).toEqual([]);
  });

  it.each([
    ["a day that is none", "1;Ли Вэй;31.02.1985;Китай;E1234567;3;Инженер;;", "impossible-date"],
    [
      "a permit that ends before it starts",
      "1;Ли Вэй;14.03.1985;Китай;E1234567;3;Инженер;01.02.2026;01.01.2026",
      "ends-before-start",
    ],
    ["a state that does not exist", "1;Ли Вэй;14.03.1985;Атлантида;E1234567;3;Инженер;;", "unknown-country"],
    [
      "an emoji in a passport number",
      "1;Ли Вэй;14.03.1985;Китай;E12😀4567;3;Инженер;;",
      "passport-number-invalid",
    ],
    ["a name in Georgian script", "1;გიორგი ბერიძე;14.03.1985;Грузия;E1234567;3;Инженер;;", "name-script"],
  ])("refuses a row with %s and takes the others in", async (_, line, code) => {
    const scope = await makeEmployer(test.db);
    const good = "2;Ким Мин Су;01.05.1990;Корея;M7654321;3;Инженер;;";
    const record = await bring(scope, csv(header, line, good));
    expect(record.result?.rows).toMatchObject({ new: 1, refused: 1 });
    const { items } = await listImportProblems(scope, record);
    const problems = items.filter((problem) => problem.refused);
    expect(problems).toMatchObject([{ row: 2, code, refused: true }]);
    expect((await register(scope)).map((item) => item.name)).toEqual(["Ким Мин Су"]);
    // Mended and sent again: the file of refused rows is a list of the same form.
    const again = await refusedWorkbook(scope, record, "ru");
    const dry = await bring(later(scope, 1), again ?? Buffer.alloc(0), true);
    expect(dry.result).toMatchObject({ rows: { refused: 1, new: 0 }, unknownColumns: [] });
  });

  it("refuses a formula where a value should be, and never gives one back alive", async () => {
    const scope = await makeEmployer(test.db);
    const formula = { attributes: 't="str"', xml: '<f>HYPERLINK("http://x","y")</f><v>Ли Вэй</v>' };
    const file = makeWorkbook({
      sheets: [
        {
          name: "Лист",
          rows: [
            ["ФИО", "Гражданство", "Дата рождения"],
            [formula, "Китай", "14.03.1985"],
          ],
        },
      ],
    });
    const record = await bring(scope, file);
    const { items } = await listImportProblems(scope, record);
    expect(items).toMatchObject([{ row: 2, code: "formula-not-value" }]);
    const again = await bring(scope, (await refusedWorkbook(scope, record, "en")) ?? Buffer.alloc(0), true);
    expect(again.result?.rows).toMatchObject({ new: 1, refused: 0 });
  });

  it("takes the same worker once, and refuses a second row that says otherwise", async () => {
    const scope = await makeEmployer(test.db);
    const line = "1;Ли Вэй;14.03.1985;Китай;E1234567;3;Инженер;;";
    const record = await bring(scope, csv(header, line, line, line.replace("14.03.1985", "15.03.1985")));
    expect(record.result?.rows).toMatchObject({ new: 1, duplicate: 1, refused: 1 });
    expect(await register(scope)).toHaveLength(1);
  });
});

describe("what a person decides", () => {
  it("maps a header by hand, remembers it, and reads the next list by it", async () => {
    const scope = await makeEmployer(test.db);
    const odd = header.replace("Гражданство", "Держава");
    const line = "1;Ли Вэй;14.03.1985;Китай;E1234567;3;Инженер;;";
    const dry = await bring(scope, csv(odd, line), true);
    expect(dry).toMatchObject({ status: "failed", error: { code: "column-missing" } });
    const columns = { держава: "citizenship" as const };
    const chosen = await chooseForImport(later(scope, 1), test.url, dry.id, { columns });
    expect(chosen).toEqual({ kind: "chosen", again: true });
    expect((await run(later(scope, 2), dry.id)).result?.rows.new).toBe(1);
    const next = await bring(later(scope, 3), csv(odd, line));
    expect(next.result?.rows.new).toBe(1);
    expect(await chooseForImport(scope, test.url, next.id, { columns })).toMatchObject({ kind: "refused" });
  });

  it("has a value explained by hand, remembers it once it is carried out, and forgets it when told so", async () => {
    const scope = await makeEmployer(test.db);
    const other = await makeEmployer(test.db);
    const line = "1;Ли Вэй;14.03.1985;КР;E1234567;3;Инженер;;";
    const dry = await bring(scope, csv(header, line), true);
    expect(dry.result).toMatchObject({ rows: { refused: 1 }, unknownValues: [{ value: "КР", rows: 1 }] });
    const key = "citizenship:кр";
    const say = (minutes: number, meaning: string) =>
      chooseForImport(later(scope, minutes), test.url, dry.id, { values: { [key]: meaning } });
    expect(await say(1, "Кыргызстан")).toMatchObject({ kind: "refused" });
    expect(await say(1, "KG")).toEqual({ kind: "chosen", again: true });
    const again = await run(later(scope, 2), dry.id);
    expect(again.result).toMatchObject({ rows: { new: 1, refused: 0 }, problems: { refused: 0 } });
    expect(await listMeanings(scope)).toEqual([]);
    const done = await carriedOut(later(scope, 3), dry.id);
    expect(await register(scope)).toMatchObject([{ citizenship: "KG" }]);
    expect(await listMeanings(scope)).toEqual([{ key, field: "citizenship", value: "кр", meaning: "KG" }]);

    const next = line.replace("Ли Вэй", "Ким Мин Су").replace("E1234567", "M7654321").replace("1;", "2;");
    const read = await bring(later(scope, 4), csv(header, next));
    expect(read.result).toMatchObject({
      rows: { new: 1, refused: 0 },
      unknownValues: [{ rows: 1, remembered: "KG" }],
    });
    expect((await bring(other, csv(header, next))).result?.rows).toMatchObject({ new: 0, refused: 1 });
    expect(await listMeanings(other)).toEqual([]);
    expect(await forgetMeaning(later(other, 1), key)).toMatchObject({ kind: "refused" });

    expect(await undoImport(later(scope, 5), done.id)).toMatchObject({ kind: "undone", workers: 1 });
    expect(await listMeanings(scope)).toHaveLength(1);
    expect(await forgetMeaning({ ...later(scope, 6), role: "viewer" }, key)).toMatchObject({
      kind: "refused",
    });
    expect(await forgetMeaning(later(scope, 6), key)).toEqual({ kind: "forgotten" });
    expect((await bring(later(scope, 7), csv(header, line), true)).result?.rows.refused).toBe(1);
    const events = (await listJournal(scope, { limit: 50 })).entries.map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(["import.mapping-remembered", "import.meaning-forgotten"]));
    expect(await verifyProjection(scope)).toEqual([]);
  });

  it("proposes who it may be by name and birth, and waits for the answer", async () => {
    const scope = await makeEmployer(test.db);
    const known = await registerWorker(scope, {
      worker: worker(),
      engagement: engagement(),
      documents: papers("E1111111"),
    });
    if (known.kind === "refused") throw new Error("refused");
    const file = csv(header, "7;Ли Вэй;14.03.1985;Китай;E2222222;3;Инженер;;");
    const dry = await bring(later(scope, 1), file, true);
    expect(dry.result?.rows).toMatchObject({ toConfirm: 1, new: 0 });
    const [row] = await listImportRows(scope, dry, { outcomes: ["confirm"] });
    expect(row?.candidates).toEqual([known.workerId]);
    const kept = await carriedOut(later(scope, 2), dry.id);
    expect(kept.result?.rows.toConfirm).toBe(1);
    expect(await register(scope)).toHaveLength(1);

    const second = await bring(later(scope, 3), file, true);
    await chooseForImport(later(scope, 4), test.url, second.id, {
      confirm: { [String(row?.place)]: known.workerId },
    });
    expect((await run(later(scope, 5), second.id)).result?.rows).toMatchObject({ changed: 1, toConfirm: 0 });
    await carriedOut(later(scope, 6), second.id);
    const now = await getWorker(scope, known.workerId, { on: testDay });
    const passports = now?.documents.filter((one) => one.facts.kind === "passport") ?? [];
    expect(passports.map((one) => [one.facts.number, one.supersededBy !== null])).toEqual([
      ["E1111111", true],
      ["E2222222", false],
    ]);

    const third = await bring(
      later(scope, 7),
      csv(header, "8;Ли Вэй;14.03.1985;Китай;E3333333;3;Инженер;;"),
      true,
    );
    await chooseForImport(later(scope, 8), test.url, third.id, { confirm: { [String(row?.place)]: "new" } });
    expect((await run(later(scope, 9), third.id)).result?.rows).toMatchObject({ new: 1, toConfirm: 0 });
    expect(await verifyProjection(scope)).toEqual([]);
  });

  it("takes a headcount by positions only when every position has its category", async () => {
    const scope = await makeEmployer(test.db);
    const file = makeWorkbook({
      sheets: [
        {
          name: "Иностранцы",
          rows: [
            ["ФИО", "Гражданство", "Дата рождения"],
            ["Ли Вэй", "Китай", "14.03.1985"],
          ],
        },
        {
          name: "Граждане РК",
          rows: [
            ["Численность граждан РК на 01.11.2026"],
            ["Должность", "Количество"],
            ["Сварщик", 12],
            ["Главный инженер", 1],
          ],
        },
      ],
    });
    const dry = await bring(scope, file, true);
    expect(dry.result?.headcount).toMatchObject({ on: "2026-11-01", notPlaced: 13, taken: false });
    await carriedOut(later(scope, 1), dry.id);
    expect(await listHeadcounts(scope)).toEqual([]);
    const second = await bring(later(scope, 2), file, true);
    const positions = {
      [positionKey("Сварщик")]: "4" as const,
      [positionKey("Главный инженер")]: "1" as const,
    };
    await chooseForImport(later(scope, 3), test.url, second.id, { positions });
    const placed = await run(later(scope, 4), second.id);
    expect(placed.result?.headcount).toMatchObject({ notPlaced: 0, taken: true });
    const record = await carriedOut(later(scope, 5), second.id);
    const [headcount] = await listHeadcounts(scope);
    expect(headcount).toMatchObject({
      onDay: "2026-11-01",
      byCategory: { "1": { citizens: 1 }, "4": { citizens: 12 } },
    });
    expect(await undoImport(later(scope, 6), record.id)).toMatchObject({ headcount: "restored" });
    expect(await listHeadcounts(scope)).toEqual([]);
  });
});

describe("a list that says something else", () => {
  it("engages anew whoever comes back, and never joins a beginning to an end before it", async () => {
    const scope = await makeEmployer(test.db);
    const head = `${header};Дата приёма;Дата увольнения`;
    const person = "1;Ли Вэй;14.03.1985;Китай;E1234567;3;Инженер";
    await bring(scope, csv(head, `${person};10.01.2025;09.01.2026;10.01.2025;30.06.2025`));
    const back = await bring(later(scope, 1), csv(head, `${person};10.01.2026;;10.01.2026;`));
    expect(back).toMatchObject({ status: "done", result: { rows: { changed: 1 } } });
    const [item] = await register(scope);
    const found = await getWorker(scope, item?.id ?? "", { on: testDay });
    expect(found?.facts.engagements.map(({ from, to }) => [from, to])).toEqual([
      ["2025-01-10", "2025-06-30"],
      ["2026-01-10", null],
    ]);
    const permits = found?.documents.filter((one) => one.facts.kind === "permit") ?? [];
    expect(permits.map(({ facts }) => [facts.validFrom, facts.expiry])).toEqual([
      ["2026-01-10", { kind: "missing" }],
    ]);
    expect(await verifyProjection(scope)).toEqual([]);
  });
});

describe("undoing", () => {
  const first = csv(
    header,
    "1;Ли Вэй;14.03.1985;Китай;E1234567;3;Инженер;10.01.2026;09.01.2027",
    "2;Ким Мин Су;01.05.1990;Корея;M7654321;3;Инженер;10.01.2026;09.01.2027",
  );

  it("leaves and names whoever was changed since", async () => {
    const scope = await makeEmployer(test.db);
    const record = await bring(scope, first);
    const changed = (await register(scope)).find((item) => item.name === "Ли Вэй");
    const added = await addDocument(later(scope, 1), changed?.id ?? "", document("insurance", "2027-06-30"));
    expect(added.kind).toBe("added");
    const undone = await undoImport(later(scope, 2), record.id);
    expect(undone).toMatchObject({
      kind: "undone",
      workers: 1,
      left: [{ workerId: changed?.id, why: "changed-since" }],
    });
    expect((await register(scope)).map((item) => item.name)).toEqual(["Ли Вэй"]);
    const after = await getImport(scope, record.id);
    expect(after).toMatchObject({ status: "undone", result: { undo: { workers: 1, left: 1 } } });
    const kept = await listImportRows(scope, after ?? record, { kept: true });
    expect(kept).toMatchObject([{ name: "Ли Вэй", keptBecause: "changed-since" }]);
    expect(await undoImport(later(scope, 3), record.id)).toMatchObject({ kind: "refused" });
    expect(await verifyProjection(scope)).toEqual([]);
  });

  it("leaves whoever a later list names, until that one is undone too", async () => {
    const scope = await makeEmployer(test.db);
    const one = await bring(scope, first);
    const renewed = Buffer.from(
      first
        .toString("utf8")
        .replace("E1234567;3;Инженер;10.01.2026;09.01.2027", "E1234567;3;Инженер;10.01.2027;09.01.2028"),
    );
    const two = await bring(later(scope, 1), renewed);
    expect(two.result?.rows).toMatchObject({ changed: 1, unchanged: 1 });
    expect(await undoImport(later(scope, 2), two.id)).toMatchObject({ workers: 1, left: [] });
    expect(await undoImport(later(scope, 3), one.id)).toMatchObject({ workers: 2, left: [] });
    expect(await register(scope)).toEqual([]);
    const three = await bring(later(scope, 4), first);
    await bring(later(scope, 5), first);
    expect(await undoImport(later(scope, 6), three.id)).toMatchObject({ workers: 0, left: [{}, {}] });
    expect(await verifyProjection(scope)).toEqual([]);
  });
});

describe("who may", () => {
  it("refuses viewers, shows nothing of another employer, and runs nothing that is not there", async () => {
    const scope = await makeEmployer(test.db);
    const other = await makeEmployer(test.db);
    const record = await bring(scope, readFileSync("test/samples/legacy-1251.csv"));
    const viewer = { ...scope, role: "viewer" as const };
    expect(await start(viewer, csv(header), true)).toMatchObject({ kind: "refused" });
    expect(await undoImport(viewer, record.id)).toMatchObject({ kind: "refused" });
    expect(await getImport(other, record.id)).toBeNull();
    expect(await undoImport(other, record.id)).toMatchObject({ kind: "refused" });
    expect(await carryOutImport(other, test.url, record.id)).toMatchObject({ kind: "refused" });
    expect(await listImportRows(other, record, {})).toEqual([]);
    const { db, at, today, employerId } = scope;
    await runImport({ db, databaseUrl: test.url, at, today }, { employerId, importId: newId() });
    await runImport({ db, databaseUrl: test.url, at, today }, { employerId, importId: record.id });
    expect(await register(scope)).toHaveLength(79);
  });
});
