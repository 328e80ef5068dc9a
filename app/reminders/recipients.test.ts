import { describe, expect, test } from "vitest";
import { type ReminderMember, recipientsOf } from "./recipients";

function member(personId: string, more: Partial<ReminderMember> = {}): ReminderMember {
  return {
    personId,
    name: personId,
    locale: "ru",
    role: "hr",
    addressProved: true,
    addressRefused: false,
    ...more,
  };
}

function heard(members: ReminderMember[]): [string, boolean][] | string {
  const recipients = recipientsOf(members);
  return recipients.kind === "nobody"
    ? recipients.reason
    : recipients.people.map(({ member: { personId }, hearsEscalation }) => [personId, hearsEscalation]);
}

describe("who is told", () => {
  test("owners and HR, not viewers; escalation goes to the owners", () => {
    expect(
      heard([member("olga", { role: "owner" }), member("hana"), member("vera", { role: "viewer" })]),
    ).toEqual([
      ["olga", true],
      ["hana", false],
    ]);
  });

  test("where no owner can be reached, escalation goes to HR", () => {
    expect(heard([member("olga", { role: "owner", addressProved: false }), member("hana")])).toEqual([
      ["hana", true],
    ]);
  });

  test.each([
    ["nobody-in-charge", []],
    ["nobody-in-charge", [member("vera", { role: "viewer" })]],
    ["no-proved-address", [member("olga", { role: "owner", addressProved: false })]],
    [
      "addresses-refused",
      [member("olga", { role: "owner", addressRefused: true }), member("hana", { addressProved: false })],
    ],
  ] satisfies [string, ReminderMember[]][])("nobody: %s", (reason, members) => {
    expect(heard(members)).toBe(reason);
  });
});
