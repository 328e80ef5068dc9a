import { dated } from "../../engine/dated";
import { cite } from "../cite";

/**
 * The monthly calculation index (МРП, АЕК) in tenge, for fees, fines and taxes.
 * The 3,180 tenge of 1 April 2022 are for social benefits only and therefore stand in `benefit-mrp`.
 */
export const mrp = dated<number>({
  id: "mrp",
  kind: "yearly",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2012-01-01",
      value: 1618,
      source: cite("budget-2012", "ст. 9", "BUD2012"),
      confidence: "verbatim",
      records: ["mrp2012", "mrp_mzp.1"],
    },
    {
      from: "2013-01-01",
      value: 1731,
      source: cite("budget-2013", "ст. 9", "BUD2013"),
      confidence: "verbatim",
      records: ["mrp2013", "mrp_mzp.2"],
    },
    {
      from: "2014-01-01",
      value: 1852,
      source: cite("budget-2014", "ст. 10", "BUD2014"),
      confidence: "verbatim",
      records: ["mrp2014", "mrp_mzp.3"],
    },
    {
      from: "2015-01-01",
      value: 1982,
      source: cite("budget-2015", "ст. 11", "BUD2015"),
      confidence: "verbatim",
      records: ["mrp2015", "mrp_mzp.4"],
    },
    {
      from: "2016-01-01",
      value: 2121,
      source: cite("budget-2016", "ст. 11", "BUD2016"),
      confidence: "verbatim",
      records: ["mrp2016", "mrp_mzp.5"],
    },
    {
      from: "2017-01-01",
      value: 2269,
      source: cite("budget-2017", "ст. 7", "BUD2017"),
      confidence: "verbatim",
      records: ["mrp2017", "mrp_mzp.6"],
    },
    {
      from: "2018-01-01",
      value: 2405,
      source: cite("budget-2018", "ст. 8", "BUD2018"),
      confidence: "verbatim",
      records: ["mrp2018", "mrp_mzp.7"],
    },
    {
      from: "2019-01-01",
      value: 2525,
      source: cite("budget-2019", "ст. 8", "BUD2019"),
      confidence: "verbatim",
      records: ["mrp2019", "mrp_mzp.8"],
    },
    {
      from: "2020-01-01",
      value: 2651,
      source: cite("budget-2020", "ст. 7", "BUD2020"),
      confidence: "verbatim",
      records: ["mrp2020", "mrp_mzp.9"],
    },
    {
      from: "2020-04-01",
      value: 2778,
      source: cite("budget-2020", "ст. 7 (ред. 03.11.2020 № 372-VI)", "BUD2020"),
      confidence: "verbatim",
      records: ["mrp2020-04", "mrp_mzp.10"],
    },
    {
      from: "2021-01-01",
      value: 2917,
      source: cite("budget-2021", "ст. 9", "BUD2021"),
      confidence: "verbatim",
      records: ["mrp2021", "mrp_mzp.11"],
    },
    {
      from: "2022-01-01",
      value: 3063,
      source: cite("budget-2022", "ст. 9 (ред. 12.05.2022 № 121-VII)", "BUD2022"),
      confidence: "verbatim",
      records: ["mrp2022", "mrp_mzp.12"],
    },
    {
      from: "2023-01-01",
      value: 3450,
      source: cite("budget-2023", "ст. 8", "BUD2023"),
      confidence: "verbatim",
      records: ["mrp2023", "mrp_mzp.14"],
    },
    {
      from: "2024-01-01",
      value: 3692,
      source: cite("budget-2024", "ст. 9", "BUD2024"),
      confidence: "verbatim",
      records: ["mrp2024", "mrp_mzp.15"],
    },
    {
      from: "2025-01-01",
      value: 3932,
      source: cite("budget-2025", "ст. 9", "BUD2025"),
      confidence: "verbatim",
      records: ["mrp2025", "mrp_mzp.16"],
    },
    {
      from: "2026-01-01",
      value: 4325,
      source: cite("budget-2026", "ст. 7", "BUD2026"),
      confidence: "verbatim",
      records: ["mrp2026", "mrp_mzp.17"],
    },
  ],
});

/** The index where it is for social benefits only and differs from `mrp`. */
export const benefitMrp = dated<number>({
  id: "benefit-mrp",
  kind: "yearly",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2022-04-01",
      value: 3180,
      source: cite("budget-2022", "ст. 9 (ред. 12.05.2022 № 121-VII)", "BUD2022"),
      confidence: "verbatim",
      records: ["mrp2022-04", "mrp_mzp.13"],
    },
  ],
});
