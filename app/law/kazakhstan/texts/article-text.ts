import type { Locale } from "../../engine/citation";
import { articlePhrases } from "./article-phrases";

type Replacement = readonly [ru: RegExp, kk: string, en: string];

const day = String.raw`\d\d\.\d\d\.\d{4}`;
const act = String.raw`${day}(?: № \d+(?:-[IVX]+)?(?: / № \d+)?)?`;
/** `36-1`, `3, 4`, `517–519`: the numbers that one word governs. */
const one = String.raw`\d+(?:-\d+)?`;
const many = `${one}(?:(?:–|, )${one})+`;
const oneSub = String.raw`${one}\)`;
const manySub = `${oneSub}(?:, ${oneSub})+`;

/** Of a reference to a part of an act, in the order in which they are tried. */
const references: readonly Replacement[] = [
  [new RegExp(`изм\\. приказом от (${act})`, "g"), "$1 бұйрықпен өзгертілген", "amended by order of $1"],
  [new RegExp(`изм\\. Законом (${act})`, "g"), "$1 Заңмен өзгертілген", "amended by Law of $1"],
  [new RegExp(`искл\\. Законом (${act})`, "g"), "$1 Заңмен алып тасталған", "removed by Law of $1"],
  [new RegExp(`изм\\. (${act})`, "g"), "$1 өзгертілген", "amended $1"],
  [new RegExp(`ред\\. (${act})`, "g"), "$1 редакциясында", "as amended $1"],
  [/изм\. (\d{4}) года/g, "$1 жылы өзгертілген", "amended in $1"],
  [/ред\. до (\d{4}) года/g, "$1 жылға дейінгі редакция", "edition before $1"],
  [new RegExp(`ПП от (${act})`, "g"), "Үкіметтің $1 қаулысы", "Government Resolution of $1"],
  [/ПП № (\d+)/g, "Үкіметтің № $1 қаулысы", "Government Resolution No. $1"],
  [new RegExp(`приказ от (${act})`, "g"), "$1 бұйрық", "order of $1"],
  [/приказ № (\d+)/g, "№ $1 бұйрық", "order No. $1"],
  [new RegExp(`соглашение от (${day})`, "g"), "$1 келісім", "agreement of $1"],
  [/постановление № (\d+)/g, "№ $1 қаулы", "Resolution No. $1"],
  [/квота на (\d{4}) год/g, "$1 жылғы квота", "quota for $1"],
  [new RegExp(`пп\\. (${manySub})`, "g"), "$1 тармақшалар", "subpara. $1"],
  [new RegExp(`пп\\. (${oneSub})`, "g"), "$1 тармақша", "subpara. $1"],
  [new RegExp(`п\\. (${many})`, "g"), "$1-тармақтар", "para. $1"],
  [new RegExp(`п\\. (${one}) и далее`, "g"), "$1 және одан кейінгі тармақтар", "para. $1 and later"],
  [new RegExp(`п\\. (${one})`, "g"), "$1-тармақ", "para. $1"],
  [new RegExp(`ч\\. (${many})`, "g"), "$1-бөліктер", "part $1"],
  [new RegExp(`ч\\. (${one})`, "g"), "$1-бөлік", "part $1"],
  [/абз\. (\d+)/g, "$1-абзац", "indent $1"],
  [/стр\. (\d+–\d+)/g, "$1-жолдар", "rows $1"],
  [/поз\. (\d+–\d+)/g, "$1-позициялар", "items $1"],
  [/прил\. (\d+)/g, "$1-қосымша", "annex $1"],
  [/прил\./g, "қосымша", "annex"],
  // Last, for a Kazakh number that comes before its word would be taken for one more number of the word before it.
  [new RegExp(`ст\\. (${many})`, "g"), "$1-баптар", "art. $1"],
  [new RegExp(`ст\\. (${one})`, "g"), "$1-бап", "art. $1"],
];

const known = new Map<string, string>();

/**
 * Where in an act a rule stands, as people of that language write it: `ст. 37-3 п. 1` is `37-3-бап 1-тармақ` and
 * `art. 37-3 para. 1`. What is not a reference is told in words of its own.
 */
export function articleText(article: string, locale: Locale): string {
  if (locale === "ru") return article;
  const key = `${locale} ${article}`;
  let text = known.get(key);
  if (text === undefined) {
    text = translated(article, locale);
    known.set(key, text);
  }
  return text;
}

function translated(article: string, locale: "kk" | "en"): string {
  let text = article;
  for (const [ru, phrase] of articlePhrases) text = text.replaceAll(ru, phrase[locale]);
  for (const [ru, kk, en] of references) text = text.replace(ru, locale === "kk" ? kk : en);
  return locale === "en" ? text.replace(/№ /g, "No. ") : text;
}
