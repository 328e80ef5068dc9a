import type { Reading } from "../../engine/dated";
import type {
  Category,
  CategoryHeadcount,
  EmployerQuestion,
  IctCap,
  LocalContentAnswer,
  LocalContentGroup,
  LocalContentQuestion,
  LocalContentReading,
} from "../question";
import type { Ratio, StaffLimit } from "../values/local-content";
import { addMissing, addWarning, type Findings, rely, relyWith, warning } from "./answer";
import { someWayHolds } from "./best-placing";
import { type LawOnDay, lawOn } from "./law-on-day";

const notADay = warning("not-a-day");
const readingsDiffer = warning("local-content-readings-differ");
const unplacedWithhold = warning("unplaced-withhold-verdict");
const thresholdUnread = warning("threshold-not-read");
const smallBusinessAbsent = warning("regimes-absent", "local-content-small-business-exempt", {
  regimes: "small-business",
});
const exemptionsPartlyRead = warning("local-content-exemptions-partly-read", "local-content-special-permits");
const specialPermitsOutside = warning(
  "local-content-special-permits-outside",
  "local-content-special-permits",
);
const stateUnread = warning("state-exemption-unread", "local-content-state-exempt");
const householdOutside = warning("household-outside-share", "labour-immigrant-permit");

/** People of a group: citizens, others counted in reading (a), and of those the ones counted in reading (b). */
type People = { citizens: number; others: number; onPermits: number };

function whole(value: number | undefined): number {
  return value !== undefined && value > 0 && Number.isFinite(value) ? Math.trunc(value) : 0;
}

function peopleOf(count: CategoryHeadcount | undefined): People {
  if (!count) return { citizens: 0, others: 0, onPermits: 0 };
  const onPermits = whole(count.foreign) + whole(count.lent?.foreign);
  return {
    citizens: whole(count.citizens) + whole(count.lent?.citizens),
    onPermits,
    others: onPermits + whole(count.eaeu) + whole(count.permanentResidents) + whole(count.exempt),
  };
}

function together(a: People, b: People): People {
  return {
    citizens: a.citizens + b.citizens,
    others: a.others + b.others,
    onPermits: a.onPermits + b.onPermits,
  };
}

/** Exactly: citizens / total >= of / in. An empty group breaks nothing. */
function holds(citizens: number, total: number, ratio: Ratio): boolean {
  return citizens * ratio.in >= total * ratio.of;
}

function readingOf(
  placed: People,
  unplaced: People,
  which: "others" | "onPermits",
  ratio: Ratio | undefined,
): LocalContentReading {
  const { citizens } = placed;
  const total = citizens + placed[which];
  const share = total === 0 ? null : citizens / total;
  if (ratio === undefined) return { citizens, total, share, lawful: null };
  const best = holds(citizens + unplaced.citizens, total + unplaced.citizens, ratio);
  const worst = holds(citizens, total + unplaced[which], ratio);
  return { citizens, total, share, lawful: best === worst ? best : null };
}

function groupOf(
  placed: People,
  unplaced: People,
  threshold: Reading<Ratio>,
  findings: Findings,
): LocalContentGroup {
  const ratio = threshold.value;
  const a = readingOf(placed, unplaced, "others", ratio);
  const b = readingOf(placed, unplaced, "onPermits", ratio);
  const lawful = a.lawful === b.lawful ? a.lawful : null;
  if (ratio === undefined) {
    addWarning(findings, thresholdUnread);
    addMissing(findings, "on");
  } else {
    relyWith(findings, threshold, { citizens: a.citizens, total: a.total, of: ratio.of, in: ratio.in });
    if (a.lawful !== null && b.lawful !== null && a.lawful !== b.lawful) addWarning(findings, readingsDiffer);
    if (a.lawful === null || b.lawful === null) {
      addWarning(findings, unplacedWithhold);
      addMissing(findings, "headcount.unplaced");
    }
  }
  // The strict reading: those without a category are taken to belong to this group, where they are foreigners.
  const strictTotal = a.total + unplaced.others;
  return {
    citizens: a.citizens,
    foreign: placed.onPermits,
    share: a.share,
    threshold: ratio === undefined ? null : ratio.of / ratio.in,
    lawful,
    readings: { a, b },
    foreignRoom:
      ratio === undefined ? null : Math.max(0, Math.floor((a.citizens * ratio.in) / ratio.of) - strictTotal),
    citizensNeeded:
      ratio === undefined
        ? null
        : Math.max(0, Math.ceil((strictTotal * ratio.of - a.citizens * ratio.in) / (ratio.in - ratio.of))),
  };
}

/** True, false, or null where the number of employees would tell and is not given. */
function withinLimit(
  reading: Reading<StaffLimit>,
  staff: number | undefined,
  findings: Findings,
): boolean | null {
  const limit = reading.value;
  if (limit === undefined) {
    addMissing(findings, "on");
    return null;
  }
  if (limit.staff === null) {
    rely(findings, reading);
    return true;
  }
  if (staff === undefined) {
    addMissing(findings, "employer.staff");
    return null;
  }
  relyWith(findings, reading, { staff, limit: limit.staff });
  return staff <= limit.staff;
}

function exemptionOf(employer: EmployerQuestion, law: LawOnDay, findings: Findings): boolean | null {
  const verdicts: (boolean | null)[] = [];
  // The share is of those whom employers attract on permits; a labour immigrant's permit is the worker's own.
  if (employer.kind === "household" && law.labourImmigrantPermit.state === "in-force") {
    rely(findings, law.labourImmigrantPermit);
    addWarning(findings, householdOutside);
    verdicts.push(true);
  }
  if (employer.kind === "foreign-branch") {
    verdicts.push(withinLimit(law.branchExemption, employer.staff, findings));
  }
  if (employer.regimes?.includes("small-business")) {
    verdicts.push(withinLimit(law.smallBusinessExemption, employer.staff, findings));
  } else if (employer.kind === "company") {
    const limit = law.smallBusinessExemption.value;
    const wouldHold = limit !== undefined && (limit.staff === null || (employer.staff ?? 0) <= limit.staff);
    if (wouldHold) addWarning(findings, smallBusinessAbsent);
  }
  if (employer.kind === "state-body") {
    if (law.stateExemption.state === "unknown") {
      addWarning(findings, stateUnread);
      verdicts.push(null);
    } else {
      verdicts.push(withinLimit(law.stateExemption, employer.staff, findings));
    }
  }
  if (verdicts.includes(true)) {
    findings.missing.length = 0;
    return true;
  }
  return verdicts.includes(null) ? null : false;
}

function ictCapsOf(
  headcount: LocalContentQuestion["headcount"],
  law: LawOnDay,
  findings: Findings,
): IctCap[] {
  const ratio = law.ictCap.value;
  if (ratio === undefined) return [];
  const caps: IctCap[] = [];
  // Category 1 are heads, whom the norm on managers and specialists does not name.
  for (const category of ["2", "3"] as const satisfies readonly Category[]) {
    const ict = whole(headcount[category]?.ict);
    if (ict === 0) continue;
    const { citizens } = peopleOf(headcount[category]);
    const limit = Math.floor((citizens * ratio.of) / ratio.in);
    caps.push({ category, ict, citizens, limit, lawful: ict <= limit });
  }
  if (caps.length > 0) rely(findings, law.ictCap);
  return caps;
}

/** Some permits stand outside the share, or may: that matters where the share is too small. */
function warnOfOtherExemptions(law: LawOnDay, findings: Findings): void {
  const { state } = law.specialPermitsExempt;
  if (state === "in-force") addWarning(findings, specialPermitsOutside);
  if (state === "unknown") addWarning(findings, exemptionsPartlyRead);
}

/** Whether those without a category leave a way for both groups to be lawful, by the milder reading (b). */
function mayHold(first: People, second: People, unplaced: People, law: LawOnDay): boolean {
  const [lenient, strict] = [law.localContent12.value, law.localContent34.value];
  if (lenient === undefined || strict === undefined) return true;
  return someWayHolds(
    { citizens: first.citizens, foreigners: first.onPermits, ratio: lenient },
    { citizens: second.citizens, foreigners: second.onPermits, ratio: strict },
    { citizens: unplaced.citizens, foreigners: unplaced.onPermits },
  );
}

function verdictOf(
  exempt: boolean | null,
  groups: readonly LocalContentGroup[],
  mayBoth: () => boolean,
): boolean | null {
  if (exempt) return true;
  if (groups.every((group) => group.lawful === true)) return true;
  if (exempt === null) return null;
  return groups.some((group) => group.lawful === false) || !mayBoth() ? false : null;
}

/**
 * Whether the share of citizens holds on a day, on both readings of who counts, with the exact number of
 * foreigners who still fit and of citizens who are missing. Never throws.
 */
export function localContent(question: LocalContentQuestion): LocalContentAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const { employer, headcount } = question;
  const law = lawOn(question.on);
  const unplaced = peopleOf(headcount.unplaced);
  const unplacedOthers =
    unplaced.others + whole(headcount.unplaced?.seasonal) + whole(headcount.unplaced?.ict);
  const unknown: Reading<Ratio> = { state: "not-in-force", value: undefined, reason: null, warnings: [] };
  if (law === null) addWarning(findings, notADay);
  const exempt = law === null ? null : exemptionOf(employer, law, findings);
  const silent: Findings = { because: [], missing: [], warnings: [] };
  const into = exempt === true ? silent : findings;
  const first = together(peopleOf(headcount["1"]), peopleOf(headcount["2"]));
  const second = together(peopleOf(headcount["3"]), peopleOf(headcount["4"]));
  const groups = {
    "1-2": groupOf(first, unplaced, law?.localContent12 ?? unknown, into),
    "3-4": groupOf(second, unplaced, law?.localContent34 ?? unknown, into),
  };
  const lawful = verdictOf(
    exempt,
    [groups["1-2"], groups["3-4"]],
    () => law === null || mayHold(first, second, unplaced, law),
  );
  if (lawful === false && law !== null) warnOfOtherExemptions(law, findings);
  return {
    exempt,
    lawful,
    groups,
    unplaced: { citizens: unplaced.citizens, others: unplacedOthers },
    ictCaps: law === null ? [] : ictCapsOf(headcount, law, findings),
    because: findings.because,
    missing: findings.missing,
    warnings: findings.warnings,
  };
}
