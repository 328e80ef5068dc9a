import type { Day } from "./plain-date";

/** The three languages every text exists in. */
export const locales = ["kk", "ru", "en"] as const;
export type Locale = (typeof locales)[number];
export type Trilingual = { readonly kk: string; readonly ru: string; readonly en: string };

/**
 * How well a thing is known. `verbatim`: the text of the act was read; `secondary`: somebody else's account;
 * `inferred`: our conclusion; `unconfirmed`: not to be relied on.
 */
export const confidences = ["verbatim", "secondary", "inferred", "unconfirmed"] as const;
export type Confidence = (typeof confidences)[number];

/** Where a value is written: an act by its id, the article as it is cited, and the address that was read. */
export type Source = { readonly act: string; readonly article: string; readonly address?: string };

/** A figure that a reason looked at: a number, a code or a day. */
export type Figures = Readonly<Record<string, string | number>>;

/** Why an answer is what it is. The text is made only when asked for. */
export type Reason = {
  /** The rule that speaks, a stable code. */
  readonly rule: string;
  readonly act: string;
  readonly article: string;
  /** The days in force, both inclusive. Null: the beginning was not established, or no end is known. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** True where `from` or `to` is a conclusion and not a day read in the act. */
  readonly approximate: boolean;
  readonly confidence: Confidence;
  readonly figures: Figures;
};

/** What an answer should be read with. The code is stable; the text is made only when asked for. */
export type Warning = {
  readonly code: string;
  /** The rule or value that the warning is about. */
  readonly about: string | null;
  readonly figures: Figures;
};

/** The less certain of two. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) >= confidences.indexOf(b) ? a : b;
}
