import { setTimeout as sleep } from "node:timers/promises";
import { withoutEmployer } from "~db/client.server";
import type { AccountsContext } from "./context.server";
import { countTry } from "./count-try.server";
import { mailLink } from "./mailed-link.server";
import { findPersonByEmail } from "./queries.server";

export type RequestResetOutcome = { kind: "asked" } | { kind: "too-often"; retryAt: Date };

/** Writing a mail takes some milliseconds that an unknown e-mail would not; both take at least this long. */
const atLeastMs = 200;

/** Mails a link that sets a new password, if there is such a person. The answer never says whether there is. */
export async function requestReset(
  context: AccountsContext,
  email: string,
  from: { address: string },
): Promise<RequestResetOutcome> {
  const { db, now } = context;
  for (const [door, of] of [
    ["reset-address", from.address],
    ["reset-email", email],
  ] as const) {
    const counted = await countTry(db, door, of, now);
    if (!counted.ok) return { kind: "too-often", retryAt: counted.retryAt };
  }
  const work = withoutEmployer(db, async (trx) => {
    const person = await findPersonByEmail(trx, email);
    if (person) await mailLink(trx, context, person, "reset-password");
  });
  await Promise.all([work, sleep(atLeastMs)]);
  return { kind: "asked" };
}
