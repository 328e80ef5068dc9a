import type { Locale, Trilingual } from "../../engine/citation";
import { isKnown, type Repealed, UNKNOWN, type Unknown } from "../../engine/dated";
import type { Clock } from "../values/clocks";
import type { DocumentList } from "../values/documents";
import type { FeeTable, SeasonalFeeStep } from "../values/fee";
import type { HolidayRule, MonthDay, MovingDays } from "../values/holidays";
import type { TaxSettlement } from "../values/households";
import type { TaxAdvanceRate } from "../values/labour-immigrants";
import type { Ratio, StaffLimit } from "../values/local-content";
import type { ProjectQuota, Quota } from "../values/quota";
import { type Region, regions } from "../values/regions";
import type { Sanction } from "../values/sanction";
import { sectors } from "../values/sectors";
import type { Term } from "../values/terms";
import { clockTexts } from "./clock-texts";
import { documentLabels } from "./document-labels";
import { permitReasons } from "./permit-reasons";
import { counted, inAll, numberText } from "./plural";
import { sanctionLines } from "./sanction-text";
import { reasonText } from "./text";
import { fixedValueTexts, notReadText, repealedText, valuePhrases } from "./value-phrases";

type Lines = readonly Trilingual[];

const say = (phrase: keyof typeof valuePhrases, figures: Readonly<Record<string, string>> = {}) =>
  fill(valuePhrases[phrase], () => figures);

function fill(text: Trilingual, figuresIn: (locale: Locale) => Readonly<Record<string, string>>): Trilingual {
  return inAll((locale) => {
    const figures = figuresIn(locale);
    return text[locale].replace(/\{(\w+)\}/g, (whole, name: string) => figures[name] ?? whole);
  });
}

const mrpOf = (mrp: number) =>
  inAll(
    (locale) => `${numberText(mrp, locale)} ${locale === "kk" ? "АЕК" : locale === "ru" ? "МРП" : "MRP"}`,
  );

/** How long a clock runs, and whether before the event. */
export function clockText(clock: Clock): Trilingual {
  const length = inAll((locale) => counted(clock.count, clock.unit, locale));
  return clock.before ? fill(valuePhrases.before, (locale) => ({ length: length[locale] })) : length;
}

function clockLines(id: string, clock: Clock): Lines {
  const length = inAll((locale) => counted(clock.count, clock.unit, locale));
  const text = Object.hasOwn(clockTexts, id) ? clockTexts[id] : undefined;
  return [text ? fill(text, (locale) => ({ length: length[locale] })) : clockText(clock)];
}

function termLines(id: string, term: Term): Lines {
  if (Object.hasOwn(permitReasons, id)) return [ruleLine(id, term)];
  const { months, days, extensions, wholeYears } = term;
  const length = inAll((locale) =>
    days === undefined ? counted(months, "months", locale) : counted(days, "calendar-days", locale),
  );
  const lines = [fill(valuePhrases.term, (locale) => ({ length: length[locale] }))];
  if (wholeYears) lines.push(say("wholeYears"));
  if (extensions === null) lines.push(say("extensionsOpen"));
  else lines.push(extensions === 0 ? say("noExtension") : say("extensions", { count: String(extensions) }));
  return lines;
}

/** Sections with the same row are named together. */
function feeLines(table: FeeTable): Lines {
  if (table.kind === "none") return [say("feeNone")];
  const groups = new Map<string, string[]>();
  for (const [letter, row] of Object.entries(table.rows)) {
    const key = JSON.stringify(row);
    groups.set(key, [...(groups.get(key) ?? []), letter]);
  }
  return [...groups.values()].map((letters) => {
    const row = table.rows[letters[0] ?? ""];
    const first = row?.["1"].filter((mrp) => mrp !== null).join(" / ") ?? "";
    const sections = say(letters.length === 1 ? "feeSection" : "feeSections", {
      letters: letters.join(", "),
    });
    return fill(valuePhrases[row?.["1"][1] === null ? "feeRowOneYear" : "feeRow"], (locale) => ({
      sections: sections[locale],
      first,
      second: String(row?.["2"]),
      third: String(row?.["3"]),
      fourth: String(row?.["4"]),
    }));
  });
}

function seasonalLines(steps: readonly SeasonalFeeStep[]): Lines {
  if (steps.every((step) => step.mrp === 0)) return [say("feeNone")];
  return steps.map((step) => say("seasonalStep", { days: String(step.upToDays), mrp: String(step.mrp) }));
}

function regionNames(codes: readonly string[], locale: Locale): string {
  return codes.map((code) => regions.find((one) => one.code === code)?.name[locale] ?? code).join(", ");
}

function projectLines(quota: ProjectQuota): Lines {
  const { persons, projectCategories, leastCitizens } = quota;
  const byCategory = (numbers: Readonly<Record<string, number>>, phrase: Trilingual) =>
    Object.entries(numbers).map(([category, number]) =>
      fill(phrase, (locale) => ({ category, value: numberText(number, locale) })),
    );
  return [
    fill(valuePhrases.quotaPersons, (locale) => ({ value: numberText(persons, locale) })),
    ...byCategory(projectCategories ?? {}, valuePhrases.quotaCategory),
    ...byCategory(leastCitizens, valuePhrases.leastCitizens),
  ];
}

function documentLines({ documents, whole }: DocumentList): Lines {
  const list = fill(valuePhrases.documents, (locale) => ({
    list: documents.map((code) => documentLabels[code][locale]).join("; "),
  }));
  return whole ? [list] : [list, say("documentsPartly")];
}

function settlementLines(settlement: TaxSettlement): Lines {
  const { minimumPerMonth, deductionPerMonth, due, payWithinDays } = settlement;
  const lines: Trilingual[] = [];
  if (minimumPerMonth !== null) lines.push(say("taxMinimum", { value: String(minimumPerMonth) }));
  lines.push(say("taxDeduction", { value: String(deductionPerMonth) }));
  const day = dayMonth([due]);
  lines.push(fill(valuePhrases.taxDue, (locale) => ({ day: day[locale] })));
  if (payWithinDays !== null) lines.push(say("taxPay", { value: String(payWithinDays) }));
  return lines;
}

function quotaLines(quota: Quota): Lines {
  const lines: Trilingual[] = [];
  const percent = (value: number, phrase: keyof typeof valuePhrases) =>
    lines.push(fill(valuePhrases[phrase], (locale) => ({ value: numberText(value, locale) })));
  if (quota.percent !== null) percent(quota.percent, "quotaPercent");
  if (quota.persons !== null) percent(quota.persons, "quotaPersons");
  if (quota.labourImmigrantPercent !== null) percent(quota.labourImmigrantPercent, "quotaImmigrants");
  if (quota.labourImmigrantPersons !== null) percent(quota.labourImmigrantPersons, "quotaImmigrantPersons");
  for (const [category, persons] of Object.entries(quota.byCategory ?? {})) {
    const phrase = category === "seasonal" ? valuePhrases.quotaSeasonal : valuePhrases.quotaCategory;
    lines.push(fill(phrase, (locale) => ({ category, value: numberText(persons, locale) })));
  }
  for (const [letter, share] of Object.entries(quota.bySector ?? {})) {
    const name = sectors.find((sector) => sector.letter === letter)?.name;
    lines.push(
      fill(valuePhrases.quotaSector, (locale) => ({
        sector: name?.[locale] ?? letter,
        value: numberText(share, locale),
      })),
    );
  }
  for (const [category, codes] of Object.entries(quota.regionsWithout ?? {})) {
    lines.push(
      fill(valuePhrases.quotaWithout, (locale) => ({ category, regions: regionNames(codes, locale) })),
    );
  }
  return lines;
}

const dayMonth = (days: readonly MonthDay[]) =>
  inAll((locale) =>
    days
      .map((day) => [day.slice(3), day.slice(0, 2)].join(locale === "en" ? "/" : "."))
      .sort(
        (a, b) => Number(a.slice(3)) - Number(b.slice(3)) || Number(a.slice(0, 2)) - Number(b.slice(0, 2)),
      )
      .join(", "),
  );

function dayList(phrase: keyof typeof valuePhrases, days: readonly MonthDay[]): Lines {
  const text = dayMonth(days);
  return days.length === 0 ? [] : [fill(valuePhrases[phrase], (locale) => ({ days: text[locale] }))];
}

/** A least share of citizens, but the most that transfers may come to. */
function shareLines(id: string, ratio: Ratio): Lines {
  return [say(id === "ict-cap" ? "cap" : "share", { percent: String((ratio.of * 100) / ratio.in) })];
}

function taxLines(rate: TaxAdvanceRate): Lines {
  const perMonth = mrpOf(rate.perMonth);
  const lines = [fill(valuePhrases.taxAdvance, (locale) => ({ mrp: perMonth[locale] }))];
  if (rate.alternative !== null) {
    const other = mrpOf(rate.alternative);
    lines.push(fill(valuePhrases.taxOther, (locale) => ({ mrp: other[locale] })));
  }
  return lines;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** By the shape of the value; null where the shape has no wording of its own. */
function linesByShape(id: string, value: unknown): Lines | null {
  if (Array.isArray(value)) {
    if (value.every((item) => isObject(item) && "upToDays" in item)) return seasonalLines(value);
    if (value.every((item) => isObject(item) && "name" in item)) {
      return [inAll((locale) => value.map((item: Region) => item.name[locale]).join("; "))];
    }
    return null;
  }
  if (!isObject(value)) return null;
  if ("unit" in value && "count" in value) return clockLines(id, value as Clock);
  if ("documents" in value) return documentLines(value as DocumentList);
  if ("deductionPerMonth" in value) return settlementLines(value as TaxSettlement);
  if ("leastCitizens" in value) return projectLines(value as ProjectQuota);
  if ("by" in value) return sanctionLines(value as Sanction);
  if ("extensions" in value) return termLines(id, value as Term);
  if (value.kind === "none" || value.kind === "table") return feeLines(value as FeeTable);
  if ("byCategory" in value) return quotaLines(value as Quota);
  if ("festive" in value) {
    const rule = value as HolidayRule;
    return [...dayList("festive", rule.festive), ...dayList("religious", rule.religious)];
  }
  if ("kurbanAit" in value) {
    const moved = value as MovingDays;
    return [
      ...dayList("kurbanAit", [moved.kurbanAit]),
      ...dayList("freed", moved.free),
      ...dayList("worked", moved.working),
    ];
  }
  if ("staff" in value) {
    const { staff } = value as StaffLimit;
    return [staff === null ? say("staffAny") : say("staffUpTo", { staff: String(staff) })];
  }
  if ("perMonth" in value) return taxLines(value as TaxAdvanceRate);
  if ("of" in value && "in" in value) return shareLines(id, value as Ratio);
  return null;
}

/** What one version of a value says, a line each, in three languages; a hole says that it is one. */
export function valueLines(id: string, value: unknown | Unknown | Repealed): Lines {
  if (!isKnown(value)) return [value === UNKNOWN ? notReadText : repealedText];
  const fixed = Object.hasOwn(fixedValueTexts, id) ? fixedValueTexts[id] : undefined;
  if (fixed) {
    return [
      fill(fixed, (locale) => ({
        value: typeof value === "number" ? numberText(value, locale) : String(value),
      })),
    ];
  }
  return linesByShape(id, value) ?? [ruleLine(id, value)];
}

/** The wording of the rule itself, where it needs no figures of an answer. */
function ruleLine(id: string, value: unknown): Trilingual {
  const figures = isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string | number] =>
            typeof entry[1] === "string" || typeof entry[1] === "number",
        ),
      )
    : typeof value === "string" || typeof value === "number"
      ? { value }
      : {};
  return inAll((locale) =>
    reasonText(
      {
        rule: id,
        act: "",
        article: "",
        from: null,
        to: null,
        approximate: false,
        confidence: "verbatim",
        figures,
      },
      locale,
    ),
  );
}
