import type { Reason, Warning } from "../../engine/citation";
import { type Reading, read } from "../../engine/dated";
import { type Day, isDay } from "../../engine/plain-date";
import { citizen, eaeuMembers } from "../values/eaeu";
import * as exemptions from "../values/exemptions";
import * as fees from "../values/fee";
import * as immigrants from "../values/labour-immigrants";
import * as localContent from "../values/local-content";
import { mrp } from "../values/mrp";
import * as permits from "../values/permits";
import * as terms from "../values/terms";

/** What a rule makes of the law of a day once and keeps with it, by its own key. */
export type Kept<T> = Map<string, T>;

function compile(on: Day) {
  return {
    on,
    keptRegimes: new Map<string, Warning | null>() as Kept<Warning | null>,
    keptFees: new Map<string, PricedRow | null>() as Kept<PricedRow | null>,
    keptPlain: [] as (Plain | undefined)[],
    mrp: read(mrp, on),
    citizen: read(citizen, on),
    eaeu: new Map<string, Reading<"member">>(
      Object.entries(eaeuMembers).map(([country, series]) => [country, read(series, on)]),
    ),
    employerPermit: read(permits.employerPermit, on),
    seasonalPermit: read(permits.seasonalPermit, on),
    ictPermit: read(permits.ictPermit, on),
    labourImmigrantPermit: read(permits.labourImmigrantPermit, on),
    qualificationCertificate: read(permits.qualificationCertificate, on),
    contractNeedsPermit: read(permits.contractNeedsPermit, on),
    withinQuota: read(permits.withinQuota, on),
    labourImmigrantsWithinQuota: read(permits.labourImmigrantsWithinQuota, on),
    ictOutsideQuota: read(permits.ictOutsideQuota, on),
    ictPositions: read(permits.ictPositions, on),
    fullAge: read(permits.fullAge, on),
    feeTable: read(fees.feeTable, on),
    seasonalFee: read(fees.seasonalFee, on),
    feeIndexDay: read(fees.feeIndexDay, on),
    feePerRegion: read(fees.feePerRegion, on),
    ictWithoutFee: read(fees.ictWithoutFee, on),
    category1Term: read(terms.category1Term, on),
    category2Term: read(terms.category2Term, on),
    category3Term: read(terms.category3Term, on),
    category4Term: read(terms.category4Term, on),
    seasonalTerm: read(terms.seasonalTerm, on),
    ictTerm: read(terms.ictTerm, on),
    certificateTerm: read(terms.certificateTerm, on),
    labourImmigrantTerm: read(immigrants.labourImmigrantTerm, on),
    labourImmigrantStay: read(immigrants.labourImmigrantStay, on),
    domesticWorkersLimit: read(immigrants.domesticWorkersLimit, on),
    visaFreeCitizenship: read(immigrants.visaFreeCitizenship, on),
    taxAdvance: read(immigrants.taxAdvance, on),
    permanentResident: read(exemptions.permanentResident, on),
    firstHeadOfForeignBranch: read(exemptions.firstHeadOfForeignBranch, on),
    autonomousEducation: read(exemptions.autonomousEducation, on),
    stateBody: read(exemptions.stateBody, on),
    priorityInvestment: read(exemptions.priorityInvestment, on),
    specialEconomicZone: read(exemptions.specialEconomicZone, on),
    astanaHub: read(exemptions.astanaHub, on),
    governmentList: read(exemptions.governmentList, on),
    kandas: read(exemptions.kandas, on),
    businessImmigrant: read(exemptions.businessImmigrant, on),
    refugee: read(exemptions.refugee, on),
    humanitarian: read(exemptions.humanitarian, on),
    convicted: read(exemptions.convicted, on),
    traffickingVictim: read(exemptions.traffickingVictim, on),
    student: read(exemptions.student, on),
    foreignOwnedHeads: read(exemptions.foreignOwnedHeads, on),
    foreignOwnedHeadsLimit: read(exemptions.foreignOwnedHeadsLimit, on),
    governmentContractHeads: read(exemptions.governmentContractHeads, on),
    priorityInvestorHeads: read(exemptions.priorityInvestorHeads, on),
    citizenSpouse: read(exemptions.citizenSpouse, on),
    citizenSpouseYears: read(exemptions.citizenSpouseYears, on),
    businessVisitor: read(exemptions.businessVisitor, on),
    aifc: read(exemptions.aifc, on),
    localContent12: read(localContent.localContent12, on),
    localContent34: read(localContent.localContent34, on),
    branchExemption: read(localContent.branchExemption, on),
    smallBusinessExemption: read(localContent.smallBusinessExemption, on),
    stateExemption: read(localContent.stateExemption, on),
    specialPermitsExempt: read(localContent.specialPermitsExempt, on),
    ictCap: read(localContent.ictCap, on),
  };
}

/** One row of the fee table of the day, with a reason made for each price. */
export type PricedRow = {
  readonly "1": readonly (Price | null)[];
  readonly "2": Price;
  readonly "3": Price;
  readonly "4": Price;
};

/** What an answer to a plain question begins with, and the longest term it holds for. */
export type Plain = {
  readonly because: readonly Reason[];
  readonly warnings: readonly Warning[];
  readonly maxMonths: number | null;
  readonly renewals: number | null;
  readonly longest: number;
  readonly inDays: boolean;
  readonly countsAgainstQuota: boolean | null;
};
export type Price = { readonly mrp: number; readonly reason: Reason };

/** Every value of the ruleset as it stands on one day, with its reason and warnings made once. */
export type LawOnDay = ReturnType<typeof compile>;

/** A reading of any value, for what needs its reason and warnings only. */
export type AnyReading = Reading<unknown>;

const compiled = new Map<Day, LawOnDay>();
// A public question may name any day; the cache is bounded so that asking about all of them fills no memory.
const keptDays = 512;
let latest: LawOnDay | null = null;

/** The law of the day, compiled once a day asked about; null where `on` is no day of the calendar. */
export function lawOn(on: Day): LawOnDay | null {
  if (latest !== null && latest.on === on) return latest;
  let law = compiled.get(on);
  if (!law) {
    if (!isDay(on)) return null;
    law = compile(on);
    if (compiled.size >= keptDays) {
      const oldest = compiled.keys().next();
      if (!oldest.done) compiled.delete(oldest.value);
    }
    compiled.set(on, law);
  }
  latest = law;
  return law;
}
