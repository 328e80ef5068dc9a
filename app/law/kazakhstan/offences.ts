import type { Day } from "../engine/plain-date";
import * as labour from "./values/labour-sanctions";
import * as migration from "./values/migration-sanctions";
import type { SanctionSeries } from "./values/sanction";

/** What can be found in breach. A code names one thing and is never renamed. */
export const offenceCodes = [
  "no-permit",
  "wrong-position",
  "wrong-region",
  "household-no-permit",
  "too-many-domestic-workers",
  "repeated-illegal-engagement",
  "host-duties",
  "housing-an-offender",
  "dealings-with-an-offender",
  "housing-unregistered",
  "worker-without-permit",
  "overstay",
  "overstay-over-ten-days",
  "stay-unregistered",
  "stay-rules",
  "no-contract",
  "no-contract-minor",
  "contract-register",
  "employment-duties",
  "labour-statistics",
  "wrong-statistics",
  "late-statistics",
  "wages-unpaid",
  "overtime-unpaid",
  "leave-not-given",
  "hours-exceeded",
  "discrimination",
  "discriminatory-vacancy",
  "labour-safety",
  "safety-briefing",
  "health-insurance-unpaid",
  "passport-taken",
] as const;
export type OffenceCode = (typeof offenceCodes)[number];

/** `employer`: the company and its official; `person`: whoever did it; `worker`: the foreigner. */
export type Liable = "employer" | "person" | "worker";

/** The parts of the law that an offence falls under; null where none was found, or none is for the repeat. */
export type Offence = {
  readonly liable: Liable;
  readonly first: SanctionSeries | null;
  readonly repeat: SanctionSeries | null;
  /** Where the parts were new: before that day there was nothing to read. */
  readonly began?: Day;
};

const by = (liable: Liable, first: SanctionSeries | null, repeat: SanctionSeries | null): Offence => ({
  liable,
  first,
  repeat,
});

/** Every offence with its parts. Repeats count within a year. */
export const offences: Readonly<Record<OffenceCode, Offence>> = {
  "no-permit": by("employer", migration.noPermit, migration.foreignLabourAgain),
  "wrong-position": by("employer", migration.wrongPosition, migration.foreignLabourAgain),
  // The law confines a permit to its regions; which part of the Code answers for that was not found.
  "wrong-region": by("employer", null, null),
  "household-no-permit": by("person", migration.household, migration.householdAgain),
  "too-many-domestic-workers": by("person", migration.household, migration.householdAgain),
  "repeated-illegal-engagement": by("person", null, migration.repeatedEngagement),
  "host-duties": by("employer", migration.hostDuties, migration.hostAgain),
  "housing-an-offender": by("employer", migration.housingOffender, migration.hostAgain),
  "dealings-with-an-offender": by("employer", migration.dealingsWithOffender, migration.dealingsAgain),
  "housing-unregistered": by("employer", labour.housingUnregistered, labour.housingUnregisteredAgain),
  "worker-without-permit": by("worker", migration.workWithoutPermit, migration.stayBreachAgain),
  overstay: by("worker", migration.overstay, migration.overstayAgain),
  "overstay-over-ten-days": by("worker", migration.longOverstay, migration.stayBreachAgain),
  "stay-unregistered": by("worker", migration.stayUnregistered, null),
  "stay-rules": by("worker", migration.stayRules, migration.stayBreachAgain),
  "no-contract": by("employer", labour.noContract, labour.noContractAgain),
  "no-contract-minor": by("employer", labour.noContractMinor, labour.noContractMinorAgain),
  "contract-register": {
    ...by("employer", labour.contractRegister, labour.contractRegisterAgain),
    began: "2026-03-12",
  },
  "employment-duties": by("employer", labour.employmentDuties, labour.employmentDutiesAgain),
  "labour-statistics": by("employer", labour.labourStatistics, labour.labourStatisticsAgain),
  "wrong-statistics": by("employer", labour.wrongStatistics, null),
  "late-statistics": by("employer", labour.lateStatistics, labour.lateStatisticsAgain),
  "wages-unpaid": by("employer", labour.wagesUnpaid, labour.wagesUnpaidAgain),
  "overtime-unpaid": by("employer", labour.overtimeUnpaid, labour.overtimeUnpaidAgain),
  "leave-not-given": by("employer", labour.leaveNotGiven, null),
  "hours-exceeded": by("employer", labour.hoursExceeded, labour.hoursExceededAgain),
  discrimination: by("employer", labour.discrimination, labour.discriminationAgain),
  "discriminatory-vacancy": by("employer", labour.discriminatoryVacancy, labour.discriminatoryVacancyAgain),
  "labour-safety": by("employer", labour.labourSafety, labour.labourSafetyAgain),
  "safety-briefing": by("employer", labour.safetyBriefing, labour.safetyBriefingAgain),
  "health-insurance-unpaid": by("employer", labour.healthInsurance, labour.healthInsuranceAgain),
  "passport-taken": by("person", labour.passportTaken, labour.passportTakenAgain),
};

/**
 * The offences that what was found about a worker may be, by the code of the finding (`permit-missing` and the
 * like). Empty where no part that was read speaks of it. What is only found to be missing in the records need
 * not be missing in life, so a page says "may".
 */
export function offencesOf(finding: string, household: boolean): readonly OffenceCode[] {
  switch (finding) {
    case "work-prohibited":
    case "permit-missing":
    case "permit-not-started":
    case "permit-expired":
      return [household ? "household-no-permit" : "no-permit", "worker-without-permit"];
    case "contract-missing":
    case "contract-expired":
      return household ? [] : ["no-contract"];
    case "visa-expired":
    case "temporary-residence-expired":
      return ["host-duties", "overstay", "overstay-over-ten-days"];
    default:
      return [];
  }
}
