/** Latin letters that look like Cyrillic ones, and the other way round. */
const cyrillicOf: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  I: "І",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
};
const latinOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(cyrillicOf).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** Words in which letters of two scripts look alike, in the one script in which they can be read whole. */
export function sameScript(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!/[A-Za-z]/.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
    const cyrillic = word.replace(/[A-Za-z]/g, (letter) => cyrillicOf[letter] ?? letter);
    if (!/[A-Za-z]/.test(cyrillic)) return cyrillic;
    const latin = word.replace(/\p{Script=Cyrillic}/gu, (letter) => latinOf[letter] ?? letter);
    return /\p{Script=Cyrillic}/u.test(latin) ? word : latin;
  });
}

const russianOf: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
};

/** A Kazakh text in small letters as people type it on a Russian keyboard. */
export function withoutKazakhLetters(text: string): string {
  return text.replace(/[әғқңөұүһі]/g, (letter) => russianOf[letter] ?? letter);
}

const folded = new Map<RegExp, RegExp>();

/** Whether a text in small letters says it, in Kazakh letters or without them, as old files and Russian keyboards have it. */
export function says(pattern: RegExp, text: string): boolean {
  if (pattern.test(text)) return true;
  let plain = folded.get(pattern);
  if (!plain) {
    plain = new RegExp(withoutKazakhLetters(pattern.source), pattern.flags);
    folded.set(pattern, plain);
  }
  return plain.source !== pattern.source && plain.test(withoutKazakhLetters(text));
}
