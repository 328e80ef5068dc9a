import { sql } from "kysely";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { isId } from "~db/ids.server";
import { type DeliveryState, deliveryState, type ToldParty } from "./delivery";

export type DeliveryAttempt = {
  n: number;
  startedAt: Date;
  finishedAt: Date | null;
  /** `unanswered`: the server gave no answer; `cut-off`: we died in it. Either may have arrived. */
  outcome: "accepted" | "deferred" | "bounced" | "unanswered" | "cut-off" | "running";
  response: string | null;
};

export type DeliveryItem = {
  mailId: string;
  recipient: ToldParty;
  createdAt: Date;
  acceptedAt: Date | null;
  state: DeliveryState;
  /** When it is tried next, where it waits. */
  nextAttemptAt: Date | null;
  /** How many deadlines of this employer it speaks of. */
  reminders: number;
  attempts: DeliveryAttempt[];
};

/** The digests that spoke of this employer, newest first, each with its attempts. */
export function listDeliveries(
  scope: EmployerScope,
  asked: { cursor?: string | null; limit: number },
): Promise<{ items: DeliveryItem[]; nextCursor: string | null }> {
  const { employerId } = scope;
  return forEmployer(scope, async (trx) => {
    const [before, beforeId] = (asked.cursor ?? "").split("_");
    const after = before && !Number.isNaN(Date.parse(before)) && isId(beforeId) ? new Date(before) : null;
    const rows = await trx
      .selectFrom("mailEmployer as e")
      .innerJoin("mail as m", "m.mailId", "e.mailId")
      .leftJoin("person as p", "p.personId", "m.personId")
      .select([
        "m.mailId",
        "m.template",
        "m.state",
        "m.createdAt",
        "m.acceptedAt",
        "m.nextAttemptAt",
        "m.lastResponse",
      ])
      .select(["p.name", "p.email"])
      .select((eb) =>
        eb
          .selectFrom("reminder as r")
          .select((count) => count.fn.countAll<string>().as("n"))
          .whereRef("r.mailId", "=", "m.mailId")
          .where("r.employerId", "=", employerId)
          .as("reminders"),
      )
      .select((eb) =>
        eb
          .selectFrom("reminder as r")
          .select("r.recipient")
          .whereRef("r.mailId", "=", "m.mailId")
          .where("r.employerId", "=", employerId)
          .limit(1)
          .as("recipient"),
      )
      .where("e.employerId", "=", employerId)
      .where("m.digestFor", "is not", null)
      .$if(after !== null, (query) =>
        query.where(sql<boolean>`(m.created_at, m.mail_id) < (${after}, ${beforeId ?? ""}::uuid)`),
      )
      .orderBy("m.createdAt", "desc")
      .orderBy("m.mailId", "desc")
      .limit(asked.limit + 1)
      .execute();
    const page = rows.slice(0, asked.limit);
    const attempts =
      page.length === 0
        ? []
        : await trx
            .selectFrom("mailAttempt")
            .selectAll()
            .where(
              "mailId",
              "in",
              page.map((row) => row.mailId),
            )
            .orderBy("n", "desc")
            .execute();
    const last = page.at(-1);
    return {
      items: page.map((row) => {
        const own = attempts.filter((one) => one.mailId === row.mailId);
        const contact = row.template === "contact-digest";
        return {
          mailId: row.mailId,
          recipient: {
            kind: contact ? "contact" : "person",
            name: row.name,
            email: contact ? (row.recipient?.slice("contact:".length) ?? null) : row.email,
          },
          createdAt: row.createdAt,
          acceptedAt: row.acceptedAt,
          state: deliveryState(
            row.state,
            own.some((one) => one.outcome === null),
            row.lastResponse,
          ),
          nextAttemptAt: row.state === "sending" ? null : row.nextAttemptAt,
          reminders: Number(row.reminders ?? 0),
          attempts: own.map((one, index) => ({
            n: one.n,
            startedAt: one.startedAt,
            finishedAt: one.finishedAt,
            outcome:
              one.outcome ??
              (one.finishedAt !== null
                ? "unanswered"
                : index === 0 && row.state === "sending"
                  ? "running"
                  : "cut-off"),
            response: one.response,
          })),
        };
      }),
      nextCursor: rows.length > asked.limit && last ? `${last.createdAt.toISOString()}_${last.mailId}` : null,
    };
  });
}
