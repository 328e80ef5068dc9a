import { record } from "~/ledger/index.server";
import type { EmployerScope } from "~db/client.server";
import { change } from "./change.server";
import { type ContactInput, type Refused, refused } from "./inputs";
import { standsIn } from "./worker-rows.server";

/** Sets whom mail about a worker reaches: the worker, or their line manager. Null takes the contact away. */
export async function setWorkerContact(
  scope: EmployerScope,
  workerId: string,
  who: "worker" | "manager",
  contact: ContactInput | null,
): Promise<{ kind: "set" } | Refused> {
  if (contact && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact.email)) return refused("email", "email-invalid");
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    if (!(await standsIn(trx, employerId, workerId))) return refused("workerId", "not-found");
    const before = await trx
      .deleteFrom("workerContact")
      .where("employerId", "=", employerId)
      .where("workerId", "=", workerId)
      .where("who", "=", who)
      .returning(["name", "email", "locale", "toldOfDeadlines"])
      .executeTakeFirst();
    const after = contact && {
      name: contact.name,
      email: contact.email.toLowerCase(),
      locale: contact.locale,
      toldOfDeadlines: contact.told,
    };
    if (after) {
      await trx
        .insertInto("workerContact")
        .values({ employerId, workerId, who, ...after, recordedAt: at })
        .execute();
    }
    await record(trx, changing, {
      event: after ? "contact.set" : "contact.removed",
      subject: { kind: "worker", id: workerId },
      before: before ?? {},
      after: after ?? {},
      data: { who },
    });
    return { kind: "set" };
  });
}
