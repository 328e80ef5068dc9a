import {
  type Assessment,
  type AssessmentQuestion,
  actAddress,
  actName,
  articleText,
  type Confidence,
  isDay,
  type Locale,
  missingText,
  type Reason,
  reasonText,
  ruleset,
  ruleTitle,
  type Warning,
  warningText,
} from "~/law/index";
import { formatDay } from "~/ui/format";
import { type DocumentsView, viewOfDocuments } from "./documents-view";
import { type FieldName, fieldOfPath } from "./read-question";

export type ReasonView = {
  text: string;
  act: string;
  address: string | null;
  article: string;
  from: string | null;
  to: string | null;
  confidence: Confidence;
};

/** One warning in words, or one that concerns several values; `day` is the earliest day of their reading. */
export type WarningView =
  | { kind: "text"; text: string }
  | { kind: "values"; code: (typeof aboutValues)[number]; rules: string[]; day: string | null };

/** The answer in the reader's language, so that the texts of the law stay out of the browser's code. */
export type AnswerView = Pick<
  Assessment,
  "permit" | "kind" | "fee" | "taxAdvance" | "maxMonths" | "renewals" | "countsAgainstQuota"
> & {
  because: ReasonView[];
  missing: { field: FieldName; text: string }[];
  warnings: WarningView[];
  /** What to gather; null where no permit is needed or no list is known. */
  documents: DocumentsView | null;
  on: string;
  readOn: string;
};

function viewOfReason(reason: Reason, locale: Locale): ReasonView {
  return {
    text: reasonText(reason, locale),
    act: actName(reason.act, locale),
    address: actAddress(reason.act),
    article: articleText(reason.article, locale),
    from: reason.from,
    to: reason.to,
    confidence: reason.confidence,
  };
}

/** Warnings that come once for each value an answer rests on; the page says them once, with the values' names. */
const aboutValues = ["read-before", "value-secondary", "value-inferred", "value-unconfirmed"] as const;

/** The warning's sentence, its days written as people write them. */
function wordsOf(warning: Warning, locale: Locale): string {
  const figures = Object.fromEntries(
    Object.entries(warning.figures).map(([name, value]) => [
      name,
      isDay(value) ? formatDay(value, locale) : value,
    ]),
  );
  return warningText({ ...warning, figures }, locale);
}

/** The earliest day as of which anything that the answer rests on was read. */
function earliestReading(warnings: readonly Warning[]): string {
  const days = warnings.flatMap(({ code, figures }) =>
    code === "read-before" && isDay(figures.day) ? [figures.day] : [],
  );
  return [...days, ruleset.readOn].sort()[0] ?? ruleset.readOn;
}

function viewOfWarnings(warnings: readonly Warning[], locale: Locale): WarningView[] {
  return [...Map.groupBy(warnings, (warning) => warning.code)].flatMap(([code, group]): WarningView[] => {
    const grouped = aboutValues.find((one) => one === code);
    const rules = new Set(group.flatMap(({ about }) => (about === null ? [] : [ruleTitle(about, locale)])));
    if (grouped !== undefined && rules.size > 1) {
      const days = group.flatMap(({ figures }) => (typeof figures.day === "string" ? [figures.day] : []));
      return [{ kind: "values", code: grouped, rules: [...rules], day: days.sort()[0] ?? null }];
    }
    return [...new Set(group.map((warning) => wordsOf(warning, locale)))].map((text) => ({
      kind: "text",
      text,
    }));
  });
}

export function viewOfAnswer(
  question: AssessmentQuestion,
  answer: Assessment,
  asks: readonly FieldName[],
  locale: Locale,
): AnswerView {
  const { because, missing, warnings, ...rest } = answer;
  const named = new Map<FieldName, string>();
  for (const path of missing) {
    const field = fieldOfPath(path);
    // A seasonal permit runs in days, so its form asks for days where the law says "term".
    const shown = field === "months" && asks.includes("days") ? "days" : field;
    if (shown !== null) named.set(shown, missingText(path, locale));
  }
  return {
    ...rest,
    because: because.map((reason) => viewOfReason(reason, locale)),
    missing: [...named].map(([field, text]) => ({ field, text })),
    warnings: viewOfWarnings(warnings, locale),
    documents:
      answer.permit === "required" && answer.kind !== null
        ? viewOfDocuments(answer.kind, question.on, locale)
        : null,
    on: question.on,
    readOn: earliestReading(warnings),
  };
}
