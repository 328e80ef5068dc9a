import type { Reading } from "../../engine/dated";
import type { AssessmentQuestion, PermitKind } from "../question";
import { addMissing, addWarning, type Findings, rely, relyWith, warning } from "./answer";
import type { LawOnDay } from "./law-on-day";
import { monthsAsked } from "./term";

const countryListUnread = warning("country-list-unread", "visa-free-citizenship");
const ictNotYet = warning("ict-not-yet", "ict-permit");
const domesticNeedsHousehold = warning("domestic-needs-household");
const householdHiresDomestic = warning("household-hires-domestic");
const lawUnread = warning("law-not-read-on-day");
const domesticCountAbsent = warning("domestic-count-absent", "domestic-workers-limit");
const monthsInCountryAbsent = warning("months-in-country-absent", "labour-immigrant-stay");
const sendingCountryAbsent = warning("sending-country-unconfirmed", "ict-permit");
const seasonalOccupations = warning("occupation-list-unread", "seasonal-permit");
const certificateOccupations = warning("occupation-list-unread", "qualification-certificate");
const stayTooShortToTell = warning("renewed-stay-counts", "labour-immigrant-stay");

/** Which permit the law of the day demands; null where it cannot be told, with what is missing. */
export function kindOf(
  { employer, worker }: AssessmentQuestion,
  law: LawOnDay,
  findings: Findings,
): PermitKind | null {
  let reading: Reading<PermitKind>;
  switch (worker.arrangement) {
    case "employment":
      reading = law.employerPermit;
      break;
    case "seasonal":
      reading = law.seasonalPermit;
      if (law.on >= "2017-01-01") addWarning(findings, seasonalOccupations);
      break;
    case "ict":
      reading = law.ictPermit;
      if (reading.state === "not-in-force" && law.employerPermit.state === "in-force") {
        addWarning(findings, ictNotYet);
        reading = law.employerPermit;
      }
      break;
    case "domestic":
      reading = law.labourImmigrantPermit;
      break;
    case "independent":
      reading = law.qualificationCertificate;
      if (reading.state === "in-force") addWarning(findings, certificateOccupations);
      break;
    default:
      addMissing(findings, "worker.arrangement");
      return null;
  }
  if (worker.arrangement === "domestic" && employer.kind !== "household") {
    addWarning(findings, domesticNeedsHousehold);
    addMissing(findings, "employer.kind");
    return null;
  }
  if (
    employer.kind === "household" &&
    (worker.arrangement === "employment" || worker.arrangement === "ict")
  ) {
    addWarning(findings, householdHiresDomestic);
    addMissing(findings, "worker.arrangement");
    return null;
  }
  if (reading.value === undefined) {
    addWarning(findings, lawUnread);
    addMissing(findings, "on");
    return null;
  }
  rely(findings, reading);
  if (law.contractNeedsPermit.state === "in-force") rely(findings, law.contractNeedsPermit);
  return reading.value;
}

/** Whether the law forbids the permit whatever is paid: all reasons are given, not the first. */
export function isProhibited(
  kind: PermitKind,
  { employer, worker, permit }: AssessmentQuestion,
  law: LawOnDay,
  findings: Findings,
): boolean {
  let prohibited = false;
  const least = law.fullAge.value;
  if (worker.age !== undefined && least !== undefined && worker.age < least) {
    relyWith(findings, law.fullAge, { age: worker.age, least });
    prohibited = true;
  }
  if (kind === "ict-permit") {
    if (worker.category === "4" && law.ictPositions.state === "in-force") {
      rely(findings, law.ictPositions);
      prohibited = true;
    }
    addWarning(findings, sendingCountryAbsent);
    if (worker.sendingCountry === undefined) addMissing(findings, "worker.sending_country");
  }
  if (kind === "labour-immigrant-permit") {
    if (law.visaFreeCitizenship.state === "in-force") rely(findings, law.visaFreeCitizenship);
    addWarning(findings, countryListUnread);
    const limit = law.domesticWorkersLimit.value;
    if (employer.domesticWorkers === undefined) {
      addMissing(findings, "employer.domestic_workers");
      addWarning(findings, domesticCountAbsent);
    } else if (limit !== undefined && employer.domesticWorkers >= limit) {
      relyWith(findings, law.domesticWorkersLimit, { already: employer.domesticWorkers, limit });
      prohibited = true;
    }
    const longest = law.labourImmigrantStay.value;
    const asked = monthsAsked(permit, law.on);
    if (worker.monthsInCountry === undefined) {
      addMissing(findings, "worker.months_in_country");
      addWarning(findings, monthsInCountryAbsent);
    } else if (longest !== undefined && worker.monthsInCountry + Math.max(asked ?? 1, 1) > longest) {
      relyWith(findings, law.labourImmigrantStay, {
        already: worker.monthsInCountry,
        asked: asked ?? 1,
        longest,
      });
      addWarning(findings, stayTooShortToTell);
      prohibited = true;
    }
  }
  return prohibited;
}

/** Whether the permit is counted against the yearly quota; null where the law of the day was not read. */
export function countsAgainstQuota(kind: PermitKind, law: LawOnDay, findings: Findings): boolean | null {
  switch (kind) {
    case "qualification-certificate":
      return false;
    case "ict-permit":
      rely(findings, law.ictOutsideQuota);
      return law.ictOutsideQuota.state === "in-force" ? false : null;
    case "labour-immigrant-permit":
      rely(findings, law.labourImmigrantsWithinQuota);
      return law.labourImmigrantsWithinQuota.state === "in-force" ? true : null;
    default:
      rely(findings, law.withinQuota);
      return law.withinQuota.state === "in-force" ? true : null;
  }
}
