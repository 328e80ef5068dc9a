import type { Reason } from "../../engine/citation";
import { read } from "../../engine/dated";
import { type Day, isDay, yearOf } from "../../engine/plain-date";
import { type Liable, type OffenceCode, offences } from "../offences";
import type { IndexUsed } from "../question";
import { mrp } from "../values/mrp";
import {
  type Offender,
  offenders,
  type Penalty,
  type Sanction,
  type SanctionSeries,
} from "../values/sanction";
import { addMissing, addWarning, type Findings, rely, warning } from "./answer";

/** Whom the Code takes the employer for. `household`: a natural person; `small` also a non-profit organisation. */
export const employerSizes = ["household", "small", "medium", "large"] as const;
export type EmployerSize = (typeof employerSizes)[number];

export type Bounds = { least: number; most: number };

/** What one side faces: from the mildest to the harshest that the part names. */
export type PenaltyRange = {
  /** A warning is possible, so the least is nothing to pay. */
  warning: boolean;
  /** Null where the part names no fine in MRP. */
  mrp: Bounds | null;
  /** In tenge by the index of the day; null where that is not law. */
  kzt: Bounds | null;
  /** A fine as a share of the sum that was not paid. */
  percentOfDebt: Bounds | null;
  /** Corrective works to the amount of the fine, in its place. */
  correctiveWorks: boolean;
  /** Days, at most. */
  arrestDays: number | null;
  communityHours: number | null;
  expulsion: "or" | "with" | null;
};

/** One part of the law as it stood on the day. */
export type ExposureStep = {
  article: string;
  /** Empty where the article has no parts. */
  part: string;
  act: string;
  /** The edition that was read last; later ones were not checked. */
  edition: Day;
  /** Null: the part names none, or its sum was not read; see the warnings. */
  official: PenaltyRange | null;
  /** The company by its size, the household, the person or the worker. */
  liable: PenaltyRange | null;
};

export type ExposureLine = {
  offence: OffenceCode;
  /** Who is liable besides the official. */
  who: Liable;
  /** Null where no part that was read punishes it on that day. */
  first: ExposureStep | null;
  /** Within a year. */
  repeat: ExposureStep | null;
};

export type ExposureAnswer = {
  /** Null where no index is law on the day. */
  index: IndexUsed | null;
  lines: ExposureLine[];
  because: Reason[];
  missing: string[];
  warnings: Findings["warnings"];
};

const notMultiplied = warning("sanction-not-multiplied");

function boundsOf(values: readonly number[]): Bounds | null {
  return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };
}

function rangeOf(penalties: readonly Penalty[], index: IndexUsed | null): PenaltyRange | null {
  if (penalties.length === 0) return null;
  const fines = penalties.flatMap((penalty) => (penalty.mrp === undefined ? [] : [penalty.mrp]));
  const mild = penalties.some((penalty) => penalty.warning || penalty.upTo);
  const amounts = fines.length > 0 && mild ? [0, ...fines] : fines;
  const bounds = boundsOf(amounts);
  const most = (of: (penalty: Penalty) => number | undefined) => {
    const values = penalties.flatMap((penalty) => of(penalty) ?? []);
    return values.length === 0 ? null : Math.max(...values);
  };
  return {
    warning: penalties.some((penalty) => penalty.warning === true),
    mrp: bounds,
    kzt: bounds && index ? { least: bounds.least * index.value, most: bounds.most * index.value } : null,
    percentOfDebt: boundsOf(penalties.flatMap((penalty) => penalty.percent ?? [])),
    correctiveWorks: penalties.some((penalty) => penalty.correctiveWorks === true),
    arrestDays: most((penalty) => penalty.arrestDays),
    communityHours: most((penalty) => penalty.communityHours),
    expulsion: penalties.find((penalty) => penalty.expulsion)?.expulsion ?? null,
  };
}

const bySize: Readonly<Record<EmployerSize, readonly Offender[]>> = {
  household: ["individual"],
  small: ["small"],
  medium: ["medium"],
  large: ["large"],
};

function liableOffenders(who: Liable, size: EmployerSize | undefined): readonly Offender[] {
  if (who !== "employer") return ["individual"];
  return size === undefined ? ["small", "medium", "large"] : bySize[size];
}

function penaltiesOf(value: Sanction, who: readonly Offender[]): Penalty[] {
  return who.flatMap((offender) => value.by[offender] ?? []);
}

type Asked = { who: Liable; size: EmployerSize | undefined; on: Day; index: IndexUsed | null };

function stepOf(series: SanctionSeries | null, asked: Asked, findings: Findings): ExposureStep | null {
  if (series === null) return null;
  const reading = read(series, asked.on);
  if (reading.state === "not-in-force") {
    addWarning(findings, warning("sanction-not-read-on-day", series.id));
    return null;
  }
  rely(findings, reading);
  const { value } = reading;
  if (value === undefined) return null;
  const liable = liableOffenders(asked.who, asked.size);
  const named = penaltiesOf(value, liable);
  if (asked.who === "employer" && asked.size === undefined) addMissing(findings, "employer.size");
  if (named.length === 0 && offenders.every((one) => one === "official" || value.by[one] === undefined)) {
    addWarning(findings, warning("sanction-amount-not-read", series.id));
  }
  const official = asked.who === "employer" && asked.size !== "household" ? value.by.official : undefined;
  return {
    article: value.article,
    part: value.part,
    act: reading.reason?.act ?? "",
    edition: series.readOn,
    official: official ? rangeOf([official], asked.index) : null,
    liable: rangeOf(named, asked.index),
  };
}

function indexOn(on: Day, findings: Findings): IndexUsed | null {
  const reading = read(mrp, on);
  if (reading.value === undefined) {
    addWarning(findings, warning("index-of-day-unknown", "mrp", { year: yearOf(on) }));
    return null;
  }
  rely(findings, reading);
  return { value: reading.value, on };
}

/**
 * What the offences named can bring on a day: article and part, first and repeated within a year, for the
 * official and for the company (or household, or worker) apart, in MRP and in tenge of the day's index. For each
 * offence once: the law read nowhere says that a fine is taken for each worker. Never throws.
 */
export function exposure(
  found: readonly OffenceCode[],
  size: EmployerSize | undefined,
  on: Day,
): ExposureAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const answer = (index: IndexUsed | null, lines: ExposureLine[]): ExposureAnswer => ({
    index,
    lines,
    because: distinct(findings.because),
    missing: findings.missing,
    warnings: distinct(findings.warnings),
  });
  if (!isDay(on)) {
    addMissing(findings, "on");
    addWarning(findings, warning("not-a-day"));
    return answer(null, []);
  }
  const index = indexOn(on, findings);
  const lines = offenceOrder(found).map((offence): ExposureLine => {
    const { liable: who, first, repeat, began } = offences[offence];
    if (began !== undefined && on < began) return { offence, who, first: null, repeat: null };
    const asked: Asked = { who, size, on, index };
    const line = {
      offence,
      who,
      first: stepOf(first, asked, findings),
      repeat: stepOf(repeat, asked, findings),
    };
    if (first === null && repeat === null) addWarning(findings, warning(`no-article-found-${offence}`));
    return line;
  });
  if (lines.some((line) => line.first ?? line.repeat)) addWarning(findings, notMultiplied);
  else if (findings.warnings.some((one) => one.code === "sanction-not-read-on-day"))
    addMissing(findings, "on");
  if (found.includes("passport-taken"))
    addWarning(findings, warning("passport-of-citizens", "sanction-494-1"));
  return answer(index, lines);
}

/** Each offence once, in the order of the list, so that the answer does not hang on the order of the question. */
function offenceOrder(found: readonly OffenceCode[]): OffenceCode[] {
  const named = new Set(found);
  return (Object.keys(offences) as OffenceCode[]).filter((code) => named.has(code));
}

function distinct<T>(items: readonly T[]): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
