import type { Locale } from "~/i18n/locales";
import { daysBetween, type LocalContentAnswer } from "~/law";
import type { complianceOn } from "~/registry/index.server";
import { shareAddress } from "~/web/share-question";
import { shownMissing, shownReasons, shownWarnings } from "~/web/shown-reason";
import { workerRow } from "~/web/worker-listing.server";

type Compliance = Awaited<ReturnType<typeof complianceOn>>;

/** After how many days the page says that a headcount may be out of date. */
const oldAfterDays = 31;

/** How many people the page names; the rest are a click away. */
const worklistLength = 8;

/** What the page «today» shows: the same answers, with every text in the user's language. */
export function todayView(compliance: Compliance, locale: Locale) {
  const { on, headcount } = compliance;
  return {
    on,
    readOn: compliance.ruleset.readOn,
    workers: compliance.workers,
    permit: compliance.permit,
    quotaCounted: compliance.quota.counted,
    headcount: headcount
      ? { onDay: headcount.onDay, old: daysBetween(headcount.onDay, on) > oldAfterDays }
      : null,
    local: compliance.localContent && localView(compliance.localContent, locale),
    /** The same question with the employer's numbers, to try what hiring or releasing would do. */
    whatIf: compliance.localContentAsked && shareAddress(compliance.localContentAsked),
    held: Object.entries(compliance.permitsHeld).map(([kind, n]) => ({ kind, n })),
    fees: compliance.nextFees,
    horizon: compliance.horizon
      .slice(0, 12)
      .map(({ month, ends }) => ({ month: month.slice(0, 7), kinds: ends })),
    worklist: compliance.worklist.slice(0, worklistLength).map((item) => ({
      ...workerRow(item, locale, on),
      finding: first(item.findings),
    })),
  };
}

export type TodayView = ReturnType<typeof todayView>;
export type LocalView = NonNullable<TodayView["local"]>;

const urgency = ["breach", "unknown", "expiring", "notice"] as const;

function first(findings: Compliance["worklist"][number]["findings"]) {
  for (const severity of urgency) {
    const found = findings.find((finding) => finding.severity === severity);
    if (found) return { code: found.code, document: found.document, day: found.day };
  }
  return null;
}

function localView(answer: LocalContentAnswer, locale: Locale) {
  return {
    exempt: answer.exempt,
    lawful: answer.lawful,
    groups: (["1-2", "3-4"] as const).map((name) => ({ name, ...answer.groups[name] })),
    unplaced: answer.unplaced.citizens + answer.unplaced.others,
    /** Whether those without a category keep the verdict open; seasonal workers need none. */
    unplacedWithhold: answer.exempt !== true && answer.missing.includes("headcount.unplaced"),
    ictCaps: answer.ictCaps,
    missing: shownMissing(answer.missing, locale),
    warnings: shownWarnings(answer.warnings, locale),
    reasons: shownReasons(answer.because, locale),
  };
}
