import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "~/law";
import { verifyLedger } from "~/ledger/index.server";
import { getOutboxMail, listDeliveries, listOutbox, sendAgain } from "~/reminders/index.server";
import { type EmployerScope, forEmployer, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { enqueueMail } from "~db/outbox.server";
import type { MailTransport } from "~emails/transport.server";
import { testDay } from "~test/harness/registry";
import { RemindersHouse } from "~test/harness/reminders";

let house: RemindersHouse;
let scope: EmployerScope;
const inDays = (days: number) => addDays(testDay, days);

beforeEach(async () => {
  house = await RemindersHouse.open();
  scope = await house.employer();
  await house.worker(scope, "Чен Вэй", [["visa", inDays(7)]]);
});
afterEach(() => house.close());

/** What happened to the employer's newest digest. */
const newest = async () => (await listDeliveries(scope, { limit: 1 })).items[0];

describe("an attempt", () => {
  test("is written down before it is made; its acceptance stands in the ledger", async () => {
    await house.sweep();
    const seen: unknown[] = [];
    const looking: MailTransport = {
      send: async (mail) => {
        seen.push(await house.mails(), await house.attempts());
        return house.transport.send(mail);
      },
      close: () => undefined,
    };
    await house.send({}, looking);
    expect(seen).toMatchObject([
      [{ state: "sending", attempts: 1 }],
      [{ n: 1, finishedAt: null, outcome: null }],
    ]);
    expect(await newest()).toMatchObject({
      state: "accepted",
      reminders: 1,
      attempts: [{ outcome: "accepted", response: expect.stringMatching(/^250/) }],
    });
    const entries = await forEmployer(scope, (trx) =>
      trx.selectFrom("ledgerEntry").selectAll().where("event", "=", "reminders.told").execute(),
    );
    expect(entries).toMatchObject([{ actorKind: "system", data: { reminders: 1, attempt: 1 } }]);
    const verdict = await forEmployer(scope, (trx) => verifyLedger(trx, scope.employerId));
    expect(verdict).toMatchObject({ ok: true });
  });

  test("that is put off is made again after 1, 5, 15 and 60 minutes, then hourly; a digest never gives up", async () => {
    house.server.mood = "defers";
    await house.sweep();
    const pauses: number[] = [];
    for (let i = 0; i < 6; i++) {
      expect(await house.send()).toMatchObject({ deferred: 1 });
      expect(await house.send()).toMatchObject({ deferred: 0 });
      const [mail] = await house.mails();
      pauses.push(Math.round((mail!.nextAttemptAt!.getTime() - house.at.getTime()) / 60_000));
      house.at = new Date(mail!.nextAttemptAt!.getTime());
    }
    expect(pauses).toEqual([1, 5, 15, 60, 60, 60]);
    house.pass(24 * 5);
    expect(await house.send()).toMatchObject({ deferred: 1 });
    expect(await newest()).toMatchObject({ state: "deferred" });
    house.server.mood = "takes";
    house.pass(1.1);
    expect(await house.send()).toMatchObject({ accepted: 1 });
  });

  test("that was cut off is known to have been, and the same mail goes again", async () => {
    await house.sweep();
    const dies: MailTransport = {
      send: async (mail) => {
        await house.transport.send(mail);
        return new Promise(() => undefined);
      },
      close: () => undefined,
    };
    void house.send({}, dies);
    await expect.poll(() => house.server.arrived.length, { timeout: 5000 }).toBe(1);
    // Another sender leaves it alone while it may still be running.
    house.pass(0.1);
    expect(await house.send()).toMatchObject({ accepted: 0 });
    // The next day's digest waits until this one is settled: two would say the same.
    house.pass(24);
    expect(await house.sweep()).toMatchObject({ digests: 0, withdrawn: 0 });
    expect(await house.send()).toMatchObject({ accepted: 1 });
    expect(new Set(house.server.arrived.map(({ messageId }) => messageId)).size).toBe(1);
    expect(house.server.arrived).toHaveLength(2);
    expect((await newest())?.attempts.map(({ outcome }) => outcome)).toEqual(["accepted", "cut-off"]);
    expect(await house.sweep()).toMatchObject({ digests: 0 });
  });

  test("that nobody answered is unsure, and stays so until it is accepted", async () => {
    house.server.mood = "silent";
    await house.sweep();
    expect(await house.send()).toMatchObject({ uncertain: 1 });
    expect(await newest()).toMatchObject({ state: "unsure", attempts: [{ outcome: "unanswered" }] });
    house.pass(1);
    house.server.mood = "defers";
    expect(await house.send()).toMatchObject({ deferred: 1 });
    expect(await newest()).toMatchObject({ state: "unsure" });
    house.pass(24);
    expect(await house.sweep()).toMatchObject({ digests: 0, withdrawn: 0 });
    house.server.mood = "takes";
    await house.send();
    expect(await newest()).toMatchObject({ state: "accepted" });
  });

  test("by several senders at once is one: each takes another mail", async () => {
    for (let i = 0; i < 4; i++) await house.member(scope, "hr", `hr${i}@example.kz`);
    await house.sweep();
    const reports = await Promise.all([house.send(), house.send(), house.send()]);
    expect(reports.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(5);
    expect(house.server.arrived).toHaveLength(5);
    expect(new Set(house.server.arrived.map(({ to }) => to)).size).toBe(5);
  });

  test("against a dead server ends the round after three, and loses nothing", async () => {
    for (let i = 0; i < 9; i++) await house.member(scope, "hr", `hr${i}@example.kz`);
    await house.sweep();
    await house.server.stop();
    expect(await house.send()).toMatchObject({ deferred: 3, uncertain: 0 });
    await house.server.start();
    house.pass(1);
    expect(await house.send()).toMatchObject({ accepted: 10 });
  });

  test("of a mail that cannot be made does not hold up the others", async () => {
    await house.sweep();
    await house.base.db
      .updateTable("mail")
      .set({ messageSealed: Buffer.from("not a sealed message, long enough to be one") })
      .execute();
    await house.member(scope, "hr", "hr@example.kz");
    await house.sweep();
    expect(await house.send()).toMatchObject({ accepted: 1, deferred: 1 });
  });

  test("an account mail is given up after three days", async () => {
    house.server.mood = "defers";
    await withoutEmployer(house.base.db, (trx) =>
      enqueueMail(trx, house.outbox, {
        to: "new@example.kz",
        personId: null,
        message: {
          template: "verify-email",
          locale: "ru",
          publicUrl: "https://ruqsat.example",
          personName: null,
          path: "/verify-email/secret",
          validHours: 24,
        },
        at: house.at,
      }),
    );
    expect(await house.send()).toMatchObject({ deferred: 1 });
    house.pass(24 * 3);
    await house.send();
    expect((await house.mails())[0]).toMatchObject({ state: "bounced", nextAttemptAt: null });
  });
});

describe("try again", () => {
  test("a refused digest goes out once the mailbox is mended, and stands in the ledger", async () => {
    house.server.refused.add("owner@example.kz");
    await house.sweep();
    await house.send();
    const refused = await newest();
    expect(refused).toMatchObject({ state: "bounced" });
    const own = house.now(scope);
    expect(await sendAgain({ ...own, role: "viewer" }, house.outbox, refused!.mailId)).toEqual({
      kind: "not-allowed",
    });
    expect(await sendAgain(own, house.outbox, newId())).toEqual({ kind: "not-waiting" });
    const other = await house.employer("ТОО «Другая»", "240140000011");
    expect(await sendAgain(house.now(other), house.outbox, refused!.mailId)).toEqual({ kind: "not-waiting" });

    house.server.refused.clear();
    expect(await sendAgain(own, house.outbox, refused!.mailId)).toEqual({ kind: "queued" });
    expect(await house.send({ mailId: refused!.mailId })).toMatchObject({ accepted: 1 });
    expect(await newest()).toMatchObject({ state: "accepted" });
    expect((await newest())?.attempts.map(({ outcome }) => outcome)).toEqual(["accepted", "bounced"]);
  });
});

describe("the outbox", () => {
  test("shows an owner what went out about their employers, without secrets and without others' employers", async () => {
    const second = await house.employer("ТОО «Вторая»", "240140000011");
    const both = await house.member(scope, "owner", "both@example.kz");
    await withoutEmployer(house.base.db, (trx) =>
      trx
        .insertInto("membership")
        .values({ employerId: second.employerId, personId: both, role: "owner", createdAt: house.at })
        .execute(),
    );
    await house.worker(second, "Рао Анил", [["visa", inDays(1)]]);
    await house.sweep();
    await withoutEmployer(house.base.db, (trx) =>
      enqueueMail(trx, house.outbox, {
        to: "invited@example.kz",
        personId: null,
        employerIds: [scope.employerId],
        message: {
          template: "invitation",
          locale: "ru",
          publicUrl: "https://ruqsat.example",
          inviterName: "Айгүл",
          employerName: "ТОО «Проба»",
          role: "hr",
          path: "/invitations/secret-of-the-link",
          expiresOn: inDays(7),
        },
        at: house.at,
      }),
    );
    const { db } = house.base;
    const owner = { kind: "owner", personId: scope.actor.id } as const;
    const { items } = await listOutbox(db, owner, null);
    expect(items.map(({ to }) => to).sort()).toEqual([
      "both@example.kz",
      "invited@example.kz",
      "owner@example.kz",
    ]);
    const texts = await Promise.all(items.map((one) => getOutboxMail(db, owner, one.mailId)));
    for (const mail of texts) {
      expect(mail?.text).not.toContain("secret-of-the-link");
      expect(mail?.text).not.toContain("Рао Анил");
      expect(mail?.text).not.toContain("Вторая");
    }
    expect(texts.find((one) => one?.template === "invitation")?.text).toContain(
      "https://ruqsat.example/invitations/…",
    );
    expect(texts.find((one) => one?.to === "both@example.kz")?.subject).toContain("7 дней: 1");
    // The demonstration's machine sees all of it; a stranger nothing.
    const demo = await listOutbox(db, { kind: "demo" }, null);
    expect(demo.items).toHaveLength(4);
    const invitation = demo.items.find((one) => one.template === "invitation");
    expect((await getOutboxMail(db, { kind: "demo" }, invitation?.mailId))?.text).toContain(
      "secret-of-the-link",
    );
    const stranger = { kind: "owner", personId: await house.member(scope, "hr", "hr@example.kz") } as const;
    expect((await listOutbox(db, stranger, null)).items).toEqual([]);
    expect(await getOutboxMail(db, stranger, invitation?.mailId)).toBeNull();
    expect(await getOutboxMail(db, { kind: "demo" }, "nonsense")).toBeNull();
  });
});
