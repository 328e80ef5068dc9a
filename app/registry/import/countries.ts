import countries from "i18n-iso-countries";
import en from "i18n-iso-countries/langs/en.json";
import kk from "i18n-iso-countries/langs/kk.json";
import ru from "i18n-iso-countries/langs/ru.json";

/** The code for a person whom no state holds to be its citizen. */
export const stateless = "XXA";

/** What people write that no list of names has. */
const alsoWritten: Readonly<Record<string, readonly string[]>> = {
  AE: ["Эмираты", "Объединенные Арабские Эмираты", "БАӘ"],
  AM: ["Республика Армения", "Армения Республикасы"],
  AZ: ["Азербайджанская Республика", "Азербайджан", "Әзербайжан"],
  BA: ["Босния", "Босния и Герцеговина"],
  BY: ["Белоруссия", "Республика Беларусь", "РБ", "Беларусь Республикасы", "Белорусь"],
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
    "China PR",
  ],
  CZ: ["Чехия", "Чешская Республика", "Czech Republic", "Чех Республикасы"],
  DE: ["ФРГ", "Федеративная Республика Германия", "ГФР", "Алмания"],
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
  GE: ["Грузия", "Республика Грузия", "Грузия Республикасы"],
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
    "Kyrgyz Republic",
  ],
  KP: ["КНДР", "Корейская Народно-Демократическая Республика", "Северная Корея", "КХДР"],
  KR: ["Южная Корея", "Республика Корея", "Корея", "Корея Республикасы", "Юж. Корея", "Ю. Корея", "Korea"],
  KZ: ["РК", "ҚР", "Республика Казахстан", "Қазақстан Республикасы", "Казахстан", "Republic of Kazakhstan"],
  LA: ["Лаос"],
  MD: ["Молдова", "Молдавия", "Республика Молдова", "Moldova"],
  MK: ["Македония", "Северная Македония"],
  MM: ["Мьянма", "Бирма"],
  MN: ["Монголия", "Моңғолия"],
  NL: ["Голландия", "Нидерланды", "Королевство Нидерландов", "Netherlands", "Holland"],
  PH: ["Филиппины", "Республика Филиппины"],
  RU: ["РФ", "Россия", "Российская Федерация", "Ресей Федерациясы", "Рос. Федерация", "Russia"],
  SY: ["Сирия", "САР", "Syria"],
  TJ: ["Республика Таджикистан", "Тәжікстан Республикасы", "Тоҷикистон", "Таджикия"],
  TM: ["Туркменистан", "Туркмения", "Түрікменстан", "Türkmenistan"],
  TR: ["Турецкая Республика", "Турция", "Түркия", "Түркия Республикасы", "Republic of Turkey"],
  TW: ["Тайвань", "Taiwan"],
  TZ: ["Танзания", "Tanzania"],
  UA: ["Украина", "Україна", "Украина Республикасы"],
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
  VN: ["СРВ", "Социалистическая Республика Вьетнам", "Вьетнам", "Viet Nam", "Vietnam"],
  XXA: [
    "без гражданства",
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

/** Two states are called so; the full name tells which. */
const ambiguous = ["Конго", "Congo"];

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
  known ??= indexNames();
  const key = countryKey(text);
  const bare = key.replace(/^(?:гражданин|гражданка|гр|республика|republicof|citizenof)/, "");
  return known.get(key) ?? known.get(bare) ?? known.get(key.replace(/(?:республикасы|азаматы)$/, "")) ?? null;
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
  for (const [key, code] of chosen) index.set(key, code);
  for (const name of ambiguous) index.set(countryKey(name), null);
  return index;
}

const foldedLetters: Readonly<Record<string, string>> = {
  ё: "е",
  й: "и",
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ў: "у",
  ҳ: "х",
  ҷ: "ж",
  ı: "i",
};

/** Letters alone, lower case, Kazakh ones as people type them on a Russian keyboard. */
function countryKey(text: string): string {
  const folded = text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[ёйәғқңөұүһіўҳҷı]/g, (letter) => foldedLetters[letter] ?? letter);
  return folded.normalize("NFD").replace(/[^\p{L}]+/gu, "");
}
