import type { TFunction } from "i18next";
import {
  type Assessment,
  type AssessmentQuestion,
  arrangements,
  assess,
  categories,
  type EmployerKind,
  receivers,
  regimes,
  sectors,
  stays,
} from "~/law/index";
import { fieldErrors } from "~/web/api/field-errors";
import { assessmentQuestion, toAssessmentQuestion } from "~/web/api/law-questions";

/** The fields of the form; their names are those of the API, and stand in the page's address. */
export const fields = [
  "citizenship",
  "arrangement",
  "stay",
  "kind",
  "category",
  "sector",
  "months",
  "days",
  "regions",
  "on",
  "paid_on",
  "regimes",
  "position",
  "education",
  "exempt_heads_used",
  "receiver",
  "sending_country",
  "domestic_workers",
  "months_in_country",
  "citizen_spouse_years",
  "age",
] as const;
export type FieldName = (typeof fields)[number];

export type Values = Partial<Record<FieldName, string>>;

/** Employers that engage staff; a family hires for the household, which is an arrangement of its own. */
export const hiringKinds = ["company", "foreign-branch", "state-body"] as const satisfies EmployerKind[];

const defaults: Values = { arrangement: "employment", stay: "temporary", kind: "company" };

/** What the address says, with the usual answers where it says nothing. */
export function readValues(search: URLSearchParams): Values {
  const values: Values = { ...defaults };
  for (const name of fields) {
    const text = search.get(name)?.trim();
    if (text) values[name] = text.slice(0, 100);
  }
  return values;
}

function number(text: string | undefined): number | string | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : text;
}

function without<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

/** The form's fields as the API's question; only those that its kind of work asks for. */
function questionOf(values: Values, today: string, asks: ReadonlySet<FieldName>): unknown {
  const given = (name: FieldName) => (asks.has(name) ? values[name] : undefined);
  const household = values.arrangement === "domestic";
  const regime = given("regimes");
  return {
    on: given("on") ?? today,
    employer: without({
      kind: household ? "household" : (given("kind") ?? "company"),
      sector: given("sector"),
      regimes: regime === undefined ? undefined : [regime],
      exempt_heads_used: number(given("exempt_heads_used")),
      receiver: given("receiver"),
      domestic_workers: number(given("domestic_workers")),
    }),
    worker: without({
      citizenship: values.citizenship,
      arrangement: values.arrangement,
      stay: values.stay,
      category: given("category"),
      position: given("position") === "yes" ? "first-head-of-foreign-branch" : undefined,
      education:
        given("education") === undefined ? undefined : given("education") === "yes" ? "higher" : "vocational",
      age: number(given("age")),
      citizen_spouse_years: number(given("citizen_spouse_years")),
      months_in_country: number(given("months_in_country")),
      sending_country: given("sending_country"),
    }),
    permit: without({
      months: number(given("months")),
      days: number(given("days")),
      regions: number(given("regions")),
      paid_on: given("paid_on"),
    }),
  };
}

const byWork: Record<string, FieldName[]> = {
  employment: ["kind", "category", "sector", "months", "regions", "paid_on", "regimes"],
  seasonal: ["kind", "sector", "days", "regions", "paid_on", "regimes"],
  ict: ["receiver", "category", "sending_country", "months"],
  domestic: ["domestic_workers", "months", "months_in_country", "paid_on"],
  independent: ["regimes"],
};

const always: FieldName[] = ["citizenship", "arrangement", "stay", "on"];

/** Where the law asks for a fact by its path, the field that gives it. */
export function fieldOfPath(path: string): FieldName | null {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const known = fields as readonly string[];
  return known.includes(name) ? (name as FieldName) : null;
}

export type Outcome = {
  /** The fields that still matter, given what is known. */
  asks: FieldName[];
  question: AssessmentQuestion | null;
  answer: Assessment | null;
  errors: Partial<Record<FieldName, string>>;
};

/**
 * Asks the law with what is given, and says which further facts matter. A person whom the law frees whatever
 * the employer is (a citizen of the EAEU, a kandas) is asked nothing more.
 */
export function decide(values: Values, today: string, t: TFunction): Outcome {
  if (values.citizenship === undefined) return { asks: always, question: null, answer: null, errors: {} };
  const base: FieldName[] = values.stay === "family" ? [...always, "citizen_spouse_years"] : always;
  const bare = ask(values, today, new Set(base), t);
  // Where it already turns on one of these facts, nothing else is asked before it is given.
  const open = bare.answer?.missing.map(fieldOfPath) ?? [];
  const settledFirst =
    bare.answer?.permit === "unknown" && open.some((field) => field && base.includes(field));
  if (bare.answer?.permit === "not-required" || settledFirst) return { ...bare, asks: base };
  const asks = new Set<FieldName>([...base, ...(byWork[values.arrangement ?? ""] ?? [])]);
  if (values.kind === "foreign-branch" && values.arrangement === "employment") asks.add("position");
  let outcome = ask(values, today, asks, t);
  // What the law misses may be a field that is not shown yet; one more turn shows and uses it.
  for (let turn = 0; turn < 2 && outcome.answer; turn += 1) {
    const named = outcome.answer.missing.map(fieldOfPath).filter((field) => field !== null);
    const further = named.filter((field) => !asks.has(field) && !(field === "months" && asks.has("days")));
    if (further.length === 0) break;
    for (const field of further) asks.add(field);
    outcome = ask(values, today, asks, t);
  }
  return { ...outcome, asks: [...asks] };
}

function ask(values: Values, today: string, asks: ReadonlySet<FieldName>, t: TFunction): Outcome {
  const asked = questionOf(values, today, asks);
  const parsed = assessmentQuestion.safeParse(asked);
  if (!parsed.success) {
    const found = fieldErrors(parsed.error, asked, t).flatMap(({ path, message }) => {
      const field = fieldOfPath(path.replace(/\.\d+$/, ""));
      return field === null ? [] : [[field, message] as const];
    });
    return { asks: [...asks], question: null, answer: null, errors: Object.fromEntries(found) };
  }
  const question = toAssessmentQuestion(parsed.data);
  return { asks: [...asks], question, answer: assess(question), errors: {} };
}

/** The lists behind the fields with a choice, in the order in which they are offered. */
export const choices = {
  arrangement: arrangements,
  stay: stays,
  kind: hiringKinds,
  category: categories,
  receiver: receivers,
  sector: sectors.map((sector) => sector.letter),
  regimes: regimes.map((regime) => regime.code),
} as const;
