import { locales } from "../../engine/citation";
import { addDays, isDay } from "../../engine/plain-date";
import { acts } from "../acts";
import type { KnownValue } from "./all-values";

/** A thing wrong with the data of the law: about which version of which value, and what. */
export type LawFault = { key: string; fault: string };

/**
 * What is wrong with the values of the law: a day that is none, periods that overlap or leave a hole, an act that is
 * not listed, a source that says no article, a text that is missing in a language. Empty where nothing is. Pure.
 */
export function lawFaults(values: readonly KnownValue[]): LawFault[] {
  const faults: LawFault[] = [];
  const seen = new Set<string>();
  values.forEach((value, i) => {
    const say = (fault: string) => faults.push({ key: value.key, fault });
    if (seen.has(value.key)) say("the same day stands twice");
    seen.add(value.key);
    if (!isDay(value.from)) say(`«${value.from}» is no day`);
    if (!isDay(value.readOn)) say(`read on «${value.readOn}», which is no day`);
    if (value.to !== null && value.to < value.from) say("ends before it begins");
    const before = values[i - 1];
    if (before?.id === value.id) {
      if (before.to === null) say("begins although the version before it does not end");
      else if (isDay(value.from) && addDays(before.to, 1) > value.from)
        say("begins before the version before it ends");
    }
    if (!acts.has(value.source.act)) say(`the act «${value.source.act}» is not listed in acts.ts`);
    if (value.source.article.trim() === "" && value.confidence !== "unconfirmed")
      say("names no article and is not marked as unconfirmed");
    if (value.state === "known" && value.confidence === "verbatim" && value.source.address === undefined)
      say("is said to be read in the act, and names no address where");
    for (const locale of locales) {
      if (value.title[locale].trim() === "" || value.title[locale] === value.id)
        say(`has no title in ${locale}`);
      if (value.act.name[locale].trim() === "") say(`its act has no name in ${locale}`);
      if (value.lines.some((line) => line[locale].trim() === "")) say(`has no text in ${locale}`);
    }
    if (value.lines.length === 0) say("says nothing");
  });
  return faults;
}
