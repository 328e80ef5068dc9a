import { fingerprint } from "../engine/fingerprint";
import { type Day, maxDay } from "../engine/plain-date";
import { allSeries } from "./values";
import { regimes } from "./values/regimes";
import { sectors } from "./values/sectors";

/** The edition of the values: a hash that changes with any of them, and the day on which they were last read. */
export const ruleset: { readonly version: string; readonly readOn: Day } = {
  version: fingerprint({ series: [...allSeries].sort((a, b) => (a.id < b.id ? -1 : 1)), sectors, regimes }),
  readOn: allSeries.map((series) => series.readOn).reduce(maxDay),
};
