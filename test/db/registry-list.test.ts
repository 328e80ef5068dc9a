import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "~/law";
import {
  insertWorkersInBulk,
  listDeadlines,
  listWorkers,
  type WorkerListing,
  workerSorts,
} from "~/registry/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { document, engagement, makeEmployer, testDay, worker } from "~test/harness/registry";

let test: TestDatabase;
let scope: EmployerScope;
const names = [
  "Ёлкин Пётр",
  "Елкина Анна",
  "Әлиев Нұрлан",
  "Ли Вэй",
  "Öztürk Ayşe",
  "Zhang Wei",
  "Караев Ёрмек",
];
const countries = ["CN", "TR", "RU"];

beforeAll(async () => {
  test = await freshDatabase();
  scope = await makeEmployer(test.db);
  const workers = Array.from({ length: 230 }, (_, i) => ({
    workerId: newId(),
    facts: {
      ...worker({
        name: `${names[i % names.length]} ${i}`,
        staffNo: `Т-${i}`,
        citizenship: countries[i % 3] ?? "CN",
        iin: i === 5 ? "850314300126" : null,
      }),
      iinValid: null,
      engagements: [
        engagement({ category: i % 7 === 0 ? null : ((["1", "2", "3", "4"] as const)[i % 4] ?? null) }),
      ],
      documents: [
        document("passport", i % 11 ? "2031-01-01" : null, { number: `P${1000 + i}` }),
        document("permit", addDays(testDay, (i % 60) - 15), { number: `71/${i}-Ж`, validFrom: "2026-01-10" }),
        document("contract", i % 2 ? "2029-01-01" : addDays(testDay, 200 + i), { validFrom: "2026-01-10" }),
        document("insurance", "2029-01-01"),
      ],
    },
  }));
  await forEmployer(scope, (trx) => insertWorkersInBulk(trx, scope, null, workers));
});
afterAll(() => test.close());

/** All pages; with `few` 0 by walking along the orders, as for a large workforce. */
async function all(listing: Omit<WorkerListing, "on">, few = 0, limit = 37) {
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await listWorkers(scope, { on: testDay, limit, ...listing, cursor }, few);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return items;
}

describe("pages by key", () => {
  it.each(workerSorts)("sorted by %s are complete, without doubles, and in order", async (sort) => {
    const items = await all({ sort });
    expect(new Set(items.map((item) => item.id)).size).toBe(230);
    expect(items).toHaveLength(230);
    const whole = (await listWorkers(scope, { on: testDay, sort, limit: 1000 })).items;
    expect(whole.map((item) => item.id)).toEqual(items.map((item) => item.id));
    if (sort === "ends") {
      const days = items.map((item) => item.ends?.day ?? "9999");
      expect(days).toEqual(days.toSorted());
    }
    if (sort === "status") {
      const order = ["breach", "unknown", "expiring", "ok"];
      const statuses = items.map((item) => order.indexOf(item.status));
      expect(statuses).toEqual(statuses.toSorted());
    }
    if (sort === "category") {
      const categories = items.map((item) => item.engagement?.category ?? "9");
      expect(categories).toEqual(categories.toSorted());
    }
  });

  it("stay where they were when a worker before them is gone", async () => {
    const first = await listWorkers(scope, { on: testDay, limit: 50 });
    const next = await listWorkers(scope, { on: testDay, limit: 50, cursor: first.nextCursor ?? undefined });
    const again = await listWorkers(scope, { on: testDay, limit: 50, cursor: first.nextCursor ?? undefined });
    expect(again.items.map((item) => item.id)).toEqual(next.items.map((item) => item.id));
    expect(first.total).toBe(230);
    const nonsense = await listWorkers(scope, { on: testDay, limit: 50, cursor: "not-a-cursor" });
    expect(nonsense.items[0]?.id).toBe(first.items[0]?.id);
  });
});

describe("filters", () => {
  const filters: Omit<WorkerListing, "on">[] = [
    { status: "breach" },
    { status: "expiring", sort: "ends" },
    { status: "unknown" },
    { code: "permit-expired" },
    { code: "category-missing", sort: "citizenship" },
    { category: "2" },
    { category: "none", sort: "status" },
    { citizenship: "TR", sort: "category" },
    { answer: "not-required" },
    { arrangement: "ict" },
    { q: "елкин" },
    { q: "лкин пет" },
    { q: "AYŞE" },
    { q: "нет такого" },
    { q: "Т-17" },
    { q: "p1100" },
    { q: "71 / 44 ж" },
    { q: "850314300126" },
    { status: "breach", citizenship: "CN", q: "ли" },
  ];
  it.each(filters)("%j gives the same through the projection and from the facts", async (filter) => {
    const projected = await all(filter);
    expect(projected.map((item) => item.id)).toEqual((await all(filter, 3000)).map((item) => item.id));
    const facts = await all({ ...filter, knownAt: new Date("2027-01-01") });
    const byId = <T extends { id: string }>(items: T[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(facts)).toEqual(byId(projected));
    const none = [{ arrangement: "ict" }, { q: "нет такого" }].some(
      (one) => JSON.stringify(one) === JSON.stringify(filter),
    );
    expect(projected.length > 0).toBe(!none);
  });

  it("search finds ё as е, whatever the capitals, and a number whatever its signs", async () => {
    const found = async (q: string) => (await all({ q })).map((item) => item.name);
    expect(await found("ЁЛКИН")).toEqual(await found("елкин"));
    expect((await found("елкин")).length).toBe(66);
    expect(await found("71/44-ж")).toHaveLength(1);
    expect(await found("т-17")).toHaveLength(0);
    expect(await found("850314300126")).toHaveLength(1);
  });
});

it("lists deadlines in pages, each once, with how they stand", async () => {
  const range = { from: addDays(testDay, -30), to: addDays(testDay, 60) };
  const items = [];
  let cursor: string | undefined;
  do {
    const page = await listDeadlines(scope, { ...range, limit: 41, cursor });
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(items).toHaveLength(230);
  expect(new Set(items.map((item) => item.id)).size).toBe(230);
  expect(items.every((item) => item.kind === "permit")).toBe(true);
  expect(items.filter((item) => item.state === "missed").every((item) => item.dueOn < testDay)).toBe(true);
  const open = await listDeadlines(scope, { ...range, states: ["open"], limit: 1000 });
  expect(open.items).toEqual(items.filter((item) => item.state === "open"));
});
