import type { Dated } from "../../engine/dated";
import type { Subject } from "../subjects";
import * as clocks from "./clocks";
import { citizen, eaeuMembers } from "./eaeu";
import * as exemptions from "./exemptions";
import * as fees from "./fee";
import * as holidays from "./holidays";
import { inspectionNorms } from "./inspections";
import * as immigrants from "./labour-immigrants";
import * as labourSanctions from "./labour-sanctions";
import * as localContent from "./local-content";
import * as migrationSanctions from "./migration-sanctions";
import * as mrp from "./mrp";
import * as permits from "./permits";
import { quota } from "./quota";
import { regionList } from "./regions";
import * as terms from "./terms";

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
  "permit-need": [citizen, ...seriesOf(permitKinds, exemptions)],
  fees: seriesOf(fees),
  mrp: seriesOf(mrp),
  quota: [withinQuota, labourImmigrantsWithinQuota, ictOutsideQuota, quota],
  "local-content": seriesOf(share),
  terms: [...seriesOf(permitTerms), regionList, clocks.businessTripLimit],
  procedure: [
    clocks.vacancySearch,
    clocks.issueDecision,
    clocks.extensionEarliest,
    clocks.extensionLatest,
    clocks.extensionDecision,
    clocks.feePayment,
    clocks.issueAfterPayment,
    clocks.replacementDecision,
    clocks.permitBan,
  ],
  households: [labourImmigrantPermit, ...seriesOf(immigrants)],
  transfers: [
    ictPermit,
    ictPositions,
    ictTerm,
    ictCap,
    clocks.ictNotice,
    clocks.ictExtensionLatest,
    qualificationCertificate,
    certificateTerm,
  ],
  notices: [clocks.arrivalNotice, clocks.addressNotice, clocks.vacancyNotice, clocks.visaFreeStay],
  contract: [contractNeedsPermit],
  sanctions: seriesOf(migrationSanctions, labourSanctions),
  inspections: seriesOf(inspectionNorms),
  eaeu: [...Object.values(eaeuMembers), clocks.eaeuStay, clocks.eaeuRegistration],
  calendar: seriesOf(holidays),
};
