import type { Locale } from "~/i18n/locales";
import { categories, type LocalContentAnswer, type LocalContentQuestion, localContent } from "~/law";
import {
  applyScenario,
  mostScenarios,
  moveName,
  type Scenario,
  type ShareValues,
} from "~/web/share-question";
import { shownMissing, shownReasons, shownWarnings } from "~/web/shown-reason";

function verdictOf(n: number, question: LocalContentQuestion | null, locale: Locale) {
  const found = question && localContent(question);
  return {
    /** 0 is the headcount as it stands; the scenarios follow. */
    n,
    answer: found && {
      exempt: found.exempt,
      lawful: found.lawful,
      groups: (["1-2", "3-4"] as const).map((name) => ({ name, ...found.groups[name] })),
      ictCaps: found.ictCaps,
      missing: shownMissing(found.missing, locale),
    },
    reasons: found && shownReasons(found.because, locale),
    warnings: found ? shownWarnings(found.warnings, locale) : [],
  };
}

export type Verdict = ReturnType<typeof verdictOf>;

/** The verdict on the headcount as it stands and on each scenario that changes something. */
export function verdictsOf(
  question: LocalContentQuestion,
  scenarios: readonly Scenario[],
  locale: Locale,
): Verdict[] {
  return [
    verdictOf(0, question, locale),
    ...scenarios.flatMap((scenario, i) =>
      scenario.length === 0 ? [] : [verdictOf(i + 1, applyScenario(question, scenario), locale)],
    ),
  ];
}

/** Scenarios worth a click, each in the first place that is free. */
export function startsOf(
  values: ShareValues,
  question: LocalContentQuestion,
  scenarios: readonly Scenario[],
): { key: string; to: string }[] {
  const free = scenarios.findIndex((scenario) => scenario.length === 0) + 1;
  if (free === 0 || free > mostScenarios) return [];
  const answer: LocalContentAnswer = localContent(question);
  const to = (moves: Record<string, number>) => {
    const search = new URLSearchParams(values);
    for (const [name, by] of Object.entries(moves)) search.set(name, String(by));
    return `/share?${search}#answer`;
  };
  const starts: { key: string; to: string }[] = [];
  for (const category of categories)
    if ((question.headcount[category]?.citizens ?? 0) > 0)
      starts.push({ key: `leaver${category}`, to: to({ [moveName(free, "citizens", category)]: -1 }) });
  const room = { "1-2": "2", "3-4": "4" } as const;
  for (const [group, category] of Object.entries(room) as ["1-2" | "3-4", "2" | "4"][]) {
    const fits = answer.groups[group].foreignRoom;
    if (fits)
      starts.push({ key: `room${category}`, to: to({ [moveName(free, "foreign", category)]: fits }) });
  }
  return starts;
}
