import type { Arrangement, Category, PermitKind, Stay } from "~/registry/facts";
import type { Cell } from "./cell";
import { sameScript, says } from "./same-script";

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
export function readName(written: string | null): NameReading {
  // The number before a name and the asterisk of a footnote after it are no part of it.
  const text =
    written !== null && /^\d|\*$/.test(written)
      ? written.replace(/^\d{1,5}[.)]\s+(?=\p{L})|\s*\*+$/gu, "")
      : written;
  if (text === null || text === "") return { code: "name-missing" };
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M} .,'’ʼʻ`´"«»“”()\-‐–]+$/u.test(text) && /\p{L}/u.test(text))
    return { name: text };
  const foreign = [...text].some(
    (letter) => /\p{L}/u.test(letter) && !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(letter),
  );
  return { code: foreign ? "name-script" : "name-not-understood" };
}

export type CategoryReading = { category: Category | null; seasonal: boolean } | { code: "category-unknown" };

const unit =
  /структ|подр|отдел|цех|участк|служб|департамент|управлени|құрылымдық|бөлім|unit|department|division/;
const categoryWords: readonly (readonly [Category | "seasonal", RegExp])[] = [
  ["seasonal", /^(?:\d\s*)?(?:сез(?:он|$)|маусым|season)/],
  ["2", /^(?:рук\S*|директор\S*|нач\S*|зав\S*|heads?|managers?) .*|бөлім|department head/],
  [
    "1",
    /^(?:рук\S*(?:$| и | орган| компан| предпр| филиал| предст)|перв\S* руковод|зам\S* руковод|бірінші басшы|басшы|директор|heads?$|chief executive|top.?manage|топ.?менедж)/,
  ],
  ["3", /^(?:спец(?:$|-т|иалист)|маман|specialist|professional)/],
  ["4", /^(?:квал\S* раб|раб(?:$|\s|оч)|білікті жұмысшы|жұмысшы|(?:qualified|skilled) worker|workers?$)/],
];

const categoryNumbers: readonly (readonly [Category, RegExp])[] = [
  ["1", /^(?:1|i|перв\S*|бірінші|first)$/],
  ["2", /^(?:2|ii|п|втор\S*|екінші|second)$/],
  ["3", /^(?:3|iii|ш|трет\S*|үшінші|third)$/],
  ["4", /^(?:4|iv|iу|1v|четв\S*|төртінші|fourth)$/],
];

const noCategory = /^(?:б\/к|без категории|не (?:определен|присвоен)\S*|санатсыз)$/;

/** 1, I, «1 категория», «1-санат», «Руководитель»; «сезонный», «маусымдық» is an arrangement, not a category. */
export function readCategory(text: string | null): CategoryReading {
  if (text === null) return { category: null, seasonal: false };
  return remembered<CategoryReading>(categoriesRead, text, categoryIn, { code: "category-unknown" });
}

const categoriesRead = new Map<string, CategoryReading>();

function categoryIn(text: string): CategoryReading {
  const lower = text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/^(\d)[.,]0$/, "$1")
    // «Рабочий 4 разряда» speaks of another scale.
    .replace(/\d\s*(?:-?[а-я]{1,2}\s+)?разряд\S*/g, " ")
    .replace(/[«»"“”,:;]|(?<=\p{L})\./gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (noCategory.test(lower)) return { category: null, seasonal: false };
  const bare = lower
    .replace(wordCategory, " ")
    .replace(
      /(?<=(?:^|\s)(?:\d|[iіӏlvx]{1,4}))\s*-?\s*(?:я|ая|й|ші|шы)(?!\p{L})|(?<=\d)(?:st|nd|rd|th)(?!\p{L})/gu,
      " ",
    )
    .replace(/[()№/]|(?<!\p{L})[-–—.]+|[-–—.]+(?!\p{L})/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  const [first = "", ...others] = bare.split(" ");
  const number = numbered(first);
  // «1 (первая)» says it twice.
  const words = number === null ? bare : others.filter((one) => numbered(one) !== number).join(" ");
  const word = words === "" ? null : worded(words);
  if (word === "seasonal") return { category: null, seasonal: true };
  // «3 (специалист)» says one thing twice; «специалист 1 категории» says two.
  const last = number ?? (others.length > 0 ? numbered(others.at(-1) ?? "") : null);
  const told = new Set([last, word].filter((one) => one !== null));
  const [only] = told;
  if (told.size !== 1 || only === undefined || (number !== null && words !== "" && word === null))
    return { code: "category-unknown" };
  return { category: only, seasonal: false };
}

/** «Категория» and its like, as a word of its own or run on to the number. */
const wordCategory =
  /(?<=(?:^|[^\p{L}])(?:[iіӏlvx]{1,4})?)(?:категори[яией]*|катег|кат-я|кат|санат(?:ы|ты|та)?|category|cat|к)(?!\p{L})/gu;

function numbered(token: string): Category | null {
  // Cyrillic «І» and the digit one beside each other look the same as the Roman numeral.
  const folded = token.replaceAll("і", "i").replaceAll("ӏ", "i").replaceAll("l", "i");
  return categoryNumbers.find(([, pattern]) => says(pattern, token) || pattern.test(folded))?.[0] ?? null;
}

function worded(words: string): Category | "seasonal" | null {
  for (const [category, pattern] of categoryWords) {
    if (says(pattern, words) && (category !== "2" || unit.test(words))) return category;
  }
  return null;
}

export type Ground = {
  stay: Stay;
  arrangement: Arrangement | null;
  permitKind: PermitKind | null;
};

const none: Ground = { stay: "temporary", arrangement: null, permitKind: null };
const stay = (of: Stay): Ground => ({ ...none, stay: of });

/** Every ground that a cell can name; a permit to reside for a time, and no need of a permit, are none to work by. */
export const groundsByName = {
  "employer-permit": { ...none, permitKind: "employer-permit" },
  ict: { stay: "temporary", arrangement: "ict", permitKind: "ict-permit" },
  seasonal: { stay: "temporary", arrangement: "seasonal", permitKind: "seasonal-permit" },
  domestic: { stay: "temporary", arrangement: "domestic", permitKind: "labour-immigrant-permit" },
  independent: { stay: "temporary", arrangement: "independent", permitKind: "qualification-certificate" },
  "permanent-resident": stay("permanent-resident"),
  "temporary-residence": none,
  refugee: stay("refugee"),
  "asylum-seeker": stay("asylum-seeker"),
  kandas: stay("kandas"),
  "business-immigrant": stay("business-immigrant"),
  student: stay("student"),
  family: stay("family"),
  humanitarian: stay("humanitarian"),
  "no-permit": none,
} as const satisfies Record<string, Ground>;
export type GroundName = keyof typeof groundsByName;

// The order counts: whoever resides for good, or found refuge, does so whatever else the cell says of permits.
const grounds: readonly (readonly [RegExp, GroundName])[] = [
  [
    /(?<!\p{L})в\.?к\.?п(?!\p{L})|внутри.?корп|корпоративішілік|қауымішілік|(?<!\p{L})ict(?!\p{L})|intra.?corporate|intra.?company/u,
    "ict",
  ],
  [
    /внж|вид\S* на ж|(?<!\p{L})в\/ж(?!\p{L})|пмж|ықтиярхат|постоянн\S* (?:прожив|жит|резид)|permanent resid|residence permit|^pr$/u,
    "permanent-resident",
  ],
  [/ищ\S* убежищ|баспана іздеуші|asylum/, "asylum-seeker"],
  [/бежен|босқын|refugee/, "refugee"],
  [/кандас|қандас|оралман|kandas|qandas|oralman/, "kandas"],
  [/бизнес.?иммигрант|business.?immigrant/, "business-immigrant"],
  [
    /не (?:требу|нужн|надо|обязат)|(?:без|нет) разр|освобожд|талап етілмей|қажет емес|керек емес|not (?:required|needed)|no (?:work )?permit|(?<!\p{L})exempt/u,
    "no-permit",
  ],
  [/трудов\S* иммигрант|домашн|үй қызметкер|еңбекші көшіп|labou?r immigrant|domestic/, "domestic"],
  [/самостоятельн|справк|өз бетінше|анықтама|qualification|independent/, "independent"],
  [/сезон|маусым|season/, "seasonal"],
  [/студент|учеб|обучен|student/, "student"],
  [/воссоедин|семь|супруг|отбасы|жұбайы|family|spouse/, "family"],
  [/гуманитар|humanitarian/, "humanitarian"],
  [/(?<!\p{L})разр(?!яд)|рұқсат|permit|(?<!\p{L})(?:ирс|шжк)(?!\p{L})/u, "employer-permit"],
  [/еаэс|еаэо|евраз|eaeu|(?<!\p{L})(?:рвп|утр)(?!\p{L})|(?:^|\s)(?:виза|visa)|^[cс]\s?-?\s?3$/u, "no-permit"],
];

/** A permit to reside for a time is neither a residence permit nor a permit to work. */
const temporaryResidence =
  /(?:разр\S* на )?вре\S* прож\S*|(?<!\p{L})(?:рвп|утр|trp|rvp)(?!\p{L})|уақытша тұру\S*(?: рұқсат\S*)?|temporary residence(?: permit)?/gu;

export type GroundReading = { ground: Ground | null } | { code: "ground-unknown" };

/** «Основание»: on what a person works here; null where the cell is empty. */
export function readGround(text: string | null): GroundReading {
  if (text === null) return { ground: null };
  return remembered<GroundReading>(groundsRead, text, groundIn, { code: "ground-unknown" });
}

const groundsRead = new Map<string, GroundReading>();

/** No word for a category or a ground is longer. */
const longestWord = 200;

/** A column holds few different words; a file made to fill memory holds many, and those are read anew. */
function remembered<Reading>(
  read: Map<string, Reading>,
  text: string,
  readAnew: (text: string) => Reading,
  unknown: Reading,
): Reading {
  const known = read.get(text);
  if (known !== undefined) return known;
  if (text.length > longestWord) return unknown;
  const reading = readAnew(text);
  if (read.size < 1_000) read.set(text, reading);
  return reading;
}

/** A status that somebody asked for, lost or never had is not held. */
const notYet =
  /(?<!\p{L})(?:нет|без|не имеет|ожида\S*|подал\S*|подан\S*|оформля\S*) .*(?:внж|вид на|бежен|кандас|қандас)|(?:внж|вид на|бежен|кандас|қандас).*(?:оформл|подан|подал|ожида|процесс|отказ|аннулир|истек(?!а)|жоқ)/u;

/** Whether a ground speaks of a status that the person does not hold. */
export function disclaimsStatus(text: string): boolean {
  return notYet.test(inSmallLetters(text));
}

function inSmallLetters(text: string): string {
  return sameScript(text).toLowerCase().replaceAll("ё", "е");
}

function groundIn(text: string): GroundReading {
  const lower = inSmallLetters(text);
  if (notYet.test(lower)) return { code: "ground-unknown" };
  const beside = lower.replace(temporaryResidence, " ");
  const found = grounds.find(([pattern]) => says(pattern, beside));
  if (found) return { ground: groundsByName[found[1]] };
  return beside === lower ? { code: "ground-unknown" } : { ground: none };
}

export type IinReading = { iin: string | null; valid: boolean | null } | { code: "iin-not-understood" };

/** An IIN as text or as a number that lost its leading zeros; a wrong check digit is kept and told. */
export function readIin(cell: Cell | undefined): IinReading {
  const written = readText(cell);
  const text =
    written === null || plainIin.test(written)
      ? written
      : written.replace(/^(?:иин|жсн|iin)|\.0+$|\p{Cf}/giu, "").replace(/[\s'’№:;-]/g, "");
  if (text === null || /^0*$/.test(text) || noIin.test(text)) return { iin: null, valid: null };
  if (!/^\d{9,12}$/.test(text)) return { code: "iin-not-understood" };
  const iin = text.padStart(12, "0");
  return { iin, valid: isIinValid(iin) };
}

const plainIin = /^\d{12}$/;

/** «Не получен», «оформляется»: there is none yet. */
const noIin =
  /^(?:не(?:получен|имеет|присвоен|выдан|оформлен)\S*|нетиин|оформляется|впроцессе\S*|наоформлении|берілмеген|алынбаған)$/i;

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
  const fits = /^(?:№\s*)?[\p{Script=Latin}\p{Script=Cyrillic}\d\s/№#°_:.–-]+$/u.test(text);
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

const plainNumber = /^[A-Z]{0,3}\d+$/;
const aroundNumber =
  /(?<!\p{L})(?:ПАСПОРТ|ТӨЛҚҰЖАТ|СЕРИЯ|СЕРИЯСЫ|НОМЕР|НӨМІРІ|PASSPORT|SERIES|NUMBER|NO\.)(?!\p{L})/gu;

/** A document number as it is compared: no spaces and dashes, Cyrillic letters as their Latin twins. */
export function numberKey(number: string): string {
  if (plainNumber.test(number)) return number;
  return number
    .toUpperCase()
    .replace(aroundNumber, "")
    .replace(/[\s№#°:.–—_-]+/g, "")
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
