import {
  addDays,
  addMonths,
  type CategoryHeadcount,
  type LocalContentAnswer,
  type LocalContentQuestion,
  localContent,
  ruleset,
} from "~/law";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { countsAsKnown } from "./compliance-as-known.server";
import { countsAsProjected, horizonMonths } from "./compliance-as-projected.server";
import type { Counts, Endings } from "./count-queries.server";
import { loadTimeline } from "./employer-timeline.server";
import { type Category, categories, type Day } from "./facts";
import { type Headcount, headcountOn } from "./headcount-queries.server";
import { type CountedAs, type EmployerTimeline, employerQuestionOn } from "./needs";
import { type EndingPermits, type NextFees, nextFeesDays, nextFeesOf, readPermitKey } from "./next-fees";
import { monthStart } from "./projection-counts";
import type { WorkerItem } from "./worker-item";

export type Compliance = {
  on: Day;
  knownAt: Date | null;
  ruleset: { version: string; readOn: Day };
  workers: { total: number; ok: number; expiring: number; breach: number; unknown: number };
  permit: { required: number; notRequired: number; prohibited: number; unknown: number };
  /** How many workers have a finding, by its code. */
  findings: Record<string, number>;
  headcount: Headcount | null;
  /** Null where no headcount is known for the day: then nothing can be said. */
  localContent: LocalContentAnswer | null;
  /** What was asked for it: the headcount as the law counts it. */
  localContentAsked: LocalContentQuestion | null;
  quota: { counted: number };
  /** Permits in force on the day, by kind. */
  permitsHeld: Record<string, number>;
  nextFees: NextFees;
  /** What ends in each month, by kind of document; the first month from the day on. */
  horizon: { month: Day; ends: Record<string, number> }[];
  worklist: WorkerItem[];
};

/**
 * Where the employer stands on a day: counts of workers, of answers and of findings, the local content, what is
 * held and what renewals cost, what ends when, and the most urgent workers. By what is recorded now it reads the
 * projection only; by what was recorded earlier it takes what has changed since from the facts of that time.
 */
export function complianceOn(
  scope: Pick<EmployerScope, "db" | "employerId">,
  asked: { on: Day; knownAt?: Date | undefined },
): Promise<Compliance> {
  const { on, knownAt } = asked;
  return forEmployer(scope, async (trx) => {
    const { employerId } = scope;
    const timeline = await loadTimeline(trx, employerId, knownAt);
    const headcount = await headcountOn(trx, employerId, on, knownAt);
    const read = knownAt
      ? await countsAsKnown(trx, employerId, timeline, { on, knownAt })
      : await countsAsProjected(trx, employerId, timeline, on);
    const { counts, days, months, worklist } = read;
    const until = addDays(on, nextFeesDays);
    const shareAsked = headcount && localContentQuestion(timeline, headcount, counts, on);
    return {
      on,
      knownAt: knownAt ?? null,
      ruleset,
      workers: {
        total: counts.of("workers", "all"),
        ok: counts.of("status", "ok"),
        expiring: counts.of("status", "expiring"),
        breach: counts.of("status", "breach"),
        unknown: counts.of("status", "unknown"),
      },
      permit: {
        required: counts.of("answer", "required"),
        notRequired: counts.of("answer", "not-required"),
        prohibited: counts.of("answer", "prohibited"),
        unknown: counts.of("answer", "unknown"),
      },
      findings: counts.all("code"),
      headcount,
      localContent: shareAsked && localContent(shareAsked),
      localContentAsked: shareAsked,
      quota: { counted: counts.of("quota", "counted") },
      permitsHeld: counts.all("held"),
      nextFees: nextFeesOf(endingPermits(days, until), employerQuestionOn(timeline, on), on, until),
      horizon: horizonOf(on, days, months),
      worklist,
    };
  });
}

/** The headcount of citizens as entered, and the foreigners as the law of the day counts them. */
export function localContentQuestion(
  timeline: EmployerTimeline,
  { byCategory }: Headcount,
  counts: Counts,
  on: Day,
): LocalContentQuestion {
  const headcount: Partial<Record<Category | "unplaced", CategoryHeadcount>> = {};
  for (const category of categories) {
    const { citizens, lentCitizens, lentForeign } = byCategory[category];
    headcount[category] = { citizens, lent: { citizens: lentCitizens, foreign: lentForeign } };
  }
  for (const [key, n] of Object.entries(counts.all("class"))) {
    const [category, as] = key.split(":") as [Category | "unplaced", CountedAs];
    const place: CategoryHeadcount = { ...headcount[category] };
    place[as] = n;
    headcount[category] = place;
  }
  return { on, employer: employerQuestionOn(timeline, on), headcount };
}

function endingPermits(days: Endings, until: Day): EndingPermits[] {
  const sums = new Map<string, number>();
  for (const { key, fromDay, n } of days) {
    if (fromDay <= until) sums.set(key, (sums.get(key) ?? 0) + n);
  }
  return [...sums].flatMap(([key, n]) => {
    const permit = readPermitKey(key);
    return permit ? [{ ...permit, n }] : [];
  });
}

function horizonOf(on: Day, days: Endings, months: Endings): Compliance["horizon"] {
  const first = monthStart(on);
  const horizon = Array.from({ length: horizonMonths + 1 }, (_, i) => ({
    month: addMonths(first, i),
    ends: {} as Record<string, number>,
  }));
  const put = (month: Day, key: string, n: number) => {
    const kind = key.split(":")[0] ?? key;
    const at = horizon.find((one) => one.month === month);
    if (at) at.ends[kind] = (at.ends[kind] ?? 0) + n;
  };
  for (const { key, fromDay, n } of days) {
    if (monthStart(fromDay) === first) put(first, key, n);
  }
  for (const { key, fromDay, n } of months) put(fromDay, key, n);
  return horizon;
}
