import type { Role } from "~db/schema";

export type Member = { personId: string; role: Role };
export type MembershipRefusal = "not-allowed" | "not-a-member" | "last-owner";

/**
 * Whether `actor` may give `personId` the role (`null`: end the membership). Owners manage people; anyone may
 * leave; and an employer is never left without an owner.
 */
export function decideRole(
  members: readonly Member[],
  actorId: string,
  personId: string,
  role: Role | null,
): MembershipRefusal | null {
  const actor = members.find((member) => member.personId === actorId);
  const leaving = role === null && actorId === personId;
  if (!actor || (actor.role !== "owner" && !leaving)) return "not-allowed";
  const member = members.find((one) => one.personId === personId);
  if (!member) return "not-a-member";
  const owners = members.filter((one) => one.role === "owner").length;
  return member.role === "owner" && role !== "owner" && owners === 1 ? "last-owner" : null;
}
