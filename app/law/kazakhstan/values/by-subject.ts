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
import * as localContent from "./local-content";
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

const { ictCap, ...share } = localContent;
const { ictTerm, certificateTerm, ...permitTerms } = terms;
const {
  ictPermit,
  qualificationCertificate,
  labourImmigrantPermit,
  contractNeedsPermit,
  withinQuota,
  labourImmigrantsWithinQuota,
  ictOutsideQuota,
  ictPositions,
  ...permitKinds
} = permits;

/** Every dated value by its one subject; a test proves that none is left out and none stands twice. */
export const seriesBySubject: Readonly<Record<Subject, readonly Series[]>> = {
  "permit-need": [
    citizen,
    ...seriesOf(permitKinds, exemptions),
    ...procedure.categoryNorms,
    ...procedure.exemptionConditions,
  ],
  fees: seriesOf(fees),
  mrp: seriesOf(mrp),
  quota: [withinQuota, labourImmigrantsWithinQuota, ictOutsideQuota, ...seriesOf(quotas)],
  "local-content": seriesOf(share),
  terms: [...seriesOf(permitTerms), procedure.permitTerritory, regionList, clocks.businessTripLimit],
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
    labourImmigrantPermit,
    ...seriesOf(immigrants),
    ...seriesOf(householdNorms),
    taxSettlement,
    documents.labourImmigrantPapers,
    documents.labourImmigrantDocuments,
    documents.labourImmigrantExtensionDocuments,
  ],
  transfers: [
    ictPermit,
    ictPositions,
    ictTerm,
    ictCap,
    clocks.ictExtensionLatest,
    documents.ictDocuments,
    ...transferNorms.ict,
    qualificationCertificate,
    certificateTerm,
    documents.certificateDocuments,
    ...transferNorms.certificate,
    ...transferNorms.secondment,
  ],
  notices: seriesOf(dutyNorms),
  contract: [
    contractNeedsPermit,
    contract.studentBar,
    contract.familyBar,
    contract.insuranceBar,
    contract.contractTerm,
    documents.contractDocuments,
    ...seriesOf(contract.contractNorms),
  ],
  sanctions: seriesOf(migrationSanctions, labourSanctions),
  inspections: seriesOf(inspectionNorms),
  eaeu: [...Object.values(eaeuMembers), ...seriesOf(eaeuNorms), clocks.eaeuStay, clocks.eaeuRegistration],
  calendar: seriesOf(holidays),
};
