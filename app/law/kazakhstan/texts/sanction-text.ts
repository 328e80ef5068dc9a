import type { Locale, Trilingual } from "../../engine/citation";
import { offenders, type Penalty, type Sanction } from "../values/sanction";
import { offenderLabels } from "./offence-labels";
import { counted, inAll, numberText } from "./plural";

const words = {
  warning: { kk: "ескерту жасау", ru: "предупреждение", en: "a warning" },
  upTo: { kk: "{mrp} АЕК-ке дейін айыппұл", ru: "штраф до {mrp} МРП", en: "a fine of up to {mrp} MRP" },
  fine: { kk: "{mrp} АЕК айыппұл", ru: "штраф {mrp} МРП", en: "a fine of {mrp} MRP" },
  percent: {
    kk: "төленбеген соманың {percent} %-ы",
    ru: "{percent} % неуплаченной суммы",
    en: "{percent} % of the sum not paid",
  },
  arrest: {
    kk: "{days} тәулікке дейін қамаққа алу",
    ru: "арест до {days} суток",
    en: "arrest of up to {days} days",
  },
  community: {
    kk: "{hours} дейін қоғамдық жұмыстар",
    ru: "общественные работы до {hours}",
    en: "community service of up to {hours}",
  },
  corrective: {
    kk: "сондай мөлшердегі түзеу жұмыстары",
    ru: "исправительные работы в том же размере",
    en: "corrective works to the same amount",
  },
  or: { kk: "немесе елден шығарып жіберу", ru: "либо выдворение", en: "or expulsion" },
  with: { kk: "елден шығарып жіберумен", ru: "с выдворением", en: "with expulsion" },
  orJoin: { kk: " немесе ", ru: " либо ", en: " or " },
  until: { kk: "{days} тәулікке дейін: ", ru: "до {days} суток: ", en: "up to {days} days: " },
  none: {
    kk: "Айыппұл мөлшері оқылмаған.",
    ru: "Размер штрафа не прочитан.",
    en: "The sum of the fine was not read.",
  },
} as const satisfies Record<string, Trilingual>;

const put = (text: Trilingual, locale: Locale, figures: Readonly<Record<string, string>>) =>
  text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => figures[name] ?? whole);

/** One offender's penalty in words. */
export function penaltyText(penalty: Penalty, locale: Locale): string {
  const { mrp, percent, arrestDays, communityHours, expulsion } = penalty;
  const parts: string[] = [];
  if (penalty.warning) parts.push(words.warning[locale]);
  if (mrp !== undefined) {
    parts.push(put(penalty.upTo ? words.upTo : words.fine, locale, { mrp: numberText(mrp, locale) }));
  }
  if (percent !== undefined) parts.push(put(words.percent, locale, { percent: String(percent) }));
  if (penalty.correctiveWorks) parts.push(words.corrective[locale]);
  if (communityHours !== undefined) {
    parts.push(put(words.community, locale, { hours: hours(communityHours, locale) }));
  }
  if (arrestDays !== undefined) parts.push(put(words.arrest, locale, { days: String(arrestDays) }));
  const text = parts.join(words.orJoin[locale]);
  return expulsion ? `${text} ${words[expulsion][locale]}` : text;
}

function hours(count: number, locale: Locale): string {
  // Russian «до» takes the genitive, and for the one number there is, 200, it is the same form.
  return locale === "kk" ? `${counted(count, "hours", locale)}қа` : counted(count, "hours", locale);
}

/** What a part of an article says, a line for each offender or step. */
export function sanctionLines(sanction: Sanction): readonly Trilingual[] {
  if (sanction.steps) {
    return sanction.steps.map(({ upToDays, penalty }) =>
      inAll(
        (locale) => `${put(words.until, locale, { days: String(upToDays) })}${penaltyText(penalty, locale)}`,
      ),
    );
  }
  const lines = offenders.flatMap((offender) => {
    const penalty = sanction.by[offender];
    if (!penalty) return [];
    return [inAll((locale) => `${offenderLabels[offender][locale]} — ${penaltyText(penalty, locale)}`)];
  });
  return lines.length === 0 ? [words.none] : lines;
}
