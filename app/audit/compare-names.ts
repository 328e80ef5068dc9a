/**
 * The alphabet that lists of names follow: Latin first, then Cyrillic with the Kazakh letters in their
 * places. It is our own, since the order of `Intl` changes between versions of its data and a pack that is
 * made again must come out the same.
 */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZАӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
const place = new Map([...alphabet].map((letter, index) => [letter, 256 + index]));

function keyOf(name: string): number[] {
  const upper = name.normalize("NFC").toUpperCase();
  return Array.from(upper, (letter) => {
    const known = place.get(letter);
    if (known !== undefined) return known;
    // Ş sorts with S, Đ stays by itself: only what Unicode decomposes is folded.
    const base = letter.normalize("NFD")[0] ?? letter;
    const code = letter.codePointAt(0) ?? 0;
    return place.get(base) ?? (code < 128 ? code : 1024 + code);
  });
}

/** Orders two names as a register lists them; the same on every machine. */
export function compareNames(a: string, b: string): number {
  const left = keyOf(a);
  const right = keyOf(b);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}
