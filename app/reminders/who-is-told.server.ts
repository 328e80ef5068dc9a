import type { Role } from "~/accounts";
import { config } from "~/config.server";
import { type EmployerScope, forEmployer, withoutEmployer } from "~db/client.server";
import { type Recipients, recipientsOf } from "./recipients";
import { listToldMembers } from "./told-members.server";

export type NobodyReason = Extract<Recipients, { kind: "nobody" }>["reason"];

export type WhoIsTold = {
  members: {
    personId: string;
    name: string | null;
    email: string;
    role: Role;
    /** The setting; an owner or HR is told where it is on and the address works. */
    told: boolean;
    addressProved: boolean;
    addressRefused: boolean;
    hearsEscalation: boolean;
  }[];
  /** Why nobody at all is told; null where somebody is. */
  nobody: NobodyReason | null;
  /** How many workers, and how many line managers, are told of the worker's own documents. */
  contacts: { worker: number; manager: number };
};

/** Who hears of this employer's deadlines, and whom no mail reaches. */
export async function whoIsTold(scope: EmployerScope): Promise<WhoIsTold> {
  const { dataKey } = config();
  const members = await withoutEmployer(scope.db, (trx) => listToldMembers(trx, dataKey, scope.employerId));
  const recipients = recipientsOf(members.filter(({ told }) => told));
  const escalated = new Set(
    recipients.kind === "people"
      ? recipients.people.flatMap((one) => (one.hearsEscalation ? [one.member.personId] : []))
      : [],
  );
  const contacts = await forEmployer(scope, (trx) =>
    trx
      .selectFrom("workerContact")
      .select(["who", (eb) => eb.fn.countAll<string>().as("n")])
      .where("employerId", "=", scope.employerId)
      .where("toldOfDeadlines", "=", true)
      .groupBy("who")
      .execute(),
  );
  const count = (who: "worker" | "manager") => Number(contacts.find((row) => row.who === who)?.n ?? 0);
  return {
    members: members.map(({ personId, name, email, role, told, addressProved, addressRefused }) => ({
      personId,
      name,
      email,
      role,
      told: told && role !== "viewer",
      addressProved,
      addressRefused,
      hearsEscalation: escalated.has(personId),
    })),
    nobody: recipients.kind === "nobody" ? recipients.reason : null,
    contacts: { worker: count("worker"), manager: count("manager") },
  };
}

/** Why nobody would be told of this employer's deadlines, for the warning on the dashboard; null where somebody is. */
export async function nobodyToNotify(scope: EmployerScope): Promise<NobodyReason | null> {
  const { dataKey } = config();
  const members = await withoutEmployer(scope.db, (trx) => listToldMembers(trx, dataKey, scope.employerId));
  const recipients = recipientsOf(members.filter(({ told }) => told));
  return recipients.kind === "nobody" ? recipients.reason : null;
}
