import { entryBan, equalTreatment, policeRegistration, workingConditions } from "./account-of-2016";
import * as clocks from "./clocks";
import { norm } from "./norm";

const migration = "migration-law";

/** What an employer of foreigners tells and provides, besides permits: by occasion. */
export const dutyNorms = {
  arrival: [
    policeRegistration,
    clocks.arrivalNotice,
    clocks.addressNotice,
    norm(
      "stay-notice-by-holder",
      "2024-07-17",
      {
        from: "2020-01-11",
        approximate: true,
        act: migration,
        article: "ст. 6-1 ч. 2",
        reading: "MIG202304",
        figures: { days: 3 },
        records: ["n6-1b"],
      },
      {
        from: "2024-05-31",
        approximate: true,
        act: migration,
        article: "ст. 6-1 ч. 2 (ред. 16.05.2024)",
        reading: "MIG2024A",
        state: "repealed",
      },
    ),
    norm("residence-permit-by-employer", "2024-07-17", {
      from: "2020-01-11",
      approximate: true,
      act: migration,
      article: "ст. 6-1 пп. 2)",
      reading: "MIG2024A",
      records: ["n6-1"],
    }),
    norm("stay-follows-permit", "2024-07-17", {
      from: "2011-10-15",
      approximate: true,
      act: migration,
      article: "ст. 36 п. 4",
      reading: "MIG2024",
      figures: { years: 1 },
      records: ["m36.4"],
    }),
    clocks.visaFreeStay,
    norm("visa-free-stay-shorter", "2022-10-10", {
      from: "2022-07-17",
      approximate: true,
      act: "resolution-148",
      article: "п. 6 (ред. 07.07.2022 № 464)",
      reading: "R148",
      figures: { days: 14 },
      records: ["notifications.3"],
    }),
  ],
  engagement: [
    clocks.vacancyNotice,
    clocks.ictNotice,
    norm(
      "certificate-holder-notice",
      "2024-07-17",
      {
        from: "2017-01-01",
        act: "employment-law",
        article: "ст. 28 п. 2 пп. 10)",
        reading: "EMP",
        records: ["notifications.6"],
      },
      {
        from: "2023-07-01",
        act: migration,
        article: "ст. 36-1 п. 7",
        reading: "MIG2024",
        records: ["m36-1.7"],
      },
    ),
    norm("permit-information", "2026-11-22", {
      from: "2025-09-01",
      act: "order-279",
      article: "изм. приказом от 28.03.2025 № 93",
      reading: "EY2025",
      confidence: "secondary",
      records: ["notifications.8"],
    }),
    norm("foreign-labour-statistics", "2024-07-17", {
      from: "2023-07-01",
      act: migration,
      article: "ст. 37-1 п. 8",
      reading: "MIG2024",
      records: ["m37-1.8"],
    }),
    // One account speaks of monthly reports and names no provision.
    norm("periodic-report", "2026-11-22", {
      from: "2023-07-01",
      approximate: true,
      act: "order-279",
      article: "отчётность по ИРС",
      reading: "SMART",
      state: "not-read",
      records: ["notifications.9"],
    }),
  ],
  conditions: [
    norm("seasonal-housing", "2024-07-17", {
      from: "2011-10-15",
      approximate: true,
      act: migration,
      article: "ст. 42 п. 2",
      reading: "MIG2024",
      records: ["m42.2"],
    }),
    equalTreatment,
    workingConditions,
  ],
  employment: [
    norm("redundancy-notice", "2024-01-01", {
      from: "2023-07-01",
      act: "social-code",
      article: "ст. 103 п. 2 пп. 2)",
      reading: "SK",
      figures: { months: 1 },
      records: ["sk103.2"],
    }),
    norm("vacancy-without-discrimination", "2024-01-01", {
      from: "2023-07-01",
      act: "social-code",
      article: "ст. 103 п. 2 пп. 5)",
      reading: "SK",
      records: ["sk103.5"],
    }),
    norm("jobs-for-people-with-disabilities", "2024-01-01", {
      from: "2023-07-01",
      act: "social-code",
      article: "ст. 107 п. 2",
      reading: "SK",
      figures: { least: 2, most: 4, staffFrom: 50 },
      records: ["sk107"],
    }),
  ],
  departure: [
    norm(
      "ensure-departure",
      "2024-07-17",
      {
        from: "2017-01-01",
        act: "employment-law",
        article: "ст. 28 п. 2 пп. 8)",
        reading: "EMP",
        records: ["notifications.5"],
      },
      {
        from: "2023-07-01",
        act: migration,
        article: "ст. 36-1 п. 6",
        reading: "MIG2024",
        records: ["m36-1.6"],
      },
    ),
    entryBan,
  ],
} as const;
