import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf } from "~/clock.server";
import { config } from "~/config.server";
import { addDays } from "~/law";
import { verifyLedger } from "~/ledger/index.server";
import { registerWorker, setWorkerContact } from "~/registry/index.server";
import { currentLead, reminderRuleOf } from "~/reminders";
import { type Db, type EmployerScope, forEmployer, openDatabase, withoutEmployer } from "~db/client.server";
import { startEmbedded } from "~db/embedded.server";
import { migrateToLatest } from "~db/migrate.server";
import { closeQueue } from "~db/queue.server";
import { MailServer, type MailServerMood } from "~test/harness/mail-server";
import { document, engagement, makeEmployer, testDay, worker } from "~test/harness/registry";

const days = 30;
const dataDir = mkdtempSync(join(tmpdir(), "ruqsat-torture-"));
const server = new MailServer();
let postgres: Awaited<ReturnType<typeof startEmbedded>>;
let db: Db;
let scope: EmployerScope;

/** The same sequence in every run: what differs is only where a kill happens to fall. */
let state = 20_261_122;
function random(below: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

beforeAll(async () => {
  process.env.DATA_DIR = dataDir;
  config();
  postgres = await startEmbedded(dataDir);
  ({ db } = openDatabase(postgres.url, { max: 3, name: "torture-test" }));
  await migrateToLatest(db, postgres.url);
  await server.start();
});
afterAll(async () => {
  await closeQueue();
  await server.stop();
  await db?.destroy();
  await postgres?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const kinds = ["permit", "passport", "visa", "contract", "insurance"] as const;

async function seed(): Promise<void> {
  const at = new Date(`${testDay}T03:00:00Z`);
  scope = await makeEmployer(db, {}, at, testDay);
  await withoutEmployer(db, async (trx) => {
    await trx
      .updateTable("person")
      .set({ email: "owner@example.kz", emailVerifiedAt: at })
      .where("personId", "=", scope.actor.id)
      .execute();
  });
  for (let i = 0; i < 40; i++) {
    const kind = kinds[i % kinds.length] ?? "visa";
    const made = await registerWorker(scope, {
      worker: worker({ name: `Worker ${i}` }),
      engagement: engagement(),
      documents: [
        document(kind, addDays(testDay, random(150) - 20), {
          number: kind === "passport" ? `P${i}00000` : null,
        }),
      ],
    });
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
    if (i % 4 === 0) {
      const contact = { name: null, email: "boss@example.kz", locale: "kk" as const, told: true };
      await setWorkerContact(scope, made.workerId, "manager", contact);
    }
  }
}

/** A jobs process that is started again when it was killed. */
class Jobs {
  private child: ChildProcess | null = null;
  kills = 0;
  readonly problems: string[] = [];

  private async start(): Promise<ChildProcess> {
    const child = fork(resolve(import.meta.dirname, "reminders-child.ts"), [postgres.url, server.url], {
      execArgv: ["--import", "tsx"],
      env: { ...process.env, DATA_DIR: dataDir },
    });
    await new Promise((done, fail) => {
      child.once("message", done);
      child.once("exit", () => fail(new Error("the child ended before it began")));
    });
    this.child = child;
    return child;
  }

  /** One run as of an instant; with `killAfter` it is killed that many milliseconds into it, unless it is done. */
  async run(at: Date, killAfter: number | null): Promise<void> {
    const child = this.child ?? (await this.start());
    const done = new Promise<"done" | "dead">((end) => {
      const onExit = () => end("dead");
      child.once("exit", onExit);
      child.once("message", (message: { problems: string[] }) => {
        child.off("exit", onExit);
        this.problems.push(...message.problems);
        end("done");
      });
    });
    child.send({ at: at.toISOString() });
    if (killAfter !== null) {
      const first = await Promise.race([done, sleep(killAfter).then(() => "late" as const)]);
      if (first === "late") {
        child.kill("SIGKILL");
        this.kills += 1;
      }
    }
    if ((await done) === "dead") this.child = null;
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child) return;
    const ended = new Promise((end) => child.once("exit", end));
    child.kill("SIGKILL");
    await ended;
  }
}

const moods: MailServerMood[] = ["takes", "takes", "takes", "defers", "silent"];

test("over weeks of kills and outages nothing is lost, and nobody gets two digests a day", async () => {
  await seed();
  const workers = [new Jobs(), new Jobs()] as const;
  let outage = 0;
  for (let day = 0; day < days; day++) {
    const today = addDays(testDay, day);
    server.day = today;
    const calm = day >= days - 2;
    if (outage === 0 && !calm && random(6) === 0) outage = 1 + random(4);
    if (outage > 0 && !calm) {
      outage -= 1;
      await server.stop();
    } else if (day > 0) {
      await server.stop();
      await server.start();
    }
    // Days on which no job runs at all: an outage of our own.
    if (!calm && random(7) === 0) continue;
    for (let hour = 4; hour < 16; hour += calm ? 4 : 4 + random(6)) {
      server.mood = calm ? "takes" : (moods[random(moods.length)] ?? "takes");
      const at = new Date(`${today}T${String(hour).padStart(2, "0")}:00:00Z`);
      const killAfter = () => (!calm && random(5) === 0 ? random(400) : null);
      const both = random(3) === 0;
      await Promise.all([
        workers[0].run(at, killAfter()),
        both ? workers[1].run(at, killAfter()) : Promise.resolve(),
      ]);
    }
  }
  const kills = workers[0].kills + workers[1].kills;
  for (const one of workers) await one.stop();
  expect([...workers[0].problems, ...workers[1].problems]).toEqual([]);
  expect(kills).toBeGreaterThan(4);
  expect(server.arrived.length).toBeGreaterThan(10);

  const mails = await withoutEmployer(db, (trx) => trx.selectFrom("mail").selectAll().execute());
  const attempts = await withoutEmployer(db, (trx) => trx.selectFrom("mailAttempt").selectAll().execute());
  const reminders = await forEmployer(scope, (trx) => trx.selectFrom("reminder").selectAll().execute());

  // At most one digest a day a person: what came twice is the same message.
  for (const to of ["owner@example.kz", "boss@example.kz"]) {
    const own = server.arrived.filter((mail) => mail.to === to);
    expect(own.length, to).toBeGreaterThan(3);
    for (const [day, ofDay] of Map.groupBy(own, (mail) => mail.day)) {
      expect(new Set(ofDay.map(({ messageId }) => messageId)).size, `${to} ${day}`).toBe(1);
    }
  }

  // What the log says is what happened: nothing is called sent that did not come, and what was withdrawn never came.
  const arrived = new Set(server.arrived.map(({ messageId }) => messageId));
  for (const { messageId, state } of mails) {
    if (state === "sent") expect(arrived, messageId).toContain(messageId);
    if (state === "withdrawn") expect(arrived, messageId).not.toContain(messageId);
  }
  expect(
    [...arrived].filter((id) => !mails.some(({ messageId, state }) => messageId === id && state === "sent")),
  ).toEqual([]);
  // A message that came more often than it was accepted has an attempt without an outcome to show for it.
  for (const [messageId, copies] of Map.groupBy(server.arrived, (mail) => mail.messageId)) {
    const mail = mails.find((one) => one.messageId === messageId);
    const open = attempts.filter((one) => one.mailId === mail?.mailId && one.outcome === null);
    expect(open.length, messageId).toBeGreaterThanOrEqual(copies.length - 1);
  }

  // Each lead once, closer every time, and the most urgent of its day.
  const sent = new Map(mails.filter(({ state }) => state === "sent").map((mail) => [mail.mailId, mail]));
  const open = await forEmployer(scope, (trx) =>
    trx.selectFrom("document").selectAll().where("retiredAt", "is", null).execute(),
  );
  const rule = (documentId: string) => {
    const row = open.find((one) => one.documentId === documentId);
    if (!row?.expiresOn) throw new Error(`no document ${documentId}`);
    const { leads } = reminderRuleOf(row.kind as (typeof kinds)[number], row.permitKind as null, "3");
    return { leads, dueOn: row.expiresOn };
  };
  const told = reminders.filter((one) => one.mailId !== null && sent.has(one.mailId));
  for (const [name, rows] of Map.groupBy(told, (one) => `${one.recipient} ${one.deadlineKey}`)) {
    const byDay = rows.toSorted((a, b) => (a.toldOn < b.toldOn ? -1 : 1));
    const leads = byDay.map(({ leadDays }) => leadDays);
    expect(leads, name).toEqual([...new Set(leads)].sort((a, b) => b - a));
    for (const row of byDay) {
      const { leads, dueOn } = rule(row.deadlineKey.slice("document:".length));
      const hears = row.recipient.startsWith("person:");
      const lead = currentLead({ leads, dueOn } as Parameters<typeof currentLead>[0], hears, row.toldOn);
      expect(row.leadDays, `${name} on ${row.toldOn}`).toBe(lead);
    }
  }

  // Nothing is lost: after two calm days everything due was told at its most urgent lead, to each.
  const lastDay = addDays(testDay, days - 1);
  const bosses = await forEmployer(scope, (trx) => trx.selectFrom("workerContact").selectAll().execute());
  let expected = 0;
  for (const row of open) {
    const { leads, dueOn } = rule(row.documentId);
    for (const recipient of [
      `person:${scope.actor.id}`,
      ...(bosses.some(({ workerId }) => workerId === row.workerId) ? ["contact:boss@example.kz"] : []),
    ]) {
      const hears = recipient.startsWith("person:");
      const lead = currentLead({ leads, dueOn } as Parameters<typeof currentLead>[0], hears, lastDay);
      if (lead === null) continue;
      expected += 1;
      const own = told.filter(
        (one) => one.recipient === recipient && one.deadlineKey === `document:${row.documentId}`,
      );
      expect(
        own.map(({ leadDays }) => leadDays),
        `${recipient} ${row.kind} ${dueOn}`,
      ).toContain(lead);
    }
  }
  expect(expected).toBeGreaterThan(30);

  const verdict = await forEmployer(scope, (trx) => verifyLedger(trx, scope.employerId));
  expect(verdict).toMatchObject({ ok: true });
  console.info(
    `${days} days, ${kills} kills, ${mails.length} digests, ${server.arrived.length} mails arrived, ${dayOf(scope.at)} to ${lastDay}`,
  );
}, 900_000);
