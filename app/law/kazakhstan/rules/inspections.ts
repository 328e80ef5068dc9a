import type { Day } from "../../engine/plain-date";
import { inspectionNorms } from "../values/inspections";
import { type ProvisionsAnswer, provisionsOn } from "./provisions";

/** What an employer asks about an inspection, in order. */
export const inspectionTopics = Object.keys(inspectionNorms) as readonly InspectionTopic[];
export type InspectionTopic = keyof typeof inspectionNorms;

/** Who may inspect, how often, with what notice, what is shown, how long it lasts, and what the inspected may do. */
export function inspectionRules(on: Day): ProvisionsAnswer<InspectionTopic> {
  return provisionsOn<InspectionTopic>(inspectionNorms, on);
}
