import type { Reason, Warning } from "../../engine/citation";
import { type Dated, read } from "../../engine/dated";
import { type Day, isDay } from "../../engine/plain-date";
import type { EmployerQuestion, PermitAnswer, Stay, WorkerQuestion } from "../question";
import * as contract from "../values/contract";
import { addMissing, addWarning, type Findings, rely, relyWarnings, warning } from "./answer";
import { assess } from "./assess";
import { type DocumentNeeded, documentsFor } from "./documents";
import { type Provision, provisionsOn } from "./provisions";

/** What the worker has in hand; what is left out is not known. */
export type PapersHeld = {
  /** A permit or certificate for this work, in force. */
  permit?: boolean | undefined;
  /** The last day of that permit. */
  permitTo?: Day | undefined;
  studyPaper?: boolean | undefined;
  marriagePaper?: boolean | undefined;
  medicalInsurance?: boolean | undefined;
};

export type ContractQuestion = {
  on: Day;
  employer: EmployerQuestion;
  worker: WorkerQuestion;
  held?: PapersHeld | undefined;
};

export type ContractBarName = "permit" | "study-paper" | "marriage-paper" | "medical-insurance";

/** Something that may stand against a contract. `holds` is null where the facts given do not tell. */
export type ContractBar = { bar: ContractBarName; holds: boolean | null };

export type ContractTopic = keyof typeof contract.contractNorms;

export type ContractAnswer = {
  /** Whether a contract may not be made on the day; null where that is not known. */
  barred: boolean | null;
  /** The bars that concern this worker, whether they hold or not. */
  bars: ContractBar[];
  /** The last day for which a contract can be made; null where no permit limits it, or its end is not given. */
  latestEnd: Day | null;
  documents: DocumentNeeded[];
  provisions: Provision<ContractTopic>[];
  because: Reason[];
  missing: string[];
  warnings: Warning[];
};

/** Stays under which a person is not one who stays temporarily. */
const settled: ReadonlySet<Stay> = new Set(["permanent-resident", "refugee", "asylum-seeker", "kandas"]);

type Paper = { bar: ContractBarName; series: Dated<unknown>; held: boolean | undefined; path: string };

function papersFor({ worker, held }: ContractQuestion): Paper[] {
  if (worker.citizenship === "KZ") return [];
  const papers: Paper[] = [];
  if (worker.stay === "student") {
    papers.push({
      bar: "study-paper",
      series: contract.studentBar,
      held: held?.studyPaper,
      path: "held.study_paper",
    });
  }
  if (worker.stay === "family") {
    papers.push({
      bar: "marriage-paper",
      series: contract.familyBar,
      held: held?.marriagePaper,
      path: "held.marriage_paper",
    });
  }
  if (!settled.has(worker.stay)) {
    papers.push({
      bar: "medical-insurance",
      series: contract.insuranceBar,
      held: held?.medicalInsurance,
      path: "held.medical_insurance",
    });
  }
  return papers;
}

/** A paper that is there bars nothing, whatever the law of the day; one that is lacking bars where the law is known. */
function paperBar({ bar, series, held, path }: Paper, on: Day, findings: Findings): ContractBar {
  const reading = read(series, on);
  if (reading.state !== "in-force") {
    addWarning(findings, warning("law-not-read-on-day", series.id));
    if (held !== true) addMissing(findings, held === undefined ? path : "on");
    return { bar, holds: held === true ? false : null };
  }
  rely(findings, reading);
  if (held === undefined) addMissing(findings, path);
  return { bar, holds: held === undefined ? null : !held };
}

function permitBar(need: PermitAnswer, held: boolean | undefined, findings: Findings): ContractBar | null {
  if (need === "not-required") return null;
  if (need === "prohibited") return { bar: "permit", holds: true };
  if (need === "required" && held === undefined) addMissing(findings, "held.permit");
  return { bar: "permit", holds: need === "unknown" || held === undefined ? null : !held };
}

function verdictOf(bars: readonly ContractBar[]): boolean | null {
  if (bars.some((one) => one.holds === true)) return true;
  return bars.some((one) => one.holds === null) ? null : false;
}

/**
 * Whether a labour contract may be made on a day, for how long, with which documents, and what goes into it and
 * with it. Never throws.
 */
export function contractRules(question: ContractQuestion): ContractAnswer {
  const findings: Findings = { because: [], missing: [], warnings: [] };
  const { on, employer, worker, held } = question;
  const bars: ContractBar[] = [];
  if (!isDay(on)) {
    addMissing(findings, "on");
    addWarning(findings, warning("not-a-day"));
    return { barred: null, bars, latestEnd: null, documents: [], provisions: [], ...findings };
  }
  const need = assess({ on, employer, worker });
  findings.because.push(...need.because);
  findings.warnings.push(...need.warnings);
  if (need.permit === "unknown") for (const path of need.missing) addMissing(findings, path);
  const byPermit = permitBar(need.permit, held?.permit, findings);
  if (byPermit) bars.push(byPermit);
  for (const paper of papersFor(question)) bars.push(paperBar(paper, on, findings));
  const barred = verdictOf(bars);
  // What would tell makes no difference any more where a bar holds already.
  if (barred === true) findings.missing.length = 0;
  const term = read(contract.contractTerm, on);
  const limited = need.permit === "required" && held?.permitTo !== undefined && isDay(held.permitTo);
  if (need.permit === "required") rely(findings, term);
  const documents = documentsFor("labour-contract", on);
  const rest = provisionsOn<ContractTopic>(contract.contractNorms, on);
  findings.because.push(...documents.because, ...rest.because);
  for (const item of [...documents.warnings, ...rest.warnings]) addWarning(findings, item);
  relyWarnings(findings, term);
  return {
    barred,
    bars,
    latestEnd: limited && term.state === "in-force" ? (held?.permitTo ?? null) : null,
    documents: documents.documents,
    provisions: rest.provisions,
    ...findings,
  };
}
