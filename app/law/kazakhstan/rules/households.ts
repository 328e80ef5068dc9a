import type { Day } from "../../engine/plain-date";
import { householdNorms } from "../values/households";
import { type ProvisionsAnswer, provisionsOn } from "./provisions";

export type HouseholdTopic = keyof typeof householdNorms;

/** What the law asks of a domestic worker, where they work, how the permit is issued, refused and revoked. */
export function householdRules(on: Day): ProvisionsAnswer<HouseholdTopic> {
  return provisionsOn<HouseholdTopic>(householdNorms, on);
}
