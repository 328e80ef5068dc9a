import type { Confidence, Figures, Reason, Source, Warning } from "./citation";
import { addDays, type Day, daysBetween, lastDayOfYear, minDay } from "./plain-date";

/** A hole in what we know: from this day the value exists, or may, and was not read. */
export const UNKNOWN = Object.freeze({ state: "unknown" as const });
/** The end of a provision: from this day there is no such value. */
export const REPEALED = Object.freeze({ state: "repealed" as const });
export type Unknown = typeof UNKNOWN;
export type Repealed = typeof REPEALED;

export type Version<T> = {
  /** First day in force. */
  readonly from: Day;
  /** True where `from` is a conclusion («ten days after publication») and not a day that was read. */
  readonly approximate?: true;
  readonly value: T | Unknown | Repealed;
  readonly source: Source;
  /** Of the content. */
  readonly confidence: Confidence;
  /** The records of the collected facts that this rests on. */
  readonly records?: readonly string[];
};

/**
 * A value that changes by date. A version runs until the day before the next one begins, so gaps and overlaps
 * cannot be written. `standing`: the last version goes on, and after `readOn` it answers with a warning.
 * `yearly`: a version ends with its year, and the day after is unknown unless another begins.
 */
export type Dated<T> = {
  readonly id: string;
  readonly kind: "standing" | "yearly";
  /** The edition or the day that was last read; later editions were not checked. */
  readonly readOn: Day;
  readonly versions: readonly Version<T>[];
};

/** Declares a dated value; versions must ascend (a test proves it for every value of a ruleset). */
export function dated<T>(series: Dated<T>): Dated<T> {
  return series;
}

export function isKnown<T>(value: T | Unknown | Repealed): value is T {
  return value !== UNKNOWN && value !== REPEALED;
}

export type Period = { readonly from: Day; readonly to: Day | null };

/** The period of the version at `index`: its last day is derived, never written. */
export function periodAt<T>(series: Dated<T>, index: number): Period | null {
  const version = series.versions[index];
  if (!version) return null;
  const next = series.versions[index + 1];
  const end = next ? addDays(next.from, -1) : null;
  if (series.kind === "standing") return { from: version.from, to: end };
  const yearEnd = lastDayOfYear(version.from);
  return { from: version.from, to: end ? minDay(end, yearEnd) : yearEnd };
}

/** The index of the version in force on the day, or -1. */
export function versionIndexOn<T>(series: Dated<T>, on: Day): number {
  for (let index = series.versions.length - 1; index >= 0; index -= 1) {
    const version = series.versions[index];
    if (version && version.from <= on) {
      const period = periodAt(series, index);
      return period?.to && on > period.to ? -1 : index;
    }
  }
  return -1;
}

/** Within how many days of an approximate date an answer says that the date is not exact. */
export const nearDays = 45;

/**
 * What a series says on a day. `reason` cites the version in force also where it is a repeal or a hole;
 * null where the day lies before the first version, or after the year of the last one.
 */
export type Reading<T> = {
  readonly state: "in-force" | "unknown" | "repealed" | "not-in-force";
  readonly value: T | undefined;
  readonly reason: Reason | null;
  readonly warnings: readonly Warning[];
};

function approximateDayNear<T>(series: Dated<T>, index: number, on: Day): Day | null {
  for (const version of [series.versions[index], series.versions[index + 1]]) {
    if (version?.approximate && Math.abs(daysBetween(version.from, on)) <= nearDays) return version.from;
  }
  return null;
}

/** What of a value can be said in a sentence: the value itself, or its own numbers and codes. */
function figuresOf(value: unknown): Figures {
  if (typeof value === "number" || typeof value === "string") return { value };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => typeof item === "number" || typeof item === "string"),
  );
}

/** Reads a series on a day, with the reason to give for it and the warnings that an answer resting on it carries. */
export function read<T>(series: Dated<T>, on: Day): Reading<T> {
  const index = versionIndexOn(series, on);
  const version = series.versions[index];
  const warnings: Warning[] = [];
  const near = approximateDayNear(series, index, on);
  if (near) warnings.push({ code: "date-approximate", about: series.id, figures: { day: near } });
  if (!version) return { state: "not-in-force", value: undefined, reason: null, warnings };
  const period = periodAt(series, index) ?? { from: version.from, to: null };
  const next = series.versions[index + 1];
  const known = isKnown(version.value);
  const reason: Reason = {
    rule: series.id,
    act: version.source.act,
    article: version.source.article,
    from: period.from,
    to: period.to,
    approximate: Boolean(version.approximate || next?.approximate),
    confidence: version.confidence,
    figures: figuresOf(version.value),
  };
  if (known) {
    if (version.confidence !== "verbatim") {
      warnings.push({ code: `value-${version.confidence}`, about: series.id, figures: {} });
    }
    if (!next && series.kind === "standing" && on > series.readOn) {
      warnings.push({ code: "read-before", about: series.id, figures: { day: series.readOn } });
    }
    return { state: "in-force", value: version.value as T, reason, warnings };
  }
  return { state: version.value === UNKNOWN ? "unknown" : "repealed", value: undefined, reason, warnings };
}

/** The days on which a series changes: every `from`, and for a yearly series the day after each year. */
export function boundariesOf(series: Dated<unknown>): Day[] {
  const days = new Set<Day>();
  series.versions.forEach((version, index) => {
    days.add(version.from);
    const to = series.kind === "yearly" ? periodAt(series, index)?.to : null;
    if (to) days.add(addDays(to, 1));
  });
  return [...days].sort();
}
