import type { Dated } from "../../engine/dated";
import { seriesBySubject, seriesOf } from "./by-subject";
import { citizen, eaeuMembers } from "./eaeu";
import * as exemptions from "./exemptions";
import * as immigrants from "./labour-immigrants";
import * as permits from "./permits";
import * as terms from "./terms";

/** What decides whether a permit is needed, which one, and whether it counts against the quota. */
export const needSeries: readonly Dated<unknown>[] = [
  citizen,
  ...Object.values(eaeuMembers),
  ...seriesOf(exemptions, permits, immigrants, terms),
];

/** Every dated value of the ruleset. */
export const allSeries: readonly Dated<unknown>[] = Object.values(seriesBySubject).flat();
