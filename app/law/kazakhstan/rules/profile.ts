import { boundariesOf } from "../../engine/dated";
import type { Day } from "../../engine/plain-date";
import type { EmployerQuestion, WorkerQuestion } from "../question";
import { needSeries } from "../values";
import { eaeuMembers } from "../values/eaeu";
import { foreignOwnedHeadsLimit } from "../values/exemptions";
import { domesticWorkersLimit, labourImmigrantStay } from "../values/labour-immigrants";
import { regimes } from "../values/regimes";

let boundaries: readonly Day[] | null = null;

/**
 * The days, sorted, on which an answer about need, kind or quota can change by the law alone: between two of
 * them it is constant for the same facts.
 */
export function permitNeedBoundaries(): Day[] {
  boundaries ??= [...new Set(needSeries.flatMap(boundariesOf))].sort();
  return [...boundaries];
}

const regimeCodes = new Set(regimes.map((regime) => regime.code));

function largest(values: readonly unknown[]): number {
  return Math.max(...values.filter((value): value is number => typeof value === "number"));
}

const domesticLimit = largest(domesticWorkersLimit.versions.map((version) => version.value));
const stayLimit = largest(labourImmigrantStay.versions.map((version) => version.value));
const headsLimit = largest(foreignOwnedHeadsLimit.versions.map((version) => version.value));

/** A number up to `most`, above which the law draws no more distinctions; `-` where it is not given. */
function upTo(value: number | undefined, most: number): string {
  return value === undefined ? "-" : String(Math.min(Math.max(value, 0), most));
}

/**
 * One text for all workers whom the law treats alike in need, kind and quota: exactly the attributes that
 * `assess` reads for these. The same key on the same day gives the same answer.
 */
export function profileKey(worker: WorkerQuestion, employer: EmployerQuestion): string {
  const { citizenship, arrangement } = worker;
  const domestic = arrangement === "domestic";
  return [
    citizenship === "KZ" || Object.hasOwn(eaeuMembers, citizenship) ? citizenship : "other",
    worker.category ?? "-",
    arrangement,
    worker.stay,
    worker.position ?? "-",
    worker.education === undefined ? "-" : worker.education === "higher" ? "higher" : "lower",
    worker.age === undefined ? "-" : worker.age < 18 ? "minor" : "adult",
    worker.stay === "family" ? upTo(worker.citizenSpouseYears, 3) : "",
    domestic ? upTo(worker.monthsInCountry, stayLimit) : "",
    employer.kind,
    (employer.regimes ?? [])
      .filter((code) => regimeCodes.has(code))
      .sort()
      .join("+"),
    upTo(employer.exemptHeadsUsed, headsLimit),
    domestic ? upTo(employer.domesticWorkers, domesticLimit) : "",
  ].join("|");
}
