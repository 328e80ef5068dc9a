import type { Locale, Role } from "~db/schema";

export type { Locale, Role };
export const locales = ["kk", "ru", "en"] as const satisfies readonly Locale[];
export const roles = ["owner", "hr", "viewer"] as const satisfies readonly Role[];

/** Someone with an account. */
export type Person = {
  personId: string;
  email: string;
  name: string;
  locale: Locale;
  emailVerifiedAt: Date | null;
  hasPassword: boolean;
};

/** What a role may do; the one table that guards, verbs and pages ask. */
const may = {
  owner: { "see-register": true, "change-register": true, "manage-people": true },
  hr: { "see-register": true, "change-register": true, "manage-people": false },
  viewer: { "see-register": true, "change-register": false, "manage-people": false },
} as const satisfies Record<Role, Record<string, boolean>>;

export type Permission = keyof (typeof may)["owner"];

export function mayDo(role: Role, permission: Permission): boolean {
  return may[role][permission];
}
