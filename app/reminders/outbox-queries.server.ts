import { sql } from "kysely";
import type { Locale } from "~/accounts";
import { config } from "~/config.server";
import { type Db, type Tx, withoutEmployer } from "~db/client.server";
import { isId } from "~db/ids.server";
import { openMail } from "~db/outbox.server";
import { type MailMessage, renderMail } from "~emails/index";
import { type DeliveryState, deliveryState } from "./delivery";

/**
 * Who looks into the outbox: whoever sits at the machine of a demonstration sees everything; an owner sees what
 * went out about their own employers, and no link that opens an account.
 */
export type OutboxReader = { kind: "demo" } | { kind: "owner"; personId: string };

export type OutboxItem = {
  mailId: string;
  to: string;
  subject: string;
  locale: Locale;
  template: MailMessage["template"];
  createdAt: Date;
  acceptedAt: Date | null;
  state: DeliveryState;
  attempts: number;
  response: string | null;
};

const atOnce = 30;

/** Mails of the outbox, the newest first; a cursor that is none starts from the beginning. */
export function listOutbox(
  db: Db,
  reader: OutboxReader,
  cursor: string | null,
): Promise<{ items: OutboxItem[]; nextCursor: string | null }> {
  return withoutEmployer(db, async (trx) => {
    const rows = await outboxRows(trx, reader)
      .$if(isId(cursor), (query) => query.where("m.mailId", "<", cursor ?? ""))
      .orderBy("m.mailId", "desc")
      .limit(atOnce + 1)
      .execute();
    const page = rows.slice(0, atOnce);
    const items = await Promise.all(page.map(async (row) => (await readMail(trx, reader, row)).item));
    return { items, nextCursor: rows.length > atOnce ? (page.at(-1)?.mailId ?? null) : null };
  });
}

/** One mail with its text as it goes out, or null where the reader may not see it. */
export function getOutboxMail(
  db: Db,
  reader: OutboxReader,
  mailId: string | undefined,
): Promise<(OutboxItem & { text: string }) | null> {
  return withoutEmployer(db, async (trx) => {
    if (!isId(mailId)) return null;
    const row = await outboxRows(trx, reader).where("m.mailId", "=", mailId).executeTakeFirst();
    if (!row) return null;
    const { item, text } = await readMail(trx, reader, row);
    return { ...item, text };
  });
}

function outboxRows(trx: Tx, reader: OutboxReader) {
  return trx
    .selectFrom("mail as m")
    .select([
      "m.mailId",
      "m.state",
      "m.attempts",
      "m.createdAt",
      "m.acceptedAt",
      "m.lastResponse",
      "m.recipientSealed",
      "m.messageSealed",
    ])
    .select(
      sql<boolean>`exists (select from mail_attempt a where a.mail_id = m.mail_id and a.outcome is null)`.as(
        "open",
      ),
    )
    .$if(reader.kind === "owner", (query) =>
      query.where("m.mailId", "in", (eb) =>
        eb
          .selectFrom("mailEmployer as e")
          .innerJoin("membership as own", "own.employerId", "e.employerId")
          .select("e.mailId")
          .where("own.personId", "=", reader.kind === "owner" ? reader.personId : "")
          .where("own.role", "=", "owner"),
      ),
    );
}

type Row = Awaited<ReturnType<ReturnType<typeof outboxRows>["executeTakeFirstOrThrow"]>>;

async function readMail(
  trx: Tx,
  reader: OutboxReader,
  row: Row,
): Promise<{ item: OutboxItem; text: string }> {
  const { to, message } = openMail(config().dataKey, row);
  const shown = reader.kind === "demo" ? message : ownPart(message, await ownEmployers(trx, reader.personId));
  const { subject, text } = await renderMail(shown);
  return {
    text: text.replaceAll("%E2%80%A6", "…"),
    item: {
      mailId: row.mailId,
      to,
      subject,
      locale: message.locale,
      template: message.template,
      createdAt: row.createdAt,
      acceptedAt: row.acceptedAt,
      state: deliveryState(row.state, row.open, row.lastResponse),
      attempts: row.attempts,
      response: row.lastResponse,
    },
  };
}

async function ownEmployers(trx: Tx, personId: string): Promise<Set<string>> {
  const rows = await trx
    .selectFrom("membership")
    .select("employerId")
    .where("personId", "=", personId)
    .where("role", "=", "owner")
    .execute();
  return new Set(rows.map(({ employerId }) => employerId));
}

/** A mail as an owner may read it: without secrets, and without what it says about others' employers. */
export function ownPart(message: MailMessage, employerIds: ReadonlySet<string>): MailMessage {
  switch (message.template) {
    case "verify-email":
    case "reset-password":
    case "invitation":
      return { ...message, path: `/${message.path.split("/")[1] ?? ""}/…` };
    case "digest": {
      const employers = message.employers.filter(({ path }) => employerIds.has(path.split("/")[2] ?? ""));
      const lines = employers.flatMap(({ bands }) => bands.flatMap((band) => band.lines));
      const more = employers.reduce((sum, one) => sum + one.more, 0);
      const count = (urgency: string) =>
        employers.reduce(
          (sum, one) => sum + (one.bands.find((band) => band.urgency === urgency)?.lines.length ?? 0),
          0,
        );
      return {
        ...message,
        employers,
        totals:
          employers.length === message.employers.length
            ? message.totals
            : { all: lines.length + more, overdue: count("overdue"), week: count("week") },
      };
    }
    case "contact-digest":
      return { ...message, employers: message.employers.length === 1 ? message.employers : [] };
    default:
      return message;
  }
}
