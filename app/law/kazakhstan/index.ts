/** The ruleset of Kazakhstan. */
export { type Act, actAddress, actName, acts } from "./acts";
export * from "./labels";
export { type Liable, type OffenceCode, offenceCodes, offencesOf } from "./offences";
export * from "./question";
export { allValues, type KnownState, type KnownValue, valuesOf } from "./rules/all-values";
export { assess } from "./rules/assess";
export { businessTrips, type Trip, type TripsAnswer } from "./rules/business-trips";
export {
  type ContractAnswer,
  type ContractBar,
  type ContractBarName,
  type ContractQuestion,
  type ContractTopic,
  contractRules,
  type PapersHeld,
} from "./rules/contract";
export {
  type DocumentNeeded,
  type DocumentsAnswer,
  documentsFor,
  type Procedure,
  procedures,
} from "./rules/documents";
export { type DiplomaException, diplomaExceptions, type EaeuAnswer, eaeuRights } from "./rules/eaeu";
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
export { type HouseholdTopic, householdRules } from "./rules/households";
export { binCheck, controlDigit, hasControlDigit, iinCheck, type NumberFault } from "./rules/identifiers";
export { type InspectionTopic, inspectionRules, inspectionTopics } from "./rules/inspections";
export { type LawFault, lawFaults } from "./rules/law-faults";
export { localContent } from "./rules/local-content";
export {
  benefitMrpOn,
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
export { type ProjectQuotaAnswer, type QuotaAnswer, type QuotaQuestion, quotaFor } from "./rules/quota";
export { type ReplacementAnswer, replacementDuty } from "./rules/replacement";
export {
  type DutyTopic,
  dutiesOn,
  type EaeuTopic,
  eaeuRules,
  localContentRules,
  type ProcedureTopic,
  procedureRules,
  rulesOn,
  type ShareTopic,
  type TransferTopic,
  transferRules,
} from "./rules/subject-rules";
export { type SettlementAnswer, type SettlementQuestion, settleTax } from "./rules/tax-settlement";
export {
  addWorkingDays,
  addWorkingDaysProvisionally,
  isWorkingDay,
  nextWorkingDay,
} from "./rules/working-days";
export { ruleset } from "./ruleset";
export { type Subject, type SubjectInfo, subjectInfos, subjects } from "./subjects";
export { articleText } from "./texts/article-text";
export { documentLabels } from "./texts/document-labels";
export { liableLabels, offenceLabels, offenderLabels } from "./texts/offence-labels";
export { missingText, reasonText, ruleTitle, warningText } from "./texts/text";
export type { Clock, ClockUnit } from "./values/clocks";
export { type DocumentCode, documentCodes } from "./values/documents";
export type { FeeRow, FeeTable, SeasonalFeeStep } from "./values/fee";
export type { Quota } from "./values/quota";
export { type Regime, regimes } from "./values/regimes";
export { type Region, regions } from "./values/regions";
export { type Sector, sectors } from "./values/sectors";
