import { dayOf } from "~/clock.server";
import { config } from "~/config.server";
import { type EmployerScope, withoutEmployer } from "~db/client.server";
import type { Hearer } from "./next-reminder";
import { recipientsOf } from "./recipients";
import { personKey } from "./sweep-reminders.server";
import { listToldMembers } from "./told-members.server";

/** Whoever is told of this employer's deadlines, by the name under which their reminders are written down. */
export function listHearers(scope: EmployerScope): Promise<Map<string, Omit<Hearer, "told">>> {
  return withoutEmployer(scope.db, async (trx) => {
    const members = await listToldMembers(trx, config().dataKey, scope.employerId);
    const recipients = recipientsOf(members.filter(({ told }) => told));
    if (recipients.kind === "nobody") return new Map();
    const keys = recipients.people.map(({ member }) => personKey(member.personId));
    const sinceYesterday = new Date(scope.at.getTime() - 24 * 60 * 60 * 1000);
    const mails = await trx
      .selectFrom("mail")
      .select(["digestFor", "createdAt", "acceptedAt"])
      .where("digestFor", "in", keys)
      .where((eb) => eb.or([eb("createdAt", ">", sinceYesterday), eb("acceptedAt", ">", sinceYesterday)]))
      .execute();
    const had = new Set(
      mails
        .filter(({ createdAt, acceptedAt }) =>
          [createdAt, acceptedAt].some((at) => at !== null && dayOf(at) === scope.today),
        )
        .map(({ digestFor }) => digestFor),
    );
    return new Map(
      recipients.people.map(({ member, hearsEscalation }) => {
        const key = personKey(member.personId);
        return [key, { hearsEscalation, hadTodaysMail: had.has(key) }];
      }),
    );
  });
}
