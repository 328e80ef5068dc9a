import type { Figures, Locale, Reason, Trilingual, Warning } from "../../engine/citation";
import { regimes } from "../values/regimes";
import { clockTexts } from "./clock-texts";
import { exemptionReasons } from "./exemption-reasons";
import { normTexts } from "./norm-texts";
import { permitReasons } from "./permit-reasons";
import { counted, isCounted } from "./plural";
import { titles } from "./titles";
import { missingLabels, warningTexts } from "./warnings";

const reasons: ReadonlyMap<string, Trilingual> = new Map([
  ...Object.entries(permitReasons),
  ...Object.entries(exemptionReasons),
  ...Object.entries(normTexts).map(([id, { text }]) => [id, text] as const),
]);

function filled(template: string, figures: Figures, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(figures, name) ? dayAsRead(String(figures[name]), locale) : whole,
  );
}

/** A day as people of that language write it, 22.11.2026 or 22/11/2026; anything else as it is. */
function dayAsRead(text: string, locale: Locale): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return day ? [day[3], day[2], day[1]].join(locale === "en" ? "/" : ".") : text;
}

/** Which wording: a term by its extensions or when it is exceeded, a fee or a limit when there is none. */
function wordingOf({ rule, figures }: Reason): string {
  if (typeof figures.wording === "string") return `${rule}!${figures.wording}`;
  // A member state by its code; the other rights of its citizens have wordings of their own.
  if (/^eaeu-[A-Z]{2}$/.test(rule)) return "eaeu-worker";
  if (rule.startsWith("term-")) {
    if ("asked" in figures) return "term!beyond";
    if (reasons.has(rule)) return rule;
    if (!("extensions" in figures)) return "term";
    if (figures.extensions === 1) return "term!once";
    return figures.extensions === 0 ? "term!final" : "term!extended";
  }
  if ((rule === "fee-table" || rule === "seasonal-fee") && !("mrp" in figures)) return `${rule}!none`;
  if (rule.startsWith("local-content-") && rule.endsWith("-exempt") && !("limit" in figures)) {
    return `${rule}!none`;
  }
  return rule;
}

/** What a reason says, in one sentence; the title of the rule, or its code, where it has no wording. */
export function reasonText(reason: Reason, locale: Locale): string {
  // A part of the Code is told by what it punishes; the sums stand in the answer.
  if (reason.rule.startsWith("sanction-")) return ruleTitle(reason.rule, locale);
  const clock = clockSentence(reason, locale);
  if (clock !== null) return clock;
  const text = reasons.get(wordingOf(reason));
  if (text) return filled(text[locale], spokenFigures(reason, locale), locale);
  return ruleTitle(reason.rule, locale);
}

/** A term that is asked for says what it is counted in. */
function spokenFigures({ rule, figures }: Reason, locale: Locale): Figures {
  const { asked, longest } = figures;
  if (!rule.startsWith("term-") || typeof asked !== "number" || typeof longest !== "number") return figures;
  const unit = rule === "term-seasonal" ? "calendar-days" : "months";
  return { ...figures, asked: counted(asked, unit, locale), longest: counted(longest, unit, locale) };
}

/** A clock says how long it runs. */
function clockSentence({ rule, figures }: Reason, locale: Locale): string | null {
  const text = Object.hasOwn(clockTexts, rule) ? clockTexts[rule] : undefined;
  const { count, unit } = figures;
  if (!text || typeof count !== "number" || typeof unit !== "string" || !isCounted(unit)) return null;
  return filled(text[locale], { length: counted(count, unit, locale) }, locale);
}

/** What a rule or value is called; its code where it has no name. */
export function ruleTitle(rule: string, locale: Locale): string {
  return (Object.hasOwn(titles, rule) ? titles[rule] : undefined)?.[locale] ?? rule;
}

/** The codes of regimes by their names, which hold commas themselves. */
function regimeNames(codes: string, locale: Locale): string {
  const names = codes
    .split(", ")
    .map((code) => regimes.find((one) => one.code === code)?.name[locale] ?? code);
  return names.join("; ");
}

/** What a warning says, in one sentence. */
export function warningText(warning: Warning, locale: Locale): string {
  const text = Object.hasOwn(warningTexts, warning.code) ? warningTexts[warning.code] : undefined;
  if (!text) return warning.code;
  const rule = warning.about === null ? "" : ruleTitle(warning.about, locale);
  const { regimes: codes } = warning.figures;
  const named = typeof codes === "string" ? { regimes: regimeNames(codes, locale) } : {};
  return filled(text[locale], { ...warning.figures, ...named, rule }, locale);
}

/** What a missing fact is called; the path itself where it has no name. */
export function missingText(path: string, locale: Locale): string {
  return (Object.hasOwn(missingLabels, path) ? missingLabels[path] : undefined)?.[locale] ?? path;
}

/** Whether a rule has a wording of its own, for the test that none is without. */
export function hasWording(rule: string): boolean {
  const probe: Reason = {
    rule,
    act: "",
    article: "",
    from: null,
    to: null,
    approximate: false,
    confidence: "verbatim",
    figures: {},
  };
  return reasons.has(wordingOf(probe)) || reasons.has(rule);
}
