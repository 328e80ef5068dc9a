import { addDays, maxDay, minDay } from "~/law";
import type { Day, DocumentFacts, WorkerFacts } from "./facts";
import type { CountedAs, Need, Needs } from "./needs";
import type { CountedExtras } from "./projection-counts";
import { codesOf, findingsOf, type Period, periodsOf, statusOf } from "./standing";
import { nearestEnd } from "./worker-item";
import { countedSpan, engagementOn, noEnd } from "./worker-span";

/** A worker's standing on every day of `[fromDay, toDay)`, as it is kept for pages. */
export type ProjectedPeriod = {
  fromDay: Day;
  toDay: Day;
  status: "ok" | "expiring" | "breach" | "unknown";
  answer: "required" | "not-required" | "prohibited" | "unknown";
  permitKind: string | null;
  quota: boolean | null;
  category: "1" | "2" | "3" | "4" | null;
  arrangement: string;
  countedAs: CountedAs;
  codes: string[];
  endsOn: Day | null;
  endsKind: string | null;
};

export type ProjectedWorker = { periods: ProjectedPeriod[]; extras: CountedExtras };

/** What a projection is made from: the facts, and for each document whether and by which one it was followed. */
export type ProjectionSource = {
  facts: WorkerFacts;
  registeredOn: Day;
  documents: readonly { documentId: string; supersededBy: string | null }[];
};

/** All periods of a worker, for all time, by the facts and the law; neighbours that say the same are one. */
export function projectWorker(source: ProjectionSource, needs: Needs): ProjectedWorker {
  const { facts } = source;
  const span = countedSpan(facts, source.registeredOn);
  if (!span) return { periods: [], extras: {} };
  const boundaries = new Set<Day>(needs.boundariesFor(facts, span.from));
  const places: Day[] = [];
  for (const { from, to } of facts.engagements) {
    if (from !== null) places.push(from);
    if (to !== null) places.push(addDays(to, 1));
  }
  for (const day of places) boundaries.add(day);
  places.sort();
  const periods: ProjectedPeriod[] = [];
  for (const period of periodsOf(facts, (day) => needs.on(facts, day), [...boundaries], span.from)) {
    let from = period.from;
    const end = minDay(period.to ?? noEnd, span.to);
    // The findings may stay as they are while the category or the arrangement changes.
    while (from < end) {
      const ends = nearestEnd(source, period.findings, from);
      let to = minDay(places.find((day) => day > from) ?? noEnd, end);
      // The end of a document that nothing is found about is the nearest one only until it has come.
      if (ends && ends.day >= from) to = minDay(to, addDays(ends.day, 1));
      append(periods, rowOf(source, period, ends, from, to));
      from = to;
    }
  }
  return { periods, extras: extrasOf(source, span) };
}

/** A worker's standing on one day, and what it adds to the counts besides; null where they do not count. */
export function projectDay(
  source: ProjectionSource,
  needs: Needs,
  on: Day,
): { period: ProjectedPeriod | null; extras: CountedExtras } {
  const { facts } = source;
  const span = countedSpan(facts, source.registeredOn);
  if (!span) return { period: null, extras: {} };
  const extras = extrasOf(source, span);
  if (on < span.from || on >= span.to) return { period: null, extras };
  const need = needs.on(facts, on);
  const findings = findingsOf(facts, need, on);
  const period = { from: on, to: null, need, findings, status: statusOf(findings) };
  const next = addDays(on, 1);
  return { period: rowOf(source, period, nearestEnd(source, findings, on), on, next), extras };
}

function rowOf(
  source: ProjectionSource,
  period: Period<Need>,
  ends: { day: Day; kind: string } | null,
  from: Day,
  to: Day,
): ProjectedPeriod {
  const { need } = period;
  const engagement = engagementOn(source.facts, from);
  return {
    fromDay: from,
    toDay: to,
    status: period.status,
    answer: need.answer,
    permitKind: need.kind,
    quota: need.quota,
    category: engagement?.category ?? null,
    arrangement: engagement?.arrangement ?? "employment",
    countedAs: need.countedAs,
    codes: codesOf(period.findings),
    endsOn: ends?.day ?? null,
    endsKind: ends?.kind ?? null,
  };
}

function append(periods: ProjectedPeriod[], row: ProjectedPeriod): void {
  const last = periods.at(-1);
  if (last && last.toDay === row.fromDay && sameStanding(last, row)) last.toDay = row.toDay;
  else periods.push(row);
}

function sameStanding(a: ProjectedPeriod, b: ProjectedPeriod): boolean {
  return (
    a.status === b.status &&
    a.answer === b.answer &&
    a.permitKind === b.permitKind &&
    a.quota === b.quota &&
    a.category === b.category &&
    a.arrangement === b.arrangement &&
    a.countedAs === b.countedAs &&
    a.endsOn === b.endsOn &&
    a.endsKind === b.endsKind &&
    a.codes.length === b.codes.length &&
    a.codes.every((code, i) => code === b.codes[i])
  );
}

function extrasOf(source: ProjectionSource, span: { from: Day; to: Day }): CountedExtras {
  const ends: [string, Day][] = [];
  const held: [string, Day, Day][] = [];
  for (const [i, document] of source.facts.documents.entries()) {
    const follower = source.documents[i]?.supersededBy ?? null;
    const last = document.expiry.kind === "on" ? document.expiry.day : null;
    if (follower === null && last !== null && span.from <= last && last < span.to) {
      ends.push([endKey(source.facts, document, last), last]);
    }
    if (document.kind !== "permit") continue;
    let to = last === null ? noEnd : addDays(last, 1);
    const next = follower === null ? null : documentOf(source, follower);
    const relieved = next?.validFrom ?? next?.issuedOn ?? null;
    if (relieved !== null && relieved < to) to = relieved;
    const from = maxDay(document.validFrom ?? document.issuedOn ?? span.from, span.from);
    to = minDay(to, span.to);
    if (from < to) held.push([document.permitKind ?? "employer-permit", from, to]);
  }
  return { ...(ends.length > 0 ? { ends } : {}), ...(held.length > 0 ? { held } : {}) };
}

/** `passport`; for a permit also what its renewal would cost by: `permit:employer-permit:employment:3`. */
function endKey(facts: WorkerFacts, document: DocumentFacts, day: Day): string {
  if (document.kind !== "permit") return document.kind;
  const engagement = engagementOn(facts, day);
  return `permit:${document.permitKind ?? ""}:${engagement?.arrangement ?? ""}:${engagement?.category ?? ""}`;
}

function documentOf(source: ProjectionSource, documentId: string): DocumentFacts | null {
  const at = source.documents.findIndex((document) => document.documentId === documentId);
  return source.facts.documents[at] ?? null;
}
