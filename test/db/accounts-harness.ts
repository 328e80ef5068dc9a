import { randomBytes } from "node:crypto";
import { type AccountsContext, addMember, signUp } from "~/accounts/index.server";
import { type EmployerScope, forEmployer, withoutEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { openMail } from "~db/outbox.server";
import type { Role } from "~db/schema";
import type { MailMessage } from "~emails/mail-message";
import { freshDatabase, type TestDatabase } from "~test/harness/database";

export const noon = new Date("2026-11-22T07:00:00Z");
export const later = (ms: number, from = noon) => new Date(from.getTime() + ms);
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export type Accounts = TestDatabase & {
  context(now?: Date): AccountsContext;
  /** Mails of the outbox, oldest first. */
  mails(): Promise<{ to: string; message: MailMessage }[]>;
  /** The secret in the newest mailed link of that template. */
  secretOf(template: MailMessage["template"]): Promise<string>;
  register(email: string, password?: string): Promise<{ personId: string; secret: string }>;
  employerWith(
    ...members: [personId: string, role: Role][]
  ): Promise<(personId: string, now?: Date) => EmployerScope>;
};

export const goodPassword = "тұлпар-жүйрік-42";

export async function accountsDatabase(): Promise<Accounts> {
  const test = await freshDatabase();
  const dataKey = randomBytes(32);
  const context = (now = noon) => ({
    db: test.db,
    now,
    outbox: { databaseUrl: test.url, dataKey, publicUrl: "https://ruqsat.example" },
  });
  const mails = async () => {
    const rows = await withoutEmployer(test.db, (trx) =>
      trx.selectFrom("mail").selectAll().orderBy("mailId").execute(),
    );
    return rows.map((row) => openMail(dataKey, row));
  };
  return {
    ...test,
    context,
    mails,
    async secretOf(template) {
      const mail = (await mails()).filter((one) => one.message.template === template).at(-1);
      if (!mail || !("path" in mail.message)) throw new Error(`no mail ${template}`);
      return mail.message.path.split("/").at(-1) ?? "";
    },
    async register(email, password = goodPassword) {
      const outcome = await signUp(
        context(),
        { name: email.split("@")[0] ?? "", email, password, locale: "ru" },
        { address: email, userAgent: "test" },
      );
      if (outcome.kind !== "signed-up") throw new Error(outcome.kind);
      return outcome;
    },
    async employerWith(...members) {
      const employerId = newId();
      const scopeOf = (personId: string, now = noon): EmployerScope => ({
        db: test.db,
        employerId,
        actor: { kind: "person", id: personId },
        role: members.find(([id]) => id === personId)?.[1] ?? "viewer",
        at: now,
        today: "2026-11-22",
      });
      await forEmployer({ db: test.db, employerId }, async (trx) => {
        await trx.insertInto("employer").values({ employerId, kind: "company", createdAt: noon }).execute();
        for (const [personId, role] of members) await addMember(trx, scopeOf(personId), { personId, role });
      });
      return scopeOf;
    },
  };
}
