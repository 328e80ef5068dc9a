import type { DocumentKind } from "~/registry";

/** The documents whose end is a deadline. */
export const deadlineKinds = [
  "permit",
  "passport",
  "visa",
  "temporary-residence-permit",
  "residence-permit",
  "contract",
  "insurance",
] as const satisfies readonly DocumentKind[];
export type DeadlineKind = (typeof deadlineKinds)[number];
