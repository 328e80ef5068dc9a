import {
  type Assessment,
  type AssessmentQuestion,
  addDays,
  addYears,
  assess,
  type EmployerKind,
  type EmployerQuestion,
  fullYears,
  type PermitAnswer,
  type PermitKind,
  permitNeedBoundaries,
  type WorkerQuestion,
} from "~/law";
import type { Category, Day, WorkerFacts } from "./facts";
import { engagementOn } from "./worker-span";

/** What the law looks at in an employer, from a day. */
export type EmployerVersion = {
  validFrom: Day;
  sector: string | null;
  staff: number | null;
  regimes: readonly string[];
};

/** Sorted by `validFrom`; the first version also answers for the days before it. */
export type EmployerTimeline = { kind: EmployerKind; versions: readonly EmployerVersion[] };

/** How a worker is counted in the local content. */
export const countedAs = ["foreign", "eaeu", "permanentResidents", "exempt", "seasonal", "ict"] as const;
export type CountedAs = (typeof countedAs)[number];

/** What is constant for a worker between two boundaries. */
export type Need = {
  answer: PermitAnswer;
  kind: PermitKind | null;
  quota: boolean | null;
  countedAs: CountedAs;
};

export type Needs = {
  /** The days on which a worker's need can change: the law's, the employer's, and the worker's own full age. */
  boundariesFor(facts: WorkerFacts, from: Day): readonly Day[];
  /** Assessed once for each profile between two boundaries, and remembered. */
  on(facts: WorkerFacts, day: Day): Need;
};

/** Full age in the law of labour and of foreign labour; from then on the law does not look at the age again. */
const fullAge = 18;

export function employerQuestionOn(timeline: EmployerTimeline, day: Day): EmployerQuestion {
  let version = timeline.versions[0];
  for (const one of timeline.versions) if (one.validFrom <= day) version = one;
  return {
    kind: timeline.kind,
    ...(version?.sector ? { sector: version.sector } : {}),
    ...(version?.staff === null || version === undefined ? {} : { staff: version.staff }),
    regimes: version?.regimes ?? [],
  };
}

export function workerQuestionOn(facts: WorkerFacts, day: Day): WorkerQuestion {
  const engagement = engagementOn(facts, day);
  const age = facts.birthDate === null ? null : fullYears(facts.birthDate, day);
  return {
    citizenship: facts.citizenship,
    category: engagement?.category ?? undefined,
    arrangement: engagement?.arrangement ?? "employment",
    stay: facts.stay,
    position: facts.role ?? undefined,
    education: facts.education ?? undefined,
    ...(age === null || age < 0 ? {} : { age: Math.min(age, fullAge) }),
  };
}

/** The question to the law about one worker on one day, for a page that shows all reasons. */
export function assessmentQuestion(
  timeline: EmployerTimeline,
  facts: WorkerFacts,
  on: Day,
): AssessmentQuestion {
  return { on, employer: employerQuestionOn(timeline, on), worker: workerQuestionOn(facts, on) };
}

export function needsOf(timeline: EmployerTimeline): Needs {
  const law = permitNeedBoundaries();
  const common = [...new Set([...law, ...timeline.versions.slice(1).map((one) => one.validFrom)])].sort();
  const known = new Map<string, Need>();
  return {
    boundariesFor(facts, from) {
      const ofAge = facts.birthDate === null ? from : addYears(facts.birthDate, fullAge);
      if (ofAge < from) return common;
      // Born on 29 February: of age on 1 March, the day after.
      return [...new Set([...common, ofAge, addDays(ofAge, 1)])].sort();
    },
    on(facts, day) {
      const worker = workerQuestionOn(facts, day);
      const key = `${segmentOf(common, day)}|${worker.citizenship}|${worker.stay}|${worker.arrangement}|${worker.category ?? ""}|${worker.position ?? ""}|${worker.education ?? ""}|${(worker.age ?? fullAge) < fullAge ? worker.age : ""}`;
      let need = known.get(key);
      if (!need) {
        need = needFrom(assess({ on: day, employer: employerQuestionOn(timeline, day), worker }), worker);
        known.set(key, need);
      }
      return need;
    },
  };
}

export function needFrom(assessment: Assessment, worker: Pick<WorkerQuestion, "arrangement" | "stay">): Need {
  return {
    answer: assessment.permit,
    kind: assessment.kind,
    quota: assessment.countsAgainstQuota,
    countedAs: countedAsOf(assessment, worker),
  };
}

function countedAsOf(
  assessment: Assessment,
  worker: Pick<WorkerQuestion, "arrangement" | "stay">,
): CountedAs {
  if (assessment.permit === "not-required") {
    if (assessment.because.some((reason) => reason.rule.startsWith("eaeu-"))) return "eaeu";
    return worker.stay === "permanent-resident" ? "permanentResidents" : "exempt";
  }
  if (worker.arrangement === "ict") return "ict";
  if (worker.arrangement === "seasonal") return "seasonal";
  // Not known and prohibited are counted with those on permits: the strict reading.
  return "foreign";
}

/** `3:foreign`, `unplaced:eaeu`: a worker's place in the local content. */
export function classKey(category: Category | null, as: CountedAs): string {
  return `${category ?? "unplaced"}:${as}`;
}

function segmentOf(boundaries: readonly Day[], day: Day): number {
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boundaries[middle] ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
