import type { Locale } from "~/i18n/locales";
import {
  actAddress,
  actName,
  articleText,
  missingText,
  type Reason,
  reasonText,
  type Warning,
  warningText,
} from "~/law";
import type { ShownReason } from "~/ui/reason-list";

/** Reasons of the law in the user's language; the same reason is shown once. */
export function shownReasons(reasons: readonly Reason[], locale: Locale): ShownReason[] {
  const shown = new Map<string, ShownReason>();
  for (const reason of reasons) {
    const { rule, article, from, to, confidence } = reason;
    const text = reasonText(reason, locale);
    shown.set(`${rule} ${article} ${text}`, {
      rule,
      text,
      act: actName(reason.act, locale),
      article: articleText(article, locale),
      address: actAddress(reason.act),
      from,
      to,
      confidence,
    });
  }
  return [...shown.values()];
}

export function shownWarnings(warnings: readonly Warning[], locale: Locale): string[] {
  return [...new Set(warnings.map((warning) => warningText(warning, locale)))];
}

export function shownMissing(paths: readonly string[], locale: Locale): string[] {
  return [...new Set(paths.map((path) => missingText(path, locale)))];
}
