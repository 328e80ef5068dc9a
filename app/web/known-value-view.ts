import type { Locale } from "~/i18n/locales";
import { articleText, type Confidence, type KnownState, type KnownValue, type Subject } from "~/law";

/** One version of one value of the law in the reader's language. */
export type KnownValueView = {
  key: string;
  id: string;
  subject: Subject;
  title: string;
  state: KnownState;
  from: string;
  to: string | null;
  fromApproximate: boolean;
  toApproximate: boolean;
  lines: string[];
  act: string;
  article: string;
  /** The act at its official address. */
  address: string | null;
  /** The text that was read. */
  readAt: string | null;
  confidence: Confidence;
  readOn: string;
  /** True for the last version of a value: later editions were not checked. */
  last: boolean;
};

export function knownValueView(value: KnownValue, locale: Locale): KnownValueView {
  const { key, id, subject, state, from, to, fromApproximate, toApproximate, confidence, readOn, last } =
    value;
  return {
    key,
    id,
    subject,
    title: value.title[locale],
    state,
    from,
    to,
    fromApproximate,
    toApproximate,
    lines: value.lines.map((line) => line[locale]),
    act: value.act.name[locale],
    article: articleText(value.source.article, locale),
    address: value.act.address,
    readAt: value.source.address ?? null,
    confidence,
    readOn,
    last,
  };
}

/** Whether a version holds on a day. */
export function holdsOn(value: Pick<KnownValue, "from" | "to">, day: string): boolean {
  return value.from <= day && (value.to === null || day <= value.to);
}
