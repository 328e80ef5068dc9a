import type { Reason, Warning } from "../../engine/citation";
import { type Reading, read } from "../../engine/dated";
import { type Day, isDay } from "../../engine/plain-date";
import type { Category, PermitKind } from "../question";
import { type DocumentCode, refineryDocuments } from "../values/documents";
import { ictOutsideQuota, labourImmigrantsWithinQuota, withinQuota } from "../values/permits";
import { projectQuotas, quota, quotaApplication, quotaByRegion } from "../values/quota";
import { addMissing, addWarning, type Findings, rely, relyWarnings, warning } from "./answer";

export type QuotaQuestion = {
  on: Day;
  kind?: PermitKind | undefined;
  category?: Category | "seasonal" | undefined;
  /** The section letter of the economic activity. */
  sector?: string | undefined;
  /** The first two digits of the region's code. */
  region?: string | undefined;
  /** A project with a quota of its own: `atyrau-refinery`, `mega-silk-way`. */
  project?: string | undefined;
};

/** A quota that binds one project only. */
export type ProjectQuotaAnswer = {
  project: string;
  persons: number;
  byCategory: Readonly<Record<string, number>> | null;
  /** The least share of citizens in a category, per cent. */
  leastCitizens: Readonly<Record<string, number>>;
  /** What its own act asked for besides the general rules. */
  documents: readonly DocumentCode[];
};

export type QuotaAnswer = {
  /** Whether a permit of the kind counts against the quota; null where the kind is not given or it is not known. */
  counted: boolean | null;
  /** Of the labour force, for the year; null where none was read. */
  percent: number | null;
  persons: number | null;
  labourImmigrantPercent: number | null;
  labourImmigrantPersons: number | null;
  sectorPercent: number | null;
  categoryPersons: number | null;
  /** True where the region asked for no workers of the category; null where how it is spread was not read. */
  regionWithout: boolean | null;
  project: ProjectQuotaAnswer | null;
  because: Reason[];
  missing: string[];
  warnings: Warning[];
};

function countedBy(kind: PermitKind, on: Day): Reading<unknown> {
  switch (kind) {
    case "labour-immigrant-permit":
      return read(labourImmigrantsWithinQuota, on);
    case "ict-permit":
      return read(ictOutsideQuota, on);
    default:
      return read(withinQuota, on);
  }
}

function isCounted(kind: PermitKind | undefined, on: Day, findings: Findings): boolean | null {
  if (kind === undefined) return null;
  // A certificate is held by those who come without a permit, and they stand outside the quota.
  if (kind === "qualification-certificate") return false;
  const reading = countedBy(kind, on);
  if (reading.state !== "in-force") {
    addWarning(findings, warning("law-not-read-on-day"));
    addMissing(findings, "on");
    return null;
  }
  rely(findings, reading);
  return kind !== "ict-permit";
}

function projectOf(name: string | undefined, on: Day, findings: Findings): ProjectQuotaAnswer | null {
  if (name === undefined) return null;
  for (const series of projectQuotas) {
    const reading = read(series, on);
    if (reading.value?.project !== name) continue;
    rely(findings, reading);
    const { project, persons, projectCategories, leastCitizens } = reading.value;
    const papers = name === "atyrau-refinery" ? read(refineryDocuments, on) : null;
    if (papers) rely(findings, papers);
    const documents = papers?.value?.documents ?? [];
    return { project, persons, byCategory: projectCategories, leastCitizens, documents };
  }
  addWarning(findings, warning("no-project-quota"));
  return null;
}

/**
 * The country's quota on a day, as far as it was read: as a whole, for a sector, a category, a region, a kind of
 * permit, or one of the projects with a quota of their own. What was not read is null, with a warning. Never throws.
 */
export function quotaFor(question: QuotaQuestion): QuotaAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const { on, kind, category, sector, region, project } = question;
  if (!isDay(on)) {
    addMissing(findings, "on");
    addWarning(findings, warning("not-a-day"));
    return { ...nothing, ...findings };
  }
  const counted = isCounted(kind, on, findings);
  const reading = read(quota, on);
  const year = reading.value;
  if (year === undefined) {
    relyWarnings(findings, reading);
    addWarning(findings, warning("quota-not-read", quota.id));
    addMissing(findings, "on");
    return { ...nothing, counted, project: projectOf(project, on, findings), ...findings };
  }
  rely(findings, reading);
  const application = read(quotaApplication, on);
  if (application.reason) rely(findings, application);
  const sectorPercent = sector === undefined ? null : (year.bySector?.[sector] ?? null);
  if (sector !== undefined && sectorPercent === null)
    addWarning(findings, warning("quota-part-not-read", quota.id));
  const categoryPersons = category === undefined ? null : (year.byCategory?.[category] ?? null);
  if (category !== undefined && categoryPersons === null) {
    addWarning(findings, warning("quota-part-not-read", quota.id));
  }
  return {
    counted,
    percent: year.percent,
    persons: year.persons,
    labourImmigrantPercent: year.labourImmigrantPercent,
    labourImmigrantPersons: year.labourImmigrantPersons,
    sectorPercent,
    categoryPersons,
    regionWithout: regionWithout(region, category, year.regionsWithout, on, findings),
    project: projectOf(project, on, findings),
    because: findings.because,
    missing: findings.missing,
    warnings: distinctWarnings(findings.warnings),
  };
}

function regionWithout(
  region: string | undefined,
  category: string | undefined,
  without: Readonly<Record<string, readonly string[]>> | null,
  on: Day,
  findings: Findings,
): boolean | null {
  if (region === undefined) return null;
  const named = category === undefined ? undefined : without?.[category];
  if (named?.includes(region)) return true;
  // That a region is not in the one list found does not tell how much it got.
  relyWarnings(findings, read(quotaByRegion, on));
  addWarning(findings, warning("quota-by-region-not-read", quotaByRegion.id));
  return null;
}

function distinctWarnings(warnings: readonly Warning[]): Warning[] {
  return warnings.filter(
    (one, index) =>
      warnings.findIndex((other) => other.code === one.code && other.about === one.about) === index,
  );
}

const nothing = {
  counted: null,
  percent: null,
  persons: null,
  labourImmigrantPercent: null,
  labourImmigrantPersons: null,
  sectorPercent: null,
  categoryPersons: null,
  regionWithout: null,
  project: null,
} as const;
