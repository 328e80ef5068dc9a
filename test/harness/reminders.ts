import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayOf } from "~/clock.server";
import { config } from "~/config.server";
import { registerWorker } from "~/registry/index.server";
import { type SendReport, sendMail, sweepReminders, type Written } from "~/reminders/index.server";
import { type EmployerScope, type JobContext, withoutEmployer } from "~db/client.server";
import { closeQueue } from "~db/queue.server";
import type { Locale, Role } from "~db/schema";
import { type MailTransport, makeTransport } from "~emails/transport.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { MailServer } from "~test/harness/mail-server";
import { document, engagement, makeEmployer, makePerson, worker } from "~test/harness/registry";

const hourMs = 3_600_000;

/** A database, a mail server and a clock that is moved by hand: the whole path of a reminder. */
export class RemindersHouse {
  readonly base: TestDatabase;
  readonly server: MailServer;
  readonly transport: MailTransport;
  /** Nine in the morning in Kazakhstan on the test day. */
  at = new Date("2026-11-22T04:00:00Z");

  private constructor(base: TestDatabase, server: MailServer) {
    this.base = base;
    this.server = server;
    this.transport = makeTransport({
      smtpUrl: server.url,
      outboxDir: "",
      from: "Ruqsat <no-reply@ruqsat.example>",
      timeouts: { connect: 500, greeting: 500, silence: 1500 },
    });
  }

  static async open(): Promise<RemindersHouse> {
    const dataDir = mkdtempSync(join(tmpdir(), "ruqsat-reminders-"));
    process.env.DATA_DIR = dataDir;
    config();
    rmSync(dataDir, { recursive: true, force: true });
    const server = new MailServer();
    await server.start();
    return new RemindersHouse(await freshDatabase(), server);
  }

  async close(): Promise<void> {
    this.transport.close();
    await this.server.stop();
    await closeQueue();
    await this.base.close();
  }

  get context(): JobContext {
    return { db: this.base.db, databaseUrl: this.base.url, at: this.at, today: dayOf(this.at) };
  }

  /** The scope as it is now. */
  now(scope: EmployerScope): EmployerScope {
    return { ...scope, at: this.at, today: dayOf(this.at) };
  }

  pass(hours: number): void {
    this.at = new Date(this.at.getTime() + hours * hourMs);
  }

  sweep(): Promise<Written> {
    return sweepReminders(this.context, this.outbox);
  }

  get outbox() {
    return {
      databaseUrl: this.base.url,
      dataKey: config().dataKey,
      publicUrl: "https://ruqsat.example",
    };
  }

  send(only: { mailId?: string } = {}, transport = this.transport): Promise<SendReport> {
    return sendMail(this.context, { dataKey: config().dataKey, transport }, only);
  }

  /** A founded employer whose owner has a proved address. */
  async employer(name = "ТОО «Проба»", bin = "240140123453"): Promise<EmployerScope> {
    const scope = await makeEmployer(this.base.db, { name, bin }, this.at, dayOf(this.at));
    await this.prove(scope.actor.id, `${name === "ТОО «Проба»" ? "owner" : scope.actor.id}@example.kz`);
    return scope;
  }

  async prove(personId: string, email: string, locale: Locale = "ru"): Promise<void> {
    await withoutEmployer(this.base.db, (trx) =>
      trx
        .updateTable("person")
        .set({ email, locale, emailVerifiedAt: this.at })
        .where("personId", "=", personId)
        .execute(),
    );
  }

  async member(
    scope: EmployerScope,
    role: Role,
    email: string,
    options: { locale?: Locale; proved?: boolean; name?: string } = {},
  ): Promise<string> {
    const personId = await makePerson(this.base.db, options.name ?? "Ерлан Оспанов");
    await this.prove(personId, email, options.locale ?? "ru");
    await withoutEmployer(this.base.db, async (trx) => {
      if (options.proved === false)
        await trx
          .updateTable("person")
          .set({ emailVerifiedAt: null })
          .where("personId", "=", personId)
          .execute();
      await trx
        .insertInto("membership")
        .values({ employerId: scope.employerId, personId, role, createdAt: this.at })
        .execute();
    });
    return personId;
  }

  /** A worker with one document of that kind that ends on that day. */
  async worker(
    scope: EmployerScope,
    name: string,
    ends: [kind: Parameters<typeof document>[0], day: string][],
    until: string | null = null,
  ): Promise<string> {
    const made = await registerWorker(this.now(scope), {
      worker: worker({ name }),
      engagement: engagement({ to: until }),
      documents: ends.map(([kind, day], index) =>
        document(kind, day, { number: kind === "passport" ? `${name}${index}` : null }),
      ),
    });
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
    return made.workerId;
  }

  /** The outbox's rows, oldest first. */
  mails() {
    return withoutEmployer(this.base.db, (trx) =>
      trx.selectFrom("mail").selectAll().orderBy("mailId").execute(),
    );
  }

  attempts() {
    return withoutEmployer(this.base.db, (trx) =>
      trx.selectFrom("mailAttempt").selectAll().orderBy("startedAt").orderBy("n").execute(),
    );
  }
}
