import { getEmployer } from "~/registry/index.server";
import { cipherFor } from "~db/cipher.server";
import {
  enterEmployer,
  forEmployer,
  type JobContext,
  listEmployerIds,
  systemScope,
  type Tx,
  withoutEmployer,
} from "~db/client.server";
import { type Outbox, openMail } from "~db/outbox.server";
import { listDueContacts } from "./due-workers.server";
import { recipientsOf } from "./recipients";
import { listToldMembers, type ToldMember } from "./told-members.server";
import {
  type DigestRecipient,
  type HeardEmployer,
  type Written,
  withdrawMails,
  writeDigest,
} from "./write-digest.server";

type Gathered = DigestRecipient & { hears: HeardEmployer[] };

/** The name of a person's digests. */
export function personKey(personId: string): string {
  return `person:${personId}`;
}

/**
 * Finds everyone who is to be told of something today and writes each their digest. May run as often as it
 * likes, several at once, and be cut off anywhere: what was not written is found by the next run, and what
 * was written is not written again. Somebody whose digest fails does not keep the others from theirs.
 */
export async function sweepReminders(context: JobContext, outbox: Outbox): Promise<Written> {
  const employerIds = await listEmployerIds(context.db);
  const members = await withoutEmployer(context.db, (trx) => listToldMembers(trx, outbox.dataKey, null));
  const contacts = new Map<string, Gathered>();
  const people = new Map<string, Gathered>();
  for (const employerId of employerIds) {
    const employer = await getEmployer(systemScope(context, employerId));
    if (employer === null) continue;
    const told = members.filter((member) => member.employerId === employerId && member.told);
    const reachedAlready = addPeople(people, told, employer.name);
    await addContacts(contacts, context, outbox, { employerId, employerName: employer.name, reachedAlready });
  }

  const written: Written = { digests: 0, reminders: 0, withdrawn: 0 };
  const failures: unknown[] = [];
  const add = async (work: Promise<Written>) => {
    try {
      const more = await work;
      written.digests += more.digests;
      written.reminders += more.reminders;
      written.withdrawn += more.withdrawn;
    } catch (error) {
      failures.push(error);
    }
  };
  for (const recipient of [...people.values(), ...contacts.values()]) {
    await add(writeDigest(context, outbox, recipient));
  }
  await add(withdrawStrays(context, outbox.dataKey, members));
  if (failures.length > 0) {
    throw new AggregateError(failures, `${failures.length} digests could not be written`);
  }
  return written;
}

/** Returns the addresses at which the employer's people are told. */
function addPeople(
  people: Map<string, Gathered>,
  members: readonly ToldMember[],
  employerName: string,
): Set<string> {
  const reached = new Set<string>();
  const recipients = recipientsOf(members);
  if (recipients.kind === "nobody") return reached;
  for (const { member, hearsEscalation } of recipients.people) {
    const told = members.find(({ personId }) => personId === member.personId);
    if (!told) continue;
    const key = personKey(told.personId);
    const known: Gathered = people.get(key) ?? {
      kind: "person",
      key,
      recipient: key,
      personId: told.personId,
      address: told.email,
      name: told.name,
      locale: told.locale,
      hears: [],
    };
    known.hears.push({ employerId: told.employerId, employerName, hearsEscalation, workerIds: "all" });
    people.set(key, known);
    reached.add(told.email);
  }
  return reached;
}

/** Contacts with something due. Whoever is told of the whole employer anyway is not told twice. */
async function addContacts(
  contacts: Map<string, Gathered>,
  context: JobContext,
  outbox: Outbox,
  employer: { employerId: string; employerName: string; reachedAlready: ReadonlySet<string> },
): Promise<void> {
  const { employerId, employerName, reachedAlready } = employer;
  const due = await forEmployer({ db: context.db, employerId }, (trx) =>
    listDueContacts(trx, { employerId, today: context.today }),
  );
  for (const [email, rows] of Map.groupBy(due, (row) => row.email)) {
    const first = rows[0];
    if (first === undefined || reachedAlready.has(email)) continue;
    const key = contactKey(outbox.dataKey, email);
    const known: Gathered = contacts.get(key) ?? {
      kind: "contact",
      key,
      recipient: `contact:${email}`,
      personId: null,
      address: email,
      name: first.name,
      locale: first.locale,
      hears: [],
    };
    const workerIds = [...new Set(rows.map(({ workerId }) => workerId))];
    known.hears.push({ employerId, employerName, hearsEscalation: false, workerIds });
    contacts.set(key, known);
  }
}

/** A contact's address stands in the employer's rows; outside them only this keyed hash of it does. */
export function contactKey(dataKey: Buffer, email: string): string {
  return `contact:${cipherFor(dataKey, "mail").index(email).toString("hex")}`;
}

/**
 * Whoever left, or is no longer to be told, does not get what still waits for them: nobody learns about
 * workers from a mail that was written while they were in charge.
 */
function withdrawStrays(
  context: JobContext,
  dataKey: Buffer,
  members: readonly ToldMember[],
): Promise<Written> {
  const told = new Set(
    members.flatMap((one) =>
      one.told && one.role !== "viewer" ? [`${one.personId} ${one.employerId}`] : [],
    ),
  );
  return withoutEmployer(context.db, async (trx) => {
    const waiting = await trx
      .selectFrom("mail as m")
      .innerJoin("mailEmployer as e", "e.mailId", "m.mailId")
      .select([
        "m.messageId",
        "m.template",
        "m.personId",
        "m.recipientSealed",
        "m.messageSealed",
        "e.employerId",
      ])
      .where("m.digestFor", "is not", null)
      .where("m.state", "in", ["queued", "deferred"])
      .execute();
    const strays = new Set<string>();
    for (const mail of waiting) {
      const wanted =
        mail.template === "contact-digest"
          ? await isContact(trx, mail.employerId, openMail(dataKey, mail).to)
          : told.has(`${mail.personId} ${mail.employerId}`);
      if (!wanted) strays.add(mail.messageId);
    }
    return { digests: 0, reminders: 0, withdrawn: await withdrawMails(trx, [...strays]) };
  });
}

async function isContact(trx: Tx, employerId: string, email: string): Promise<boolean> {
  await enterEmployer(trx, employerId);
  const contact = await trx
    .selectFrom("workerContact")
    .select("workerId")
    .where("employerId", "=", employerId)
    .where("email", "=", email)
    .where("toldOfDeadlines", "=", true)
    .limit(1)
    .executeTakeFirst();
  return contact !== undefined;
}
