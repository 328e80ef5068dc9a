import type { Confidence, Source, Trilingual } from "../../engine/citation";
import { type Dated, isKnown, periodAt, UNKNOWN } from "../../engine/dated";
import type { Day } from "../../engine/plain-date";
import { type Act, acts } from "../acts";
import { type Subject, subjects } from "../subjects";
import { titleOf } from "../texts/titles";
import { valueLines } from "../texts/value-text";
import { seriesBySubject } from "../values/by-subject";

/** `unknown`: the law of that time was not read; `repealed`: from that day there is no such provision. */
export type KnownState = "known" | "unknown" | "repealed";

/** One version of one dated value, ready to be shown: what it says, since when, where it is written, how well known. */
export type KnownValue = {
  /** Unique and stable: the id of the value and the day from which it holds. */
  readonly key: string;
  /** The id of the value, the same for all its versions; also the `rule` of a reason. */
  readonly id: string;
  readonly subject: Subject;
  readonly title: Trilingual;
  readonly state: KnownState;
  readonly from: Day;
  /** The last day, derived; null where no end is known. */
  readonly to: Day | null;
  /** True where the day is a conclusion and not one that was read. */
  readonly fromApproximate: boolean;
  readonly toApproximate: boolean;
  /** What it says, a line each; never empty. */
  readonly lines: readonly Trilingual[];
  /** As the rules read it; null where it is not known or repealed. */
  readonly value: unknown;
  readonly source: Source;
  /** The act cited, with its name and official address. */
  readonly act: Act;
  readonly confidence: Confidence;
  /** The edition or the day that was last read. */
  readonly readOn: Day;
  /** The last version of its value, which holds until something later is read. */
  readonly last: boolean;
};

/** An act that is not in the list of acts still has its id. A test proves that none is. */
function actOf(id: string): Act {
  return acts.get(id) ?? { id, name: { kk: id, ru: id, en: id }, address: null };
}

function versionsOf(subject: Subject, series: Dated<unknown>): KnownValue[] {
  return series.versions.map((version, index): KnownValue => {
    const period = periodAt(series, index);
    const known = isKnown(version.value);
    const next = series.versions[index + 1];
    return {
      key: `${series.id}@${version.from}`,
      id: series.id,
      subject,
      title: titleOf(series.id),
      state: known ? "known" : version.value === UNKNOWN ? "unknown" : "repealed",
      from: version.from,
      to: period?.to ?? null,
      fromApproximate: version.approximate === true,
      toApproximate: next?.approximate === true,
      lines: valueLines(series.id, version.value),
      value: known ? version.value : null,
      source: version.source,
      act: actOf(version.source.act),
      confidence: version.confidence,
      readOn: series.readOn,
      last: next === undefined,
    };
  });
}

let all: readonly KnownValue[] | null = null;

/** Every dated value of the law module, version by version: by subject, then by value, then by day. */
export function allValues(): readonly KnownValue[] {
  all ??= subjects.flatMap((subject) =>
    seriesBySubject[subject].flatMap((series) => versionsOf(subject, series)),
  );
  return all;
}

/** The values of one subject, in the same order. */
export function valuesOf(subject: Subject): readonly KnownValue[] {
  return allValues().filter((value) => value.subject === subject);
}
