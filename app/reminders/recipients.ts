import type { Locale, Role } from "~/accounts";

/** A member of an employer, as far as telling goes. */
export type ReminderMember = {
  personId: string;
  name: string | null;
  locale: Locale;
  role: Role;
  /** Mail about others' workers goes to a proved address only. */
  addressProved: boolean;
  /** The mail server refused the address for good, and it was not changed since. */
  addressRefused: boolean;
};

export type ReminderRecipient = { member: ReminderMember; hearsEscalation: boolean };

export type Recipients =
  | { kind: "people"; people: ReminderRecipient[] }
  | { kind: "nobody"; reason: "nobody-in-charge" | "no-proved-address" | "addresses-refused" };

/**
 * Who is told about an employer's deadlines: owners and HR, at addresses that are proved and work; a viewer is
 * not. What nobody acts on escalates to the owners; where no owner can be reached, to HR. "Nobody" is an
 * answer of its own, with the reason, for the dashboard to warn about.
 */
export function recipientsOf(members: readonly ReminderMember[]): Recipients {
  const inCharge = members.filter(({ role }) => role !== "viewer");
  const proved = inCharge.filter(({ addressProved }) => addressProved);
  const reachable = proved.filter(({ addressRefused }) => !addressRefused);
  if (reachable.length === 0) {
    const reason =
      inCharge.length === 0
        ? "nobody-in-charge"
        : proved.length === 0
          ? "no-proved-address"
          : "addresses-refused";
    return { kind: "nobody", reason };
  }
  const ownerReachable = reachable.some(({ role }) => role === "owner");
  return {
    kind: "people",
    people: reachable.map((member) => ({
      member,
      hearsEscalation: member.role === "owner" || !ownerReachable,
    })),
  };
}
