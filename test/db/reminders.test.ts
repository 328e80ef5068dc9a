import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { removeMember } from "~/accounts/index.server";
import { addDays } from "~/law";
import { addDocument, endEngagement, setWorkerContact } from "~/registry/index.server";
import { listDeadlines, listDeliveries, nobodyToNotify, setTold, whoIsTold } from "~/reminders/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { document, testDay } from "~test/harness/registry";
import { RemindersHouse } from "~test/harness/reminders";

let house: RemindersHouse;
let scope: EmployerScope;
const inDays = (days: number) => addDays(testDay, days);

beforeEach(async () => {
  house = await RemindersHouse.open();
  scope = await house.employer();
});
afterEach(() => house.close());

const reminders = (own = scope) =>
  forEmployer(own, (trx) => trx.selectFrom("reminder").selectAll().orderBy("dueOn").execute());

describe("the sweep", () => {
  test("tells an owner and HR of what has come due, each once, in one mail in their language", async () => {
    await house.member(scope, "hr", "hr@example.kz", { locale: "kk" });
    await house.worker(scope, "Чен Вэй", [
      ["permit", inDays(10)],
      ["passport", inDays(400)],
    ]);
    await house.worker(scope, "Демир Эмре", [["insurance", inDays(-1)]]);

    expect(await house.sweep()).toEqual({ digests: 2, reminders: 4, withdrawn: 0 });
    expect(await house.sweep()).toEqual({ digests: 0, reminders: 0, withdrawn: 0 });
    expect(await house.send()).toEqual({ accepted: 2, deferred: 0, uncertain: 0, bounced: 0 });

    const [owner, hr] = house.server.arrived.toSorted((a, b) => (a.to < b.to ? 1 : -1));
    expect(owner).toMatchObject({
      to: "owner@example.kz",
      subject: "Просрочено: 1 · в ближайшие 7 дней: 0 · всего: 2",
    });
    expect(owner?.text).toContain("Чен Вэй");
    expect(owner?.text).toContain("осталось 10 дней");
    expect(owner?.text).toContain(`https://ruqsat.example/e/${scope.employerId}/reminders`);
    expect(hr?.to).toBe("hr@example.kz");
    expect(hr?.text).toContain("10 күн қалды");
    expect((await reminders()).map(({ kind, leadDays, toldOn }) => ({ kind, leadDays, toldOn }))).toEqual([
      { kind: "insurance", leadDays: -1, toldOn: testDay },
      { kind: "insurance", leadDays: -1, toldOn: testDay },
      { kind: "permit", leadDays: 14, toldOn: testDay },
      { kind: "permit", leadDays: 14, toldOn: testDay },
    ]);
  });

  test("one mail a person over all employers; the Message-ID follows from person and day", async () => {
    const second = await house.employer("ТОО «Вторая»", "240140000011");
    await house.member(scope, "hr", "both@example.kz");
    const person = (await whoIsTold(scope)).members.find(({ email }) => email === "both@example.kz");
    await forEmployer(second, (trx) =>
      trx
        .insertInto("membership")
        .values({
          employerId: second.employerId,
          personId: person!.personId,
          role: "owner",
          createdAt: house.at,
        })
        .execute(),
    );
    await house.worker(scope, "Чен Вэй", [["visa", inDays(6)]]);
    await house.worker(second, "Рао Анил", [["contract", inDays(13)]]);

    await house.sweep();
    await house.send();
    const both = house.server.arrived.filter(({ to }) => to === "both@example.kz");
    expect(both).toHaveLength(1);
    expect(both[0]?.messageId).toBe(`<digest.${testDay}.person.${person!.personId}@ruqsat.example>`);
    expect(both[0]?.text).toContain("ТОО «Проба»");
    expect(both[0]?.text).toContain("ТОО «Вторая»");
    expect((await reminders(second)).map((row) => row.leadDays)).toEqual([14, 14]);
    expect((await listDeliveries(second, { limit: 9 })).items.map((one) => one.reminders)).toEqual([1, 1]);
  });

  test("each lead comes on its day, once, until a renewal or a leaving ends it", async () => {
    const workerId = await house.worker(scope, "Чен Вэй", [["insurance", inDays(30)]]);
    const told: number[] = [];
    for (let day = 0; day <= 33; day++) {
      const before = house.server.arrived.length;
      await house.sweep();
      await house.send();
      if (house.server.arrived.length > before) told.push(30 - day);
      house.pass(24);
    }
    expect(told).toEqual([30, 14, 7, 1, 0, -1]);

    const current = (await forEmployer(scope, (trx) => trx.selectFrom("document").selectAll().execute()))[0];
    house.pass(24 * 5);
    const renewed = await addDocument(
      house.now(scope),
      workerId,
      document("insurance", inDays(400)),
      current?.documentId ?? null,
    );
    expect(renewed.kind).not.toBe("refused");
    expect(await house.sweep()).toMatchObject({ digests: 0 });
  });

  test("after weeks without a run the most urgent lead alone is told", async () => {
    await house.worker(scope, "Чен Вэй", [["permit", inDays(91)]]);
    expect(await house.sweep()).toMatchObject({ digests: 0 });
    house.pass(24 * 80);
    expect(await house.sweep()).toMatchObject({ digests: 1, reminders: 1 });
    expect((await reminders()).map((row) => row.leadDays)).toEqual([14]);
  });

  test("whoever has left is not spoken of", async () => {
    await house.worker(scope, "Чен Вэй", [["permit", inDays(5)]], inDays(-1));
    expect(await house.sweep()).toMatchObject({ digests: 0 });
    const stays = await house.worker(scope, "Рао Анил", [["permit", inDays(5)]]);
    const [engagement] = await forEmployer(scope, (trx) =>
      trx.selectFrom("engagement").selectAll().where("workerId", "=", stays).execute(),
    );
    const ended = await endEngagement(house.now(scope), engagement!.engagementId, {
      on: inDays(-1),
      reason: null,
    });
    expect(ended.kind).not.toBe("refused");
    expect(await house.sweep()).toMatchObject({ digests: 0 });
  });

  test("two sweeps at once write one digest", async () => {
    for (let i = 0; i < 30; i++) await house.worker(scope, `Worker ${i}`, [["visa", inDays(i)]]);
    const written = await Promise.all([house.sweep(), house.sweep(), house.sweep()]);
    expect(written.map(({ digests }) => digests).sort()).toEqual([0, 0, 1]);
    expect(await reminders()).toHaveLength(30);
  });

  test("a digest that no server took gives way to the next day's, which says it as of that day", async () => {
    await house.worker(scope, "Чен Вэй", [["visa", inDays(7)]]);
    house.server.mood = "defers";
    await house.sweep();
    expect(await house.send()).toMatchObject({ deferred: 1 });
    house.pass(24);
    expect(await house.sweep()).toEqual({ digests: 1, reminders: 1, withdrawn: 1 });
    house.server.mood = "takes";
    await house.send();
    expect(house.server.arrived.map(({ messageId }) => messageId.slice(0, 18))).toEqual([
      `<digest.${inDays(1)}`,
    ]);
    expect((await listDeliveries(scope, { limit: 9 })).items.map(({ state }) => state)).toEqual([
      "accepted",
      "withdrawn",
    ]);
    expect(await reminders()).toHaveLength(1);
  });
});

describe("who is told", () => {
  test("nobody without a proved address, and that is said", async () => {
    const { db } = house.base;
    await house.worker(scope, "Чен Вэй", [["visa", inDays(7)]]);
    await db.updateTable("person").set({ emailVerifiedAt: null }).execute();
    expect(await nobodyToNotify(scope)).toBe("no-proved-address");
    expect(await house.sweep()).toMatchObject({ digests: 0 });
    await house.member(scope, "viewer", "viewer@example.kz");
    expect(await nobodyToNotify(scope)).toBe("no-proved-address");
    await house.member(scope, "hr", "hr@example.kz");
    expect(await nobodyToNotify(scope)).toBeNull();
    expect(await house.sweep()).toMatchObject({ digests: 1 });
    // HR hears what escalates where no owner can be reached.
    expect(
      (await whoIsTold(scope)).members.filter((one) => one.hearsEscalation).map(({ email }) => email),
    ).toEqual(["hr@example.kz"]);
  });

  test("an owner sets it for anyone, HR for themselves, a viewer for nobody; the ledger says so", async () => {
    const hrId = await house.member(scope, "hr", "hr@example.kz");
    const hr: EmployerScope = { ...scope, role: "hr", actor: { kind: "person", id: hrId } };
    expect(await setTold(hr, { personId: scope.actor.id, told: false })).toEqual({ kind: "not-allowed" });
    expect(await setTold({ ...hr, role: "viewer" }, { personId: hrId, told: false })).toEqual({
      kind: "not-allowed",
    });
    expect(await setTold(hr, { personId: hrId, told: false })).toEqual({ kind: "set" });
    expect(await setTold(scope, { personId: hrId, told: false })).toEqual({ kind: "unchanged" });
    expect(await setTold(scope, { personId: scope.actor.id, told: false })).toEqual({ kind: "set" });
    expect(await nobodyToNotify(scope)).toBe("nobody-in-charge");
    const events = await forEmployer(scope, (trx) =>
      trx.selectFrom("ledgerEntry").select("event").where("event", "like", "reminders.%").execute(),
    );
    expect(events).toHaveLength(2);
  });

  test("a refused address is not written to again, and another mail that is taken clears it", async () => {
    await house.worker(scope, "Чен Вэй", [["visa", inDays(7)]]);
    await house.worker(scope, "Рао Анил", [["visa", inDays(8)]]);
    house.server.refused.add("owner@example.kz");
    await house.sweep();
    expect(await house.send()).toMatchObject({ bounced: 1 });
    expect(await nobodyToNotify(scope)).toBe("addresses-refused");
    house.pass(24);
    expect(await house.sweep()).toMatchObject({ digests: 0 });
    // Another address: what was refused is told there, though its rows stand already.
    await house.prove(scope.actor.id, "new@example.kz");
    expect(await nobodyToNotify(scope)).toBeNull();
    expect(await house.sweep()).toEqual({ digests: 1, reminders: 2, withdrawn: 0 });
    await house.send();
    expect(house.server.arrived.map(({ to }) => to)).toEqual(["new@example.kz"]);
  });

  test("whoever leaves the employer does not get what still waits for them", async () => {
    const hrId = await house.member(scope, "hr", "hr@example.kz");
    await house.worker(scope, "Чен Вэй", [["visa", inDays(7)]]);
    await house.sweep();
    expect(await removeMember(house.now(scope), { personId: hrId })).toEqual({ kind: "removed" });
    expect(await house.sweep()).toEqual({ digests: 0, reminders: 0, withdrawn: 1 });
    await house.send();
    expect(house.server.arrived.map(({ to }) => to)).toEqual(["owner@example.kz"]);
  });

  test("a worker and a line manager hear of their own only, without links, one mail a day each", async () => {
    const first = await house.worker(scope, "Чен Вэй", [["visa", inDays(7)]]);
    const second = await house.worker(scope, "Рао Анил", [["visa", inDays(7)]]);
    const silent = await house.worker(scope, "Демир Эмре", [["visa", inDays(7)]]);
    const contact = (email: string, told = true) => ({ name: "Бастық", email, locale: "kk" as const, told });
    await setWorkerContact(house.now(scope), first, "worker", {
      ...contact("chen@example.cn"),
      locale: "en",
    });
    await setWorkerContact(house.now(scope), first, "manager", contact("boss@example.kz"));
    await setWorkerContact(house.now(scope), second, "manager", contact("boss@example.kz"));
    await setWorkerContact(house.now(scope), silent, "worker", contact("emre@example.tr", false));
    // Whoever is told of everything is not told again as a contact.
    await setWorkerContact(house.now(scope), silent, "manager", contact("owner@example.kz"));

    expect(await house.sweep()).toEqual({ digests: 3, reminders: 6, withdrawn: 0 });
    await house.send();
    expect(house.server.arrived.map(({ to }) => to).sort()).toEqual([
      "boss@example.kz",
      "chen@example.cn",
      "owner@example.kz",
    ]);
    const boss = house.server.arrived.find(({ to }) => to === "boss@example.kz");
    expect(boss?.text).toContain("Чен Вэй");
    expect(boss?.text).toContain("Рао Анил");
    expect(boss?.text).toContain("7 күн қалды");
    expect(boss?.html).not.toContain(scope.employerId);
    const chen = house.server.arrived.find(({ to }) => to === "chen@example.cn");
    expect(chen?.subject).toBe("Documents running out: 1");
    expect(chen?.text).not.toContain("Рао Анил");
    expect(await house.sweep()).toEqual({ digests: 0, reminders: 0, withdrawn: 0 });
    house.pass(24);
    expect(await house.sweep()).toEqual({ digests: 0, reminders: 0, withdrawn: 0 });
    expect((await whoIsTold(scope)).contacts).toEqual({ worker: 1, manager: 3 });
  });

  test("a contact who is no longer to be told does not get what still waits", async () => {
    const workerId = await house.worker(scope, "Чен Вэй", [["visa", inDays(7)]]);
    const contact = { name: null, email: "chen@example.cn", locale: "en" as const, told: true };
    await setWorkerContact(house.now(scope), workerId, "worker", contact);
    await house.sweep();
    await setWorkerContact(house.now(scope), workerId, "worker", { ...contact, told: false });
    expect(await house.sweep()).toMatchObject({ withdrawn: 1 });
  });
});

describe("the list of deadlines", () => {
  test("has what was told, to whom and how it went; pages by day, complete and stable", async () => {
    for (let i = 0; i < 7; i++) await house.worker(scope, `Worker ${i}`, [["visa", inDays(i * 10 - 5)]]);
    await house.worker(scope, "Gone", [["visa", inDays(3)]], inDays(-1));
    await house.sweep();
    await house.send();
    const pages: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listDeadlines>> = await listDeadlines(scope, {
        cursor,
        limit: 3,
      });
      pages.push(...page.items.map(({ workerName }) => workerName));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(pages).toEqual(Array.from({ length: 7 }, (_, i) => `Worker ${i}`));

    const { items } = await listDeadlines(scope, { limit: 9 });
    expect(items[0]).toMatchObject({
      kind: "visa",
      status: "overdue",
      daysLeft: -5,
      next: { leadDays: -8, day: inDays(3) },
      reminders: [
        { leadDays: -1, state: "accepted", recipient: { kind: "person", email: "owner@example.kz" } },
      ],
    });
    expect(items[3]).toMatchObject({ daysLeft: 25, next: { leadDays: 14, day: inDays(11) } });
    expect(items[6]).toMatchObject({ daysLeft: 55, status: "due" });
    const window = await listDeadlines(scope, { from: inDays(5), to: inDays(25), limit: 9 });
    expect(window.items.map(({ workerName }) => workerName)).toEqual(["Worker 1", "Worker 2", "Worker 3"]);
  });

  test("the next reminder of what nobody was told of yet is today's mail, or tomorrow's where that has gone", async () => {
    await house.worker(scope, "Чен Вэй", [["visa", inDays(-5)]]);
    await house.worker(scope, "Рао Анил", [["visa", inDays(10)]]);
    const next = async () =>
      (await listDeadlines(house.now(scope), { limit: 9 })).items.map((one) => one.next);
    expect(await next()).toEqual([
      { leadDays: -1, day: testDay },
      { leadDays: 14, day: testDay },
    ]);
    await house.sweep();
    await house.send();
    expect(await next()).toEqual([
      { leadDays: -8, day: inDays(3) },
      { leadDays: 7, day: inDays(3) },
    ]);
    await house.worker(scope, "Демир Эмре", [["visa", inDays(-2)]]);
    expect((await next())[1]).toEqual({ leadDays: -1, day: inDays(1) });
    house.pass(24);
    expect((await next())[1]).toEqual({ leadDays: -1, day: inDays(1) });
    // Whoever joins has not heard anything.
    await house.member(scope, "hr", "hr@example.kz");
    expect((await next())[0]).toEqual({ leadDays: -1, day: inDays(1) });
  });

  test("where nobody can be told, no reminder is promised", async () => {
    await house.worker(scope, "Чен Вэй", [["visa", inDays(10)]]);
    await house.base.db.updateTable("person").set({ emailVerifiedAt: null }).execute();
    expect((await listDeadlines(scope, { limit: 9 })).items[0]?.next).toBeNull();
  });
});
