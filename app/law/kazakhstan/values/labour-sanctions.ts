import { fines, sanction, warned } from "./sanction";

const code = "administrative-code";
const readOn = "2026-03-02";
const labour = { from: "2016-01-01", reading: "KOAP2026G10" } as const;
/** Where no beginning was read: from the first edition in which the part was seen. */
const seen2023 = { from: "2023-02-06", approximate: true } as const;
const seen2020 = { from: "2020-11-15", approximate: true, reading: "KOAP2020G27" } as const;
const employment = { from: "2018-01-01", approximate: true, reading: "KOAP2026G10" } as const;

export const noContract = sanction(code, "86", "1", readOn, {
  ...labour,
  by: fines(null, 30, 60, 80, 150),
  records: ["k86"],
});
export const noContractAgain = sanction(code, "86", "2", readOn, {
  ...labour,
  by: fines(null, 60, 80, 100, 200),
});
export const noContractMinor = sanction(code, "86", "3", readOn, {
  ...labour,
  by: fines(null, 50, 80, 150, 200),
});
export const noContractMinorAgain = sanction(code, "86", "4", readOn, {
  ...labour,
  by: fines(null, 70, 150, 200, 300),
});

export const wagesUnpaid = sanction(code, "87", "1", readOn, {
  ...labour,
  by: fines(null, 30, 60, 100, 150),
  records: ["k87"],
});
export const wagesUnpaidAgain = sanction(code, "87", "2", readOn, {
  ...labour,
  by: fines(null, 60, 80, 150, 200),
});
export const overtimeUnpaid = sanction(code, "87", "3", readOn, {
  ...labour,
  by: fines(null, 30, 60, 80, 120),
});
export const overtimeUnpaidAgain = sanction(code, "87", "4", readOn, {
  ...labour,
  by: fines(null, 60, 80, 100, 150),
});

export const leaveNotGiven = sanction(code, "88", "", readOn, {
  ...labour,
  by: fines(null, 20, 40, 60, 100),
  records: ["k88"],
});

export const hoursExceeded = sanction(code, "89", "1", readOn, {
  ...seen2023,
  by: warned("official", "small", "medium", "large"),
  reading: "KOAP2026G10",
  records: ["k89"],
});
export const hoursExceededAgain = sanction(code, "89", "2", readOn, {
  ...seen2023,
  by: fines(null, 40, 60, 80, 120),
  reading: "KOAP2026G10",
});

export const discrimination = sanction(code, "90", "1", readOn, {
  ...seen2023,
  by: fines(null, 30, 30, 60, 100),
  reading: "KOAP2026G10",
  records: ["k90"],
});
export const discriminationAgain = sanction(code, "90", "2", readOn, {
  ...seen2023,
  by: fines(null, 60, 60, 80, 120),
  reading: "KOAP2026G10",
});
/** Four numbers are printed, the first for a natural person; that the rest are the three sizes is how others read. */
export const discriminatoryVacancy = sanction(code, "90", "3", readOn, {
  ...seen2023,
  by: fines(15, null, 30, 50, 100),
  confidence: "inferred",
  reading: "KOAP2026G10",
});
export const discriminatoryVacancyAgain = sanction(code, "90", "4", readOn, {
  ...seen2023,
  by: fines(30, null, 50, 100, 200),
  confidence: "inferred",
  reading: "KOAP2026G10",
});

export const healthInsurance = sanction(code, "92-1", "1", "2023-02-06", {
  from: "2017-07-01",
  by: warned("small", "medium", "large"),
  reading: "KOAP2023G10",
  records: ["k92-1"],
});
export const healthInsuranceAgain = sanction(code, "92-1", "2", "2023-02-06", {
  from: "2017-07-01",
  by: { small: { percent: 20 }, medium: { percent: 30 }, large: { percent: 50 } },
  reading: "KOAP2023G10",
});

export const labourSafety = sanction(code, "93", "1–4", "2023-02-06", {
  ...seen2023,
  by: warned("small", "medium", "large"),
  reading: "KOAP2023G10",
  records: ["k93"],
});
export const labourSafetyAgain = sanction(code, "93", "5", "2023-02-06", {
  ...seen2023,
  by: fines(null, null, 20, 30, 120),
  reading: "KOAP2023G10",
});
export const safetyBriefing = sanction(code, "93", "6", "2023-02-06", {
  ...seen2023,
  by: fines(null, null, 20, 30, 80),
  reading: "KOAP2023G10",
});
export const safetyBriefingAgain = sanction(code, "93", "7", "2023-02-06", {
  ...seen2023,
  by: fines(null, null, 40, 60, 120),
  reading: "KOAP2023G10",
});

export const employmentDuties = sanction(code, "98", "1", readOn, {
  ...employment,
  by: warned("official", "small", "medium", "large"),
  records: ["k98.12"],
});
export const employmentDutiesAgain = sanction(code, "98", "2", readOn, {
  ...employment,
  by: fines(null, 5, 5, 7, 10),
  records: ["sanctions.19"],
});

/** The register of labour contracts. Of the sums only that for officials was read, in the press. */
export const contractRegister = sanction(code, "98", "1-1", "2026-03-12", {
  from: "2026-03-12",
  by: fines(null, 30, null, null, null),
  reading: "OTYRAR",
  confidence: "secondary",
  records: ["es98"],
});
/** That the part exists was read in the Code; what it says was not. */
export const contractRegisterAgain = sanction(code, "98", "2-1", "2026-03-02", {
  from: "2026-03-12",
  approximate: true,
  by: {},
  reading: "KOAP2026G10",
  records: ["k98.1121"],
});

const statisticsEnd = {
  from: "2024-06-10",
  approximate: true,
  ended: "искл. Законом 06.04.2024 № 71-VIII",
  reading: "KOAP2026G10",
} as const;
export const labourStatistics = sanction(
  code,
  "98",
  "5",
  readOn,
  {
    ...employment,
    by: warned("individual", "official", "small", "medium", "large"),
    reading: "KOAP2023G10",
    records: ["k98.56"],
  },
  statisticsEnd,
);
export const labourStatisticsAgain = sanction(
  code,
  "98",
  "6",
  readOn,
  { ...employment, by: fines(10, 10, 10, 10, 10), reading: "KOAP2023G10", records: ["sanctions.20"] },
  statisticsEnd,
);

export const housingUnregistered = sanction(code, "493", "5", "2020-11-15", {
  from: "2017-01-01",
  approximate: true,
  by: fines(10, null, 15, 25, 50),
  reading: "KOAP2020G27",
  records: ["k493"],
});
export const housingUnregisteredAgain = sanction(code, "493", "6", "2020-11-15", {
  from: "2017-01-01",
  approximate: true,
  by: fines(20, null, 30, 50, 100),
  reading: "KOAP2020G27",
});

export const passportTaken = sanction(code, "494", "1", "2020-11-15", {
  ...seen2020,
  by: { individual: { warning: true, mrp: 5 } },
  records: ["k494"],
});
export const passportTakenAgain = sanction(code, "494", "2", "2020-11-15", {
  ...seen2020,
  by: { individual: { mrp: 10 } },
});

export const wrongStatistics = sanction(code, "497", "1", "2020-11-15", {
  from: "2016-01-01",
  by: warned("individual", "official", "small", "medium", "large"),
  reading: "KOAP2020G27",
  records: ["k497"],
});
export const lateStatistics = sanction(code, "497", "2", "2020-11-15", {
  from: "2016-01-01",
  by: fines(10, 14, 14, 20, 120),
  reading: "KOAP2020G27",
});
export const lateStatisticsAgain = sanction(code, "497", "3", "2020-11-15", {
  from: "2016-01-01",
  by: fines(14, 20, 20, 40, 150),
  reading: "KOAP2020G27",
});
