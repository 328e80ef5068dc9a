import { countryName } from "~/i18n/country-names.server";
import { translatorFor } from "~/i18n/translator.server";
import { missingText } from "~/law";
import { deadlineKinds } from "~/reminders";
import { inEach } from "./pack";
import type { LocalText, PackContent } from "./pack-content";
import { deadlineMonths } from "./pack-deadlines";
import { packTexts } from "./texts";

/** A text of the product in three languages, by its key in `packs.json` or elsewhere. */
export function words(key: string, values: Record<string, string | number> = {}): LocalText {
  return inEach((locale) => translatorFor(locale)(key, values));
}

export function findingName(code: string): LocalText {
  return words(`workers:code.${code}`);
}

/** «Not given: …», for facts without which an answer is withheld. */
export function notGiven(path: string): LocalText {
  return inEach((locale) =>
    translatorFor(locale)("packs:content.notGiven", { what: missingText(path, locale) }),
  );
}

/** The names that the pack's codes stand for: only of codes that occur. */
export function packNames(content: Omit<PackContent, "names">): PackContent["names"] {
  const named = (codes: Iterable<string>, name: (code: string) => LocalText) =>
    [...new Set(codes)].map((code) => ({ code, name: name(code) }));
  return {
    countries: named(
      content.workers.map((worker) => worker.citizenship),
      (code) => inEach((locale) => countryName(code, locale)),
    ),
    findings: named(
      content.workers.flatMap((worker) => worker.findings.map((finding) => finding.code)),
      findingName,
    ),
    deadlines: deadlineKinds
      .filter((kind) => content.deadlines.some((deadline) => deadline.kind === kind))
      .map((kind) => ({ code: kind, name: inEach((locale) => packTexts[locale].documentKinds[kind]) })),
    reminderStates: named(
      content.deadlines.flatMap((deadline) => deadline.reminders.map((one) => one.state)),
      (code) => words(`packs:reminderState.${code}`),
    ),
  };
}

/** What the pack leaves out on purpose, or because it is not kept here; each with the reason. */
export function packOmissions(facts: { papers: number; withoutPaper: number }): PackContent["omissions"] {
  const omit = (what: string, values: Record<string, number> = {}) => ({
    what: words(`packs:omission.${what}.what`, values),
    why: words(`packs:omission.${what}.why`, values),
  });
  return [
    ...(facts.withoutPaper > 0 ? [omit("papers", { without: facts.withoutPaper, of: facts.papers })] : []),
    omit("wages"),
    omit("registration"),
    omit("arrivals"),
    omit("earlier"),
    omit("left"),
    omit("deadlines", { months: deadlineMonths }),
  ];
}
