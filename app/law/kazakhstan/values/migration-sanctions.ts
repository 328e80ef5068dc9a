import { fines, oneself, sanction, warned } from "./sanction";

/** About January 2018: the oldest edition of chapter 28 that was read. */
const first = { from: "2018-01-01", approximate: true } as const;
/** By Law of 27.12.2019 No. 292-VI. */
const changed = { from: "2020-01-11", approximate: true } as const;
const code = "administrative-code";
const readOn = "2026-03-02";

/** The foreigner's own liability. */
export const stayUnregistered = sanction(
  code,
  "517",
  "1",
  readOn,
  { ...first, by: warned("individual"), reading: "KOAP", records: ["sanctions.1"] },
  { ...changed, ended: "искл. Законом 27.12.2019 № 292-VI", reading: "KOAP2020" },
);

/** Since 2020 the part is about transit only. */
export const stayRules = sanction(
  code,
  "517",
  "2",
  readOn,
  { ...first, by: oneself({ mrp: 15, expulsion: "or" }), reading: "KOAP", records: ["sanctions.3"] },
  { ...changed, by: oneself({ mrp: 15, expulsion: "or" }), reading: "KOAP2026", records: ["k517.2"] },
);

export const overstay = sanction(
  code,
  "517",
  "3",
  readOn,
  { ...first, by: warned("individual"), reading: "KOAP", records: ["sanctions.2"] },
  {
    ...changed,
    by: oneself({ warning: true, mrp: 15, upTo: true }),
    steps: [
      { upToDays: 3, penalty: { warning: true } },
      { upToDays: 5, penalty: { mrp: 10 } },
      { upToDays: 10, penalty: { mrp: 15 } },
    ],
    reading: "KOAP2026",
    records: ["k517.3"],
  },
);

export const longOverstay = sanction(
  code,
  "517",
  "4",
  readOn,
  { ...first, by: oneself({ mrp: 15, expulsion: "or" }), reading: "KOAP", records: ["sanctions.4"] },
  {
    ...changed,
    by: oneself({ mrp: 25, expulsion: "or" }),
    reading: "KOAP2026",
    records: ["sanctions.5", "k517.4"],
  },
);

export const workWithoutPermit = sanction(code, "517", "5", readOn, {
  ...first,
  by: oneself({ mrp: 25, arrestDays: 10, expulsion: "or" }),
  reading: "KOAP2026",
  records: ["sanctions.6", "k517.5"],
});

export const overstayAgain = sanction(code, "517", "6", readOn, {
  ...first,
  by: oneself({ mrp: 15, expulsion: "or" }),
  reading: "KOAP2026",
  records: ["sanctions.7", "k517.67"],
});

export const stayBreachAgain = sanction(code, "517", "7", readOn, {
  ...first,
  by: oneself({ arrestDays: 15, expulsion: "with" }),
  reading: "KOAP2026",
  records: ["sanctions.8"],
});

/** The host's liability. */
export const hostDuties = sanction(code, "518", "1", readOn, {
  ...first,
  by: { ...warned("individual"), ...fines(null, 10, 10, 15, 20) },
  reading: "KOAP2026",
  records: ["sanctions.9", "k518"],
});

export const housingOffender = sanction(code, "518", "2", readOn, {
  ...first,
  by: fines(25, 40, 40, 55, 75),
  reading: "KOAP2026",
  records: ["sanctions.10"],
});

export const hostAgain = sanction(code, "518", "3", readOn, {
  ...first,
  by: fines(30, 40, 40, 70, 100),
  reading: "KOAP2026",
  records: ["sanctions.11"],
});

export const dealingsWithOffender = sanction(
  code,
  "518",
  "4",
  readOn,
  { ...first, by: fines(30, 40, 40, 75, 150), reading: "KOAP", records: ["sanctions.12"] },
  { ...changed, ended: "искл. Законом 27.12.2019 № 292-VI", reading: "KOAP2020" },
);

export const dealingsAgain = sanction(
  code,
  "518",
  "5",
  readOn,
  { ...first, by: fines(50, 100, 100, 150, 300), reading: "KOAP", records: ["sanctions.13"] },
  { ...changed, ended: "искл. Законом 27.12.2019 № 292-VI", reading: "KOAP2020" },
);

/** The employer's liability for foreign labour. */
export const noPermit = sanction(code, "519", "1", readOn, {
  ...first,
  by: fines(30, 50, 100, 200, 700),
  reading: "KOAP2026",
  records: ["sanctions.14", "k519.1"],
});

export const wrongPosition = sanction(code, "519", "2", readOn, {
  ...first,
  by: fines(30, 50, 100, 200, 700),
  reading: "KOAP2026",
  records: ["sanctions.15", "k519.2"],
});

export const foreignLabourAgain = sanction(code, "519", "3", readOn, {
  ...first,
  by: fines(50, 100, 200, 300, 1000),
  reading: "KOAP2026",
  records: ["sanctions.16", "k519.3"],
});

export const household = sanction(code, "519", "5", readOn, {
  ...first,
  by: fines(30, null, null, null, null),
  reading: "KOAP2026",
  records: ["sanctions.17", "k519.56"],
});

export const householdAgain = sanction(code, "519", "6", readOn, {
  ...first,
  by: fines(50, null, null, null, null),
  reading: "KOAP2026",
  records: ["sanctions.18"],
});

/** Engaging foreigners without a permit again and again is a crime. */
export const repeatedEngagement = sanction("criminal-code", "395", "", "2025-07-16", {
  from: "2018-07-01",
  approximate: true,
  by: oneself({ mrp: 200, upTo: true, correctiveWorks: true, communityHours: 200, arrestDays: 50 }),
  reading: "UK395",
  records: ["sanctions.21"],
});
