/** The ruleset of Kazakhstan. */
export { type Act, actAddress, actName, acts } from "./acts";
export * from "./labels";
export { type Liable, type OffenceCode, offenceCodes, offencesOf } from "./offences";
export * from "./question";
export { allValues, type KnownState, type KnownValue, valuesOf } from "./rules/all-values";
export { assess } from "./rules/assess";
export {
  type Bounds,
  type EmployerSize,
  type ExposureAnswer,
  type ExposureLine,
  type ExposureStep,
  employerSizes,
  exposure,
  type PenaltyRange,
} from "./rules/exposure";
export { binCheck, controlDigit, hasControlDigit, iinCheck, type NumberFault } from "./rules/identifiers";
export { type InspectionTopic, inspectionRules, inspectionTopics } from "./rules/inspections";
export { localContent } from "./rules/local-content";
export {
  type ClockName,
  clockEnds,
  clockNames,
  clockOn,
  feeTableOn,
  mrpOn,
  quotaOn,
  seasonalFeeOn,
} from "./rules/look-up";
export { type MonthlyTax, monthlyTaxAdvance } from "./rules/monthly-tax";
export { permitNeedBoundaries, profileKey } from "./rules/profile";
export type { Provision, ProvisionsAnswer } from "./rules/provisions";
export { addWorkingDays, isWorkingDay, nextWorkingDay } from "./rules/working-days";
export { ruleset } from "./ruleset";
export { type Subject, type SubjectInfo, subjectInfos, subjects } from "./subjects";
export { liableLabels, offenceLabels, offenderLabels } from "./texts/offence-labels";
export { missingText, reasonText, ruleTitle, warningText } from "./texts/text";
export type { Clock, ClockUnit } from "./values/clocks";
export type { FeeRow, FeeTable, SeasonalFeeStep } from "./values/fee";
export type { Quota } from "./values/quota";
export { type Regime, regimes } from "./values/regimes";
export { type Region, regions } from "./values/regions";
export { type Sector, sectors } from "./values/sectors";
