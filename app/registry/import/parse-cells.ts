import type { Arrangement, Category, PermitKind, Stay } from "~/registry/facts";
import type { Cell } from "./cell";

/** Words that stand for an empty cell. */
const nothingWords = /^(?:[-–—.]+|нет|н\/д|б\/н|не указан\S*|отсутствует|жоқ|n\/a|none|null|0)$/i;

/** The text of a cell where any text is welcome; a whole number is written out, a blank or «нет» is nothing. */
export function readText(cell: Cell | undefined): string | null {
  if (typeof cell === "number") return Number.isInteger(cell) ? cell.toFixed(0) : String(cell);
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell !== "string") return null;
  // Nearly every cell is plain already; a list has half a million of them.
  const text = plainText.test(cell)
    ? cell
    : cell
        .normalize("NFC")
        .replace(/[\s\u00A0]+/g, " ")
        .trim();
  return text.length <= longestNothing && nothingWords.test(text) ? null : text;
}

/** Letters, digits and signs of one code unit, composed, with single spaces inside. */
const plainText = /^[!-~А-яЁёІіҒғҚқҢңӨөҮүҰұҺһӘә№]+(?: [!-~А-яЁёІіҒғҚқҢңӨөҮүҰұҺһӘә№]+)*$/;
const longestNothing = 20;

export type NameReading = { name: string } | { code: "name-missing" | "name-script" | "name-not-understood" };

/** A person's name: letters of the Latin or Cyrillic alphabet, as documents in Kazakhstan need it. */
export function readName(text: string | null): NameReading {
  if (text === null) return { code: "name-missing" };
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M} .,'’ʼʻ`´()\-‐–]+$/u.test(text) && /\p{L}/u.test(text))
    return { name: text };
  const foreign = [...text].some(
    (letter) => /\p{L}/u.test(letter) && !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(letter),
  );
  return { code: foreign ? "name-script" : "name-not-understood" };
}

export type CategoryReading = { category: Category | null; seasonal: boolean } | { code: "category-unknown" };

const categoryWords: readonly (readonly [Category | "seasonal", RegExp])[] = [
  ["seasonal", /^(?:сезон|маусым|season)/],
  ["2", /структурн|подраздел|құрылымдық|бөлімше|heads? of (?:unit|department|division)/],
  ["1", /^(?:руководит|первый руковод|басшы|директор|заместител\S* руковод|head|chief executive|top manage)/],
  ["3", /^(?:специалист|маман|specialist|professional)/],
  ["4", /^(?:квалифицир|рабоч|білікті|жұмысшы|skilled|worker)/],
  ["1", /^(?:перв|бірінші|first)/],
  ["2", /^(?:втор|екінші|second)/],
  ["3", /^(?:трет|үшінші|third)/],
  ["4", /^(?:четв|төртінші|fourth)/],
];

const roman: Readonly<Record<string, Category>> = { i: "1", ii: "2", iii: "3", iv: "4" };

/** 1, I, «1 категория», «1-санат», «Руководитель»; «сезонный», «маусымдық» is an arrangement, not a category. */
export function readCategory(text: string | null): CategoryReading {
  if (text === null) return { category: null, seasonal: false };
  return remembered(categoriesRead, text, categoryIn);
}

const categoriesRead = new Map<string, CategoryReading>();

function categoryIn(text: string): CategoryReading {
  const lower = text.toLowerCase();
  const word = categoryWords.find(([, pattern]) => pattern.test(lower))?.[0];
  if (word === "seasonal") return { category: null, seasonal: true };
  if (word) return { category: word, seasonal: false };
  const bare = lower
    .replace(/категори[яией]*|кат\.?|санат[ыа]?|category|cat\.?/g, " ")
    .replace(/(?<=\d)\s*-?\s*(?:я|ая|й|ші|шы|st|nd|rd|th)(?!\p{L})/gu, " ")
    .replace(/[\s.,()№-]+/g, "");
  if (bare === "1" || bare === "2" || bare === "3" || bare === "4")
    return { category: bare, seasonal: false };
  // Cyrillic «І» and the digit one beside each other look the same as the Roman numeral.
  const numeral = roman[bare.replaceAll("і", "i").replaceAll("ӏ", "i").replaceAll("l", "i")];
  return numeral ? { category: numeral, seasonal: false } : { code: "category-unknown" };
}

export type Ground = {
  stay: Stay;
  arrangement: Arrangement | null;
  permitKind: PermitKind | null;
};

const grounds: readonly (readonly [RegExp, Ground])[] = [
  [
    /вкп|внутрикорпоратив|корпоративішілік|қауымішілік|^ict$|intra.?corporate/,
    { stay: "temporary", arrangement: "ict", permitKind: "ict-permit" },
  ],
  [
    /внж|вид на жит|ықтиярхат|постоянно прожив|permanent resid|residence permit/,
    { stay: "permanent-resident", arrangement: null, permitKind: null },
  ],
  [/ищущ\S* убежищ|баспана іздеуші|asylum/, { stay: "asylum-seeker", arrangement: null, permitKind: null }],
  [/беженец|беженк|босқын|refugee/, { stay: "refugee", arrangement: null, permitKind: null }],
  [/кандас|қандас|оралман|kandas/, { stay: "kandas", arrangement: null, permitKind: null }],
  [
    /бизнес.?иммигрант|business.?immigrant/,
    { stay: "business-immigrant", arrangement: null, permitKind: null },
  ],
  [
    /трудов\S* иммигрант|домашн|үй қызметкер|еңбекші көшіп|labou?r immigrant|domestic/,
    { stay: "temporary", arrangement: "domestic", permitKind: "labour-immigrant-permit" },
  ],
  [
    /самостоятельн|справк|өз бетінше|анықтама|qualification|independent/,
    { stay: "temporary", arrangement: "independent", permitKind: "qualification-certificate" },
  ],
  [/сезон|маусым|season/, { stay: "temporary", arrangement: "seasonal", permitKind: "seasonal-permit" }],
  [/студент|учеб|студенті|student/, { stay: "student", arrangement: null, permitKind: null }],
  [/воссоедин|семь|отбасы|family/, { stay: "family", arrangement: null, permitKind: null }],
  [
    /разрешени|рұқсат|permit|^ирс$|^шжк$/,
    { stay: "temporary", arrangement: null, permitKind: "employer-permit" },
  ],
  [
    /еаэс|еаэо|eaeu|^рвп$|^утр$|временно прожив|виза|visa/,
    { stay: "temporary", arrangement: null, permitKind: null },
  ],
];

export type GroundReading = { ground: Ground | null } | { code: "ground-unknown" };

/** «Основание»: on what a person works here; null where the cell is empty. */
export function readGround(text: string | null): GroundReading {
  if (text === null) return { ground: null };
  return remembered(groundsRead, text, groundIn);
}

const groundsRead = new Map<string, GroundReading>();

/** A column holds few different words; a file made to fill memory holds many, and those are read anew. */
function remembered<Reading>(
  read: Map<string, Reading>,
  text: string,
  readAnew: (text: string) => Reading,
): Reading {
  const known = read.get(text);
  if (known !== undefined) return known;
  const reading = readAnew(text);
  if (read.size < 1_000) read.set(text, reading);
  return reading;
}

function groundIn(text: string): GroundReading {
  const lower = text.toLowerCase();
  const found = grounds.find(([pattern]) => pattern.test(lower));
  return found ? { ground: found[1] } : { code: "ground-unknown" };
}

export type IinReading = { iin: string | null; valid: boolean | null } | { code: "iin-not-understood" };

/** An IIN as text or as a number that lost its leading zeros; a wrong check digit is kept and told. */
export function readIin(cell: Cell | undefined): IinReading {
  const text = readText(cell)?.replace(/[\s'-]/g, "") ?? null;
  if (text === null || text === "") return { iin: null, valid: null };
  if (!/^\d{9,12}$/.test(text)) return { code: "iin-not-understood" };
  const iin = text.padStart(12, "0");
  return { iin, valid: isIinValid(iin) };
}

/** Whether the twelfth digit of an IIN or BIN is the check digit of the eleven before it. */
export function isIinValid(iin: string): boolean {
  if (!/^\d{12}$/.test(iin)) return false;
  const digits = [...iin].map(Number);
  const sum = (shift: number) =>
    digits.slice(0, 11).reduce((total, digit, index) => total + digit * (((index + shift) % 11) + 1), 0) % 11;
  const first = sum(0);
  const check = first === 10 ? sum(2) : first;
  return check < 10 && check === digits[11];
}

export type NumberReading = { number: string | null } | { code: "number-not-understood" };

/** The number of a document: letters, digits and what people write between them; no emoji, no other signs. */
export function readDocumentNumber(text: string | null): NumberReading {
  if (text === null) return { number: null };
  const fits = /^[\p{Script=Latin}\p{Script=Cyrillic}\d\s№#./\\()_,:;–—-]+$/u.test(text);
  return fits && /[\p{L}\d]/u.test(text) && text.length <= 100
    ? { number: text }
    : { code: "number-not-understood" };
}

/** A passport number must hold a digit and nothing but letters, digits, spaces and dashes. */
export function readPassportNumber(text: string | null): NumberReading {
  if (text === null) return { number: null };
  const fits = /^(?:№\s*)?[\p{Script=Latin}\p{Script=Cyrillic}\d\s/№.–-]+$/u.test(text);
  return fits && /\d/.test(text) && text.length <= 40 ? { number: text } : { code: "number-not-understood" };
}

const cyrillicTwins: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
  І: "I",
};

/** A document number as it is compared: no spaces and dashes, Cyrillic letters as their Latin twins. */
export function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replace(/[\s№#.–—_-]+/g, "")
    .replace(/[АВЕКМНОРСТУХІ]/g, (letter) => cyrillicTwins[letter] ?? letter);
}

/** A name as it is compared: letters alone, without accents, its parts in alphabetical order. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  // «й» takes an accent off like any other letter, so it is not among the plain ones.
  const plain = plainName.test(lower) ? lower : withoutAccents(lower);
  return plain
    .split(notLetters)
    .filter((part) => part !== "")
    .sort()
    .join(" ");
}

const plainName = /^[a-zа-ик-я ]+$/;
const notLetters = /[^\p{L}]+/u;

function withoutAccents(name: string): string {
  return name
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’ʼʻ`´]/g, "");
}

/** A position as it is compared and remembered. */
export function positionKey(position: string): string {
  return position
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}
