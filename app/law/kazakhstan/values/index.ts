import type { Dated } from "../../engine/dated";
import * as clocks from "./clocks";
import { citizen, eaeuMembers } from "./eaeu";
import * as exemptions from "./exemptions";
import * as fees from "./fee";
import * as holidays from "./holidays";
import * as immigrants from "./labour-immigrants";
import * as localContent from "./local-content";
import * as mrp from "./mrp";
import * as permits from "./permits";
import * as quotas from "./quota";
import * as regions from "./regions";
import * as terms from "./terms";

function seriesOf(...modules: readonly Record<string, unknown>[]): Dated<unknown>[] {
  return modules.flatMap((module) => Object.values(module)).filter(isSeries);
}

function isSeries(value: unknown): value is Dated<unknown> {
  return typeof value === "object" && value !== null && "versions" in value && "readOn" in value;
}

/** What decides whether a permit is needed, which one, and whether it counts against the quota. */
export const needSeries: readonly Dated<unknown>[] = [
  citizen,
  ...Object.values(eaeuMembers),
  ...seriesOf(exemptions, permits, immigrants, terms),
];

/** Every dated value of the ruleset. */
export const allSeries: readonly Dated<unknown>[] = [
  ...needSeries,
  ...seriesOf(mrp, fees, localContent, quotas, clocks, holidays, regions),
];
