import { type Dated, dated, UNKNOWN, type Version } from "../../engine/dated";
import { cite } from "../cite";

export type ClockUnit = "working-days" | "calendar-days" | "months";

/** How long a duty or a procedure has: counted after the event, or `before` it. */
export type Clock = { readonly count: number; readonly unit: ClockUnit; readonly before?: true };

const working = (count: number): Clock => ({ count, unit: "working-days" });
const calendar = (count: number): Clock => ({ count, unit: "calendar-days" });
const months = (count: number): Clock => ({ count, unit: "months" });
const before = (clock: Clock): Clock => ({ ...clock, before: true });

function clock(id: string, readOn: string, ...versions: Version<Clock>[]): Dated<Clock> {
  return dated<Clock>({ id: `clock-${id}`, kind: "standing", readOn, versions });
}

/** How long a vacancy is searched for at home before an application. */
export const vacancySearch = clock(
  "vacancy-search",
  "2026-11-22",
  {
    from: "2017-01-01",
    value: before(calendar(30)),
    source: cite("order-559", "поиск на внутреннем рынке", "MWP"),
    confidence: "secondary",
    records: ["procedure.1"],
  },
  {
    from: "2021-01-01",
    approximate: true,
    value: before(calendar(15)),
    source: cite("order-559", "поиск на внутреннем рынке", "KPMG2023"),
    confidence: "secondary",
    records: ["procedure.2"],
  },
  {
    from: "2023-07-01",
    value: UNKNOWN,
    source: cite("order-279", "поиск на внутреннем рынке", "O279"),
    confidence: "unconfirmed",
  },
  {
    from: "2025-09-01",
    value: before(calendar(15)),
    source: cite("order-279", "изм. приказом от 28.03.2025 № 93", "EY2025"),
    confidence: "secondary",
    records: ["procedure.4"],
  },
);

/** The decision to issue a permit, after the application. */
export const issueDecision = clock(
  "issue-decision",
  "2026-11-22",
  {
    from: "2017-01-01",
    value: working(7),
    source: cite("order-559", "срок решения", "MWP"),
    confidence: "secondary",
    records: ["procedure.5"],
  },
  {
    from: "2025-09-01",
    value: UNKNOWN,
    source: cite("order-279", "срок решения", "EY2025"),
    confidence: "unconfirmed",
  },
);

/** The decision to extend a permit, after the application. */
export const extensionDecision = clock("extension-decision", "2026-11-22", {
  from: "2020-05-01",
  value: working(3),
  source: cite("order-559", "срок решения о продлении", "DOSREN"),
  confidence: "secondary",
  records: ["procedure.6"],
});

/** From when an extension can be applied for, before the permit ends. */
export const extensionEarliest = clock("extension-earliest", "2026-11-22", {
  from: "2020-05-01",
  value: before(calendar(60)),
  source: cite("order-559", "изм. приказом от 17.04.2020 № 138", "WPK2020"),
  confidence: "secondary",
  records: ["wpk4"],
});

/** Until when an extension can be applied for, before the permit ends. */
export const extensionLatest = clock("extension-latest", "2026-11-22", {
  from: "2020-05-01",
  value: before(calendar(30)),
  source: cite("order-559", "изм. приказом от 17.04.2020 № 138", "WPK2020"),
  confidence: "secondary",
});

/** Payment of the fee, after the notice of a decision in favour. */
export const feePayment = clock("fee-payment", "2026-11-22", {
  from: "2017-01-01",
  value: working(10),
  source: cite("order-559", "уплата сбора", "LWP1"),
  confidence: "secondary",
  records: ["fee_rules.4"],
});

/** Issue of the extended permit, after the payment. */
export const issueAfterPayment = clock("issue-after-payment", "2026-11-22", {
  from: "2017-01-01",
  value: working(1),
  source: cite("order-559", "выдача после уплаты", "DOSREN"),
  confidence: "secondary",
  records: ["procedure.7"],
});

/** The decision to reissue a permit to another worker. */
export const replacementDecision = clock("replacement-decision", "2026-11-22", {
  from: "2017-01-01",
  value: working(5),
  source: cite("order-559", "переоформление на другого работника", "SMART"),
  confidence: "secondary",
  records: ["procedure.8", "fee_rules.5", "perm328"],
});

/** The application to extend an intra-corporate transfer, before it ends. */
export const ictExtensionLatest = clock("ict-extension-latest", "2026-11-22", {
  from: "2017-01-01",
  value: before(months(1)),
  source: cite("order-559", "продление ВКП", "LWP2"),
  confidence: "secondary",
  records: ["procedure.9"],
});

/** Written information on a transferred worker, after entry. */
export const ictNotice = clock("ict-notice", "2024-07-17", {
  from: "2023-07-01",
  value: calendar(10),
  source: cite("migration-law", "ст. 37-3 п. 3", "MIG2024"),
  confidence: "verbatim",
  records: ["m37-3.3"],
});

/** The host's notice of arrival to the police. */
export const arrivalNotice = clock("arrival-notice", "2024-07-17", {
  from: "2020-01-11",
  approximate: true,
  value: working(3),
  source: cite("migration-law", "ст. 6 п. 4", "MIG2024A"),
  confidence: "verbatim",
  records: ["n6", "notifications.1"],
});

/** Notice of a change of the place of temporary residence. */
export const addressNotice = clock("address-notice", "2022-10-10", {
  from: "2022-10-22",
  approximate: true,
  value: working(3),
  source: cite("resolution-148", "п. 10 (ред. 10.10.2022 № 807)", "R148"),
  confidence: "verbatim",
  records: ["notifications.2"],
});

/** Publication of a vacancy, after it arises. */
export const vacancyNotice = clock(
  "vacancy-notice",
  "2024-01-01",
  {
    from: "2017-01-01",
    value: working(5),
    source: cite("employment-law", "ст. 28 п. 2 пп. 1)", "EMP"),
    confidence: "verbatim",
    records: ["notifications.4"],
  },
  {
    from: "2023-07-01",
    value: working(5),
    source: cite("social-code", "ст. 103 п. 2 пп. 1)", "SK"),
    confidence: "verbatim",
    records: ["sk103.1"],
  },
);

/** How many days in a calendar year a permitted worker may be on business trips to other regions. */
export const businessTripLimit = clock(
  "business-trip-limit",
  "2024-07-17",
  {
    from: "2017-01-01",
    value: calendar(90),
    source: cite("employment-law", "ст. 33 п. 3", "EMP"),
    confidence: "verbatim",
    records: ["durations.11"],
  },
  {
    from: "2023-07-01",
    value: calendar(90),
    source: cite("migration-law", "ст. 37-1 п. 3", "MIG2024"),
    confidence: "verbatim",
    records: ["m37-1.3"],
  },
);

/** For how long no new permit is issued after workers were engaged without one. */
export const permitBan = clock("permit-ban", "2026-11-22", {
  from: "2020-05-01",
  approximate: true,
  value: months(12),
  source: cite("order-559", "основания отказа", "EGOV2"),
  confidence: "secondary",
  records: ["refuse", "refuse.ict", "procedure.11"],
});

/** Stay without a visa. */
export const visaFreeStay = clock("visa-free-stay", "2024-07-17", {
  from: "2020-01-11",
  approximate: true,
  value: calendar(30),
  source: cite("migration-law", "ст. 6", "MIG2024A"),
  confidence: "verbatim",
  records: ["n6days", "notifications.3"],
});

/** Stay of citizens of the EAEU, from crossing the border. */
export const eaeuStay = clock("eaeu-stay", "2025-09-15", {
  from: "2020-06-12",
  approximate: true,
  value: calendar(90),
  source: cite("resolution-148", "п. 6, 10", "R148"),
  confidence: "verbatim",
  records: ["eaeu.8", "eaeu90"],
});

/** How long citizens of the EAEU are free from registration. */
export const eaeuRegistration = clock("eaeu-registration", "2026-11-22", {
  from: "2015-01-01",
  value: calendar(30),
  source: cite("eaeu-treaty", "ст. 97 (пересказ)", "EAEU30"),
  confidence: "secondary",
  records: ["eaeu.7", "eaeu30"],
});
