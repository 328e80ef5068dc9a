import type { Dated } from "../../engine/dated";
import type { Subject } from "../subjects";
import * as clocks from "./clocks";
import * as contract from "./contract";
import * as documents from "./documents";
import { dutyNorms } from "./duties";
import { citizen, eaeuMembers } from "./eaeu";
import { eaeuNorms } from "./eaeu-rights";
import * as exemptions from "./exemptions";
import * as fees from "./fee";
import * as holidays from "./holidays";
import { householdNorms, taxSettlement } from "./households";
import { inspectionNorms } from "./inspections";
import * as immigrants from "./labour-immigrants";
import * as labourSanctions from "./labour-sanctions";
import * as share from "./local-content";
import * as migrationSanctions from "./migration-sanctions";
import * as mrp from "./mrp";
import * as permits from "./permits";
import * as procedure from "./procedure";
import * as quotas from "./quota";
import { regionList } from "./regions";
import * as terms from "./terms";
import { transferNorms } from "./transfers";

type Series = Dated<unknown>;

/** Every series in a module, also where it stands in a list or a record. */
export function seriesOf(...modules: readonly object[]): Series[] {
  return modules.flatMap((module) => Object.values(module)).flatMap(seriesIn);
}

function seriesIn(value: unknown): Series[] {
  if (typeof value !== "object" || value === null) return [];
  if ("versions" in value && "readOn" in value) return [value as Series];
  return Array.isArray(value) ? value.flatMap(seriesIn) : [];
}

/** In the order of the articles and their parts. */
function byArticle(module: object): Series[] {
  return seriesOf(module).sort((a, b) => (orderOf(a.id) < orderOf(b.id) ? -1 : 1));
}

const orderOf = (id: string): string => id.replace(/\d+/g, (digits) => digits.padStart(4, "0"));

/** Every dated value by its one subject; a test proves that none is left out and none stands twice. */
export const seriesBySubject: Readonly<Record<Subject, readonly Series[]>> = {
  "permit-need": [
    permits.employerPermit,
    permits.seasonalPermit,
    permits.fullAge,
    ...procedure.categoryNorms,
    citizen,
    ...seriesOf(exemptions),
    ...procedure.exemptionConditions,
  ],
  fees: [fees.feeTable, fees.seasonalFee, fees.feeIndexDay, fees.feePerRegion, fees.ictWithoutFee],
  mrp: [mrp.mrp, mrp.benefitMrp],
  quota: [
    quotas.quota,
    permits.withinQuota,
    permits.labourImmigrantsWithinQuota,
    permits.ictOutsideQuota,
    quotas.quotaApplication,
    quotas.quotaByRegion,
    ...quotas.projectQuotas,
  ],
  "local-content": [
    share.localContent12,
    share.localContent34,
    share.branchExemption,
    share.smallBusinessExemption,
    share.stateExemption,
    share.specialPermitsExempt,
  ],
  terms: [
    terms.category1Term,
    terms.category2Term,
    terms.category3Term,
    terms.category4Term,
    terms.seasonalTerm,
    procedure.permitTerritory,
    clocks.businessTripLimit,
    regionList,
  ],
  procedure: [
    clocks.vacancySearch,
    ...procedure.procedureNorms.application,
    documents.foreignWorkerPapers,
    documents.employerPermitDocuments,
    documents.extensionDocuments,
    documents.reissueDocuments,
    documents.seasonalWorkerPapers,
    documents.refineryDocuments,
    ...procedure.procedureNorms.qualification,
    clocks.issueDecision,
    clocks.extensionEarliest,
    clocks.extensionLatest,
    clocks.extensionDecision,
    clocks.feePayment,
    clocks.issueAfterPayment,
    clocks.replacementDecision,
    ...procedure.procedureNorms.refusal,
    clocks.permitBan,
    procedure.replacementDuty,
  ],
  households: [
    permits.labourImmigrantPermit,
    ...seriesOf(immigrants),
    ...seriesOf(householdNorms),
    taxSettlement,
    documents.labourImmigrantPapers,
    documents.labourImmigrantDocuments,
    documents.labourImmigrantExtensionDocuments,
  ],
  transfers: [
    permits.ictPermit,
    permits.ictPositions,
    terms.ictTerm,
    share.ictCap,
    clocks.ictExtensionLatest,
    documents.ictDocuments,
    ...transferNorms.ict,
    permits.qualificationCertificate,
    terms.certificateTerm,
    documents.certificateDocuments,
    ...transferNorms.certificate,
    ...transferNorms.secondment,
  ],
  notices: seriesOf(dutyNorms),
  contract: [
    permits.contractNeedsPermit,
    contract.studentBar,
    contract.familyBar,
    contract.insuranceBar,
    contract.contractTerm,
    documents.contractDocuments,
    ...seriesOf(contract.contractNorms),
  ],
  sanctions: [...byArticle(migrationSanctions), ...byArticle(labourSanctions)],
  inspections: seriesOf(inspectionNorms),
  eaeu: [...Object.values(eaeuMembers), ...seriesOf(eaeuNorms), clocks.eaeuStay, clocks.eaeuRegistration],
  calendar: seriesOf(holidays),
};
