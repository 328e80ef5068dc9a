import type { Day } from "../../engine/plain-date";
import type { Subject } from "../subjects";
import { seriesBySubject } from "../values/by-subject";
import { dutyNorms } from "../values/duties";
import { eaeuNorms } from "../values/eaeu-rights";
import * as share from "../values/local-content";
import { categoryNorms, exemptionConditions, procedureNorms } from "../values/procedure";
import { transferNorms } from "../values/transfers";
import { type ProvisionsAnswer, provisionsOn } from "./provisions";

/** All that is known of a subject on a day, for a page to be read. */
export function rulesOn(subject: Subject, on: Day): ProvisionsAnswer<Subject> {
  const topics = { [subject]: seriesBySubject[subject] } as Record<
    Subject,
    (typeof seriesBySubject)[Subject]
  >;
  return provisionsOn(topics, on);
}

const shareTopics = {
  share: [share.localContent12, share.localContent34],
  exemptions: [share.branchExemption, share.smallBusinessExemption, share.stateExemption],
  permits: [share.specialPermitsExempt],
  transfers: [share.ictCap],
} as const;
export type ShareTopic = keyof typeof shareTopics;

/** The least shares of citizens, who is exempt from them, and the cap on transfers, as they stood on a day. */
export function localContentRules(on: Day): ProvisionsAnswer<ShareTopic> {
  return provisionsOn<ShareTopic>(shareTopics, on);
}

export type DutyTopic = keyof typeof dutyNorms;

/** What an employer of foreigners tells whom, within what term, and provides: by occasion. */
export function dutiesOn(on: Day): ProvisionsAnswer<DutyTopic> {
  return provisionsOn<DutyTopic>(dutyNorms, on);
}

export type ProcedureTopic = keyof typeof procedureNorms | "categories" | "conditions";

/**
 * The categories, how to apply, by what measure a worker is judged, why a permit may be refused, and for how long
 * two exemptions hold.
 */
export function procedureRules(on: Day): ProvisionsAnswer<ProcedureTopic> {
  return provisionsOn<ProcedureTopic>(
    { categories: categoryNorms, ...procedureNorms, conditions: exemptionConditions },
    on,
  );
}

export type TransferTopic = keyof typeof transferNorms;

/** Transfers within a group, certificates for independent employment, secondment by a non-resident. */
export function transferRules(on: Day): ProvisionsAnswer<TransferTopic> {
  return provisionsOn<TransferTopic>(transferNorms, on);
}

export type EaeuTopic = keyof typeof eaeuNorms;

/** What the Treaty and its rules give citizens of member states besides work without a permit. */
export function eaeuRules(on: Day): ProvisionsAnswer<EaeuTopic> {
  return provisionsOn<EaeuTopic>(eaeuNorms, on);
}
