import countries from "i18n-iso-countries";
import en from "i18n-iso-countries/langs/en.json";
import kk from "i18n-iso-countries/langs/kk.json";
import ru from "i18n-iso-countries/langs/ru.json";
import { sameScript, withoutKazakhLetters } from "./same-script";

/** The code for a person whom no state holds to be its citizen. */
export const stateless = "XXA";

/** What people write that no list of names has. */
const alsoWritten: Readonly<Record<string, readonly string[]>> = {
  AE: ["Эмираты", "Объединенные Арабские Эмираты", "Арабские Эмираты", "БАӘ", "UAE", "Emirates"],
  AM: ["Республика Армения", "Армения Республикасы", "Hayastan"],
  AZ: [
    "Азербайджанская Республика",
    "Азербайджан",
    "Әзербайжан",
    "Azərbaycan",
    "Azerbaycan",
    "Азерб",
    "Азербайдж",
  ],
  BA: ["Босния", "Босния и Герцеговина"],
  BY: ["Белоруссия", "Республика Беларусь", "РБ", "Беларусь Республикасы", "Белорусь", "Белорус"],
  CD: ["ДР Конго", "ДРК"],
  CI: ["Кот-д'Ивуар", "Берег Слоновой Кости"],
  CN: [
    "Китай",
    "КНР",
    "ҚХР",
    "Қытай Халық Республикасы",
    "Китайская Народная Республика",
    "PRC",
    "P.R. China",
    "Mainland China",
    "China PR",
  ],
  CZ: ["Чехия", "Чешская Республика", "Czech Republic", "Чех Республикасы"],
  DE: [
    "ФРГ",
    "Федеративная Республика Германия",
    "ГФР",
    "Алмания",
    "Deutschland",
    "Германия Федеративтік Республикасы",
  ],
  GB: [
    "Англия",
    "Соединенное Королевство",
    "Шотландия",
    "Уэльс",
    "Северная Ирландия",
    "Британия",
    "England",
    "Scotland",
    "Britain",
    "Құрама Корольдік",
    "Великобритания и Северная Ирландия",
    "United Kingdom of Great Britain and Northern Ireland",
  ],
  GE: ["Грузия", "Республика Грузия", "Грузия Республикасы", "Sakartvelo"],
  DO: ["Доминикана"],
  ES: ["España"],
  HK: ["Гонконг"],
  IN: ["Республика Индия", "Индия"],
  IR: ["Иран", "ИРИ", "Исламская Республика Иран", "Iran"],
  KG: [
    "Кыргызстан",
    "Киргизия",
    "Кыргызская Республика",
    "Республика Кыргызстан",
    "Қырғыз Республикасы",
    "Киргизстан",
    "Киргизская Республика",
    "Киргистан",
    "Кирг",
    "Кырг",
    "Кырг Респ",
    "Kyrgyz Republic",
  ],
  KP: [
    "КНДР",
    "Корейская Народно-Демократическая Республика",
    "Северная Корея",
    "С. Корея",
    "КХДР",
    "DPRK",
    "N. Korea",
  ],
  KR: [
    "Южная Корея",
    "Республика Корея",
    "Корея",
    "Корея Республикасы",
    "Юж. Корея",
    "Ю. Корея",
    "Korea",
    "S. Korea",
    "Korea, Rep.",
    "Rep. of Korea",
    "ROK",
  ],
  KZ: ["РК", "ҚР", "Республика Казахстан", "Қазақстан Республикасы", "Казахстан", "Republic of Kazakhstan"],
  LA: ["Лаос"],
  MD: ["Молдова", "Молдавия", "Республика Молдова", "Moldova"],
  MK: ["Македония", "Северная Македония"],
  MM: ["Мьянма", "Бирма"],
  MN: ["Монголия", "Моңғолия"],
  NL: ["Голландия", "Нидерланды", "Королевство Нидерландов", "Netherlands", "Holland"],
  PH: ["Филиппины", "Республика Филиппины"],
  RU: [
    "РФ",
    "Россия",
    "Российская Федерация",
    "Ресей Федерациясы",
    "Рос. Федерация",
    "Russia",
    "RF",
    "Росия",
    "Russian Fed.",
  ],
  PS: ["Палестина"],
  SA: ["Саудовская Аравия", "КСА", "KSA", "Сауд Арабиясы"],
  SY: ["Сирия", "САР", "Syria"],
  TJ: ["Республика Таджикистан", "Тәжікстан Республикасы", "Тоҷикистон", "Tojikiston", "Таджикия", "Тадж"],
  TM: ["Туркменистан", "Туркмения", "Түрікменстан", "Türkmenistan", "Туркмен", "Туркм"],
  TR: [
    "Турецкая Республика",
    "Турция",
    "Түркия",
    "Түркия Республикасы",
    "Republic of Turkey",
    "Türkiye Cumhuriyeti",
    "Republic of Türkiye",
  ],
  TW: ["Тайвань", "Taiwan"],
  TZ: ["Танзания", "Tanzania"],
  UA: ["Украина", "Україна", "Украина Республикасы", "Укр"],
  US: ["США", "Соединенные Штаты Америки", "Америка", "АҚШ", "Америка Құрама Штаттары"],
  UZ: [
    "Узбекистан",
    "РУз",
    "УЗБ",
    "Республика Узбекистан",
    "Ўзбекистон",
    "Oʻzbekiston",
    "O'zbekiston",
    "Өзбекстан Республикасы",
  ],
  VE: ["Венесуэла", "Venezuela"],
  ZA: ["ЮАР", "Южно-Африканская Республика", "Южная Африка"],
  VN: ["СРВ", "Социалистическая Республика Вьетнам", "Вьетнам", "Viet Nam", "Vietnam"],
  XXA: [
    "без гражданства",
    "без гражд",
    "б/г",
    "лицо б/г",
    "лицо без гражданства",
    "ЛБГ",
    "апатрид",
    "азаматтығы жоқ",
    "азаматтығы жоқ адам",
    "азаматтығы жоқ тұлға",
    "stateless",
    "stateless person",
  ],
};

/** Two states are called so; the full name tells which. «КР» is Kyrgyzstan, and «ҚР» on a Russian keyboard. */
const ambiguous = ["Конго", "Congo", "Dominican"];
const ambiguousAsWritten = /^к\.?\s?р\.?$/i;

/** What lists in English say in the place of the country. */
const demonyms: Readonly<Record<string, readonly string[]>> = {
  AE: ["Emirati"],
  AF: ["Afghan"],
  AM: ["Armenian"],
  AR: ["Argentine", "Argentinian"],
  AT: ["Austrian"],
  AU: ["Australian"],
  AZ: ["Azerbaijani"],
  BD: ["Bangladeshi"],
  BE: ["Belgian"],
  BG: ["Bulgarian"],
  BR: ["Brazilian"],
  BY: ["Belarusian", "Belarussian"],
  CA: ["Canadian"],
  CH: ["Swiss"],
  CN: ["Chinese"],
  CZ: ["Czech"],
  DE: ["German"],
  DK: ["Danish"],
  DZ: ["Algerian"],
  EE: ["Estonian"],
  EG: ["Egyptian"],
  ES: ["Spanish"],
  FI: ["Finnish"],
  FR: ["French"],
  GB: ["British"],
  GE: ["Georgian"],
  GR: ["Greek"],
  HR: ["Croatian"],
  HU: ["Hungarian"],
  ID: ["Indonesian"],
  IE: ["Irish"],
  IL: ["Israeli"],
  IN: ["Indian"],
  IQ: ["Iraqi"],
  IR: ["Iranian"],
  IT: ["Italian"],
  JO: ["Jordanian"],
  JP: ["Japanese"],
  KG: ["Kyrgyz", "Kyrgyzstani"],
  KR: ["South Korean", "Korean"],
  KZ: ["Kazakhstani"],
  LB: ["Lebanese"],
  LK: ["Sri Lankan"],
  LT: ["Lithuanian"],
  LV: ["Latvian"],
  MA: ["Moroccan"],
  MD: ["Moldovan"],
  ME: ["Montenegrin"],
  MN: ["Mongolian"],
  MX: ["Mexican"],
  MY: ["Malaysian"],
  NE: ["Nigerien"],
  NG: ["Nigerian"],
  NL: ["Dutch"],
  NO: ["Norwegian"],
  NP: ["Nepali", "Nepalese"],
  NZ: ["New Zealander"],
  PH: ["Filipino", "Filipina", "Philippine"],
  PK: ["Pakistani"],
  PL: ["Polish"],
  PT: ["Portuguese"],
  RO: ["Romanian"],
  RS: ["Serbian"],
  RU: ["Russian"],
  SA: ["Saudi"],
  SE: ["Swedish"],
  SI: ["Slovenian"],
  SK: ["Slovak", "Slovakian"],
  SY: ["Syrian"],
  TH: ["Thai"],
  TJ: ["Tajik", "Tajikistani"],
  TM: ["Turkmen"],
  TN: ["Tunisian"],
  TR: ["Turkish"],
  UA: ["Ukrainian"],
  US: ["American"],
  UZ: ["Uzbek", "Uzbekistani"],
  VN: ["Vietnamese"],
  ZA: ["South African"],
};

/** No state has a longer name, with whatever stands around it. */
const longestName = 200;

let known: Map<string, string | null> | null = null;
const asked = new Map<string, string | null>();

/**
 * The citizenship that a cell names, as ISO 3166-1 alpha-2 (`XXA` for a stateless person): a name in Russian,
 * Kazakh or English, with Kazakh letters or without, a two- or three-letter code, or what people write.
 * Null where no such state is known, or where two states are called so.
 */
export function countryOf(text: string): string | null {
  let code = asked.get(text);
  if (code === undefined) {
    code = lookUp(text);
    // A list names few countries; a file that is made to fill memory would name many.
    if (asked.size < 2_000) asked.set(text, code);
  }
  return code;
}

function lookUp(text: string): string | null {
  if (text.length > longestName || ambiguousAsWritten.test(text.trim())) return null;
  const whole = codeNamed(text);
  if (whole !== null) return whole;
  // «Китай (КНР)», «РФ / Россия»: one state by two of its names; «Россия, Казахстан» are two.
  const parts = text.split(/[()/,;|\n]+|\s[-–—]\s/).filter((part) => /\p{L}/u.test(part));
  const told = parts.filter((part) => !besides.test(part.trim()));
  if (parts.length < 2 || told.length === 0) return typoOf(text);
  const codes = new Set(told.map(codeNamed));
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

/** What stands beside the country and names none. */
const besides = /^(?:внж|рвп|еаэс|снг|резидент|нерезидент|гражданство|беженец|eaeu|cis|кандас|қандас)$/i;

/** All that {@link countryOf} can answer. */
export function countryCodes(): string[] {
  return [...Object.keys(countries.getAlpha2Codes()), stateless];
}

/** Whether a text names two states, or people who may be of any: no one citizenship can be meant by it. */
export function namesNoOneCountry(text: string): boolean {
  if (besides.test(text.trim()) || ofAnyCountry.test(text.trim())) return true;
  const codes = text.split(/[()/,;|+&\n]+|\s[-–—]\s|\s(?:и|және|мен|and)\s/).map(codeNamed);
  return new Set(codes.filter((code) => code !== null)).size > 1;
}

const ofAnyCountry =
  /^(?:иностр|нерезид|зарубеж|дальн|ближн|стран|двойн|шетел|европ|ази|африк|ес$|foreign|european?|asia|africa|eu$|dual)/i;

function codeNamed(text: string): string | null {
  known ??= indexNames();
  const key = countryKey(text);
  for (const candidate of candidatesOf(key)) {
    const code = known.get(candidate);
    if (code !== undefined) return code;
  }
  const number = /^\s*(\d{3})\s*$/.exec(text)?.[1];
  return number ? (countries.numericToAlpha2(number) ?? null) : null;
}

/** A name as it stands, without «гражданин» and «республика», and in the case that «гражданин» asks for. */
function* candidatesOf(key: string): Generator<string> {
  yield key;
  const bare = key
    .replace(
      /^(?:гражданин|гражданка|гражданство|грн|грка|гр|подданныи|подданная|citizenof|nationalof)(?=\p{L}{2})/u,
      "",
    )
    .replace(/(?:(?:нын|нин|дын|дин|тын|тин)?азамат(?:ы|шасы)?)$/, "");
  yield bare;
  yield bare.replace(/^(?:республика|республики|republicof)/, "");
  yield bare.replace(/республикасы$/, "");
  if (bare === key) return;
  // Only after «гражданин» a name stands in the genitive.
  const state = bare.replace(/^республики/, "");
  yield state
    .replace(/(?:ои|еи)(?=(?:народнои)?(?:республики|федерации)$)/, "ая")
    .replace("народнои", "народная")
    .replace(/(республик)и$|(федераци)и$/, (_, a, b) => (a ? `${a}а` : `${b}я`));
  yield state.replace(/ии$/, "ия");
  yield state.replace(/[ая]$/, (end) => (end === "а" ? "" : "и"));
  yield state.replace(/ы$/, "а");
  yield state.replace(/и$/, "ь");
  yield state.replace(/и$/, "я");
}

/** A long name with one letter wrong, missing, doubled or moved, where only one state can be meant. */
function typoOf(text: string): string | null {
  known ??= indexNames();
  const key = countryKey(text);
  if (key.length < 6) return null;
  const meant = new Set<string | null>();
  for (const [name, code] of known) {
    if (name.length >= 6 && name[0] === key[0] && differByOne(name, key)) meant.add(code);
  }
  const [only = null] = meant;
  return meant.size === 1 ? only : null;
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

function indexNames(): Map<string, string | null> {
  const chosen = new Map<string, string>();
  for (const [code, names] of Object.entries(alsoWritten)) {
    for (const name of names) chosen.set(countryKey(name), code);
  }
  const index = new Map<string, string | null>();
  const put = (name: string, code: string) => {
    const key = countryKey(name);
    const other = index.get(key);
    index.set(key, other === undefined || other === code ? code : null);
  };
  for (const [alpha2, alpha3] of Object.entries(countries.getAlpha2Codes())) {
    put(alpha2, alpha2);
    put(alpha3, alpha2);
  }
  for (const language of [ru, kk, en]) {
    for (const [code, names] of Object.entries(language.countries as Record<string, string | string[]>)) {
      for (const name of Array.isArray(names) ? names : [names]) put(name, code);
    }
  }
  for (const [code, names] of Object.entries(demonyms)) for (const name of names) put(name, code);
  for (const [key, code] of chosen) index.set(key, code);
  for (const name of ambiguous) index.set(countryKey(name), null);
  return index;
}

const foldedLetters: Readonly<Record<string, string>> = {
  ё: "е",
  й: "и",
  ў: "у",
  ҳ: "х",
  ҷ: "ж",
  ı: "i",
};

/** Letters alone, lower case, Kazakh ones as people type them on a Russian keyboard. */
function countryKey(text: string): string {
  const written = sameScript(text)
    .toLowerCase()
    .replace(/(?<!\p{L})(?:респ\.?|р-ка|р-сы)(?!\p{L})/gu, "республика")
    .normalize("NFKC");
  const folded = withoutKazakhLetters(written).replace(
    /[ёйўҳҷı]/g,
    (letter) => foldedLetters[letter] ?? letter,
  );
  return folded.normalize("NFD").replace(/[^\p{L}]+/gu, "");
}
