import type { Trilingual } from "../../engine/citation";

/** Said of a stretch of time whose law was not read. */
export const notReadText: Trilingual = {
  kk: "Бұл кезеңнің нормасы оқылмаған: біз білмейміз.",
  ru: "Норма за это время не прочитана: мы не знаем.",
  en: "The provision of this time was not read: we do not know.",
};

export const repealedText: Trilingual = {
  kk: "Норма күшін жойған.",
  ru: "Норма утратила силу.",
  en: "The provision has been repealed.",
};

/** Values whose rule speaks of the figures of an answer and so cannot say what the value itself is. */
export const fixedValueTexts: Readonly<Record<string, Trilingual>> = {
  "full-age": { kk: "{value} жас.", ru: "Возраст: {value} лет.", en: "{value} years of age." },
  "labour-immigrant-stay": {
    kk: "Үздіксіз болу – {value} айдан аспайды.",
    ru: "Непрерывное пребывание — не более {value} месяцев.",
    en: "A stay without a break of at most {value} months.",
  },
  "domestic-workers-limit": {
    kk: "Бір жеке тұлғада бір мезгілде {value} еңбекші көшіп келушіден артық емес.",
    ru: "Не более {value} трудовых иммигрантов одновременно у одного физического лица.",
    en: "At most {value} labour immigrants at a time with one natural person.",
  },
  "citizen-spouse": {
    kk: "Азаматтың отбасын біріктіру мақсатында келген жұбайы азаматтармен тең жұмыс істейді.",
    ru: "Супруг гражданина, прибывший для воссоединения семьи, работает наравне с гражданами.",
    en: "A spouse of a citizen who came for family reunification works as citizens do.",
  },
  "citizen-spouse-years": {
    kk: "Некеде кемінде {value} жыл.",
    ru: "В браке не менее {value} лет.",
    en: "Married for at least {value} years.",
  },
  "foreign-owned-heads-limit": {
    kk: "Әр лауазымда {value} бірліктен артық емес.",
    ru: "Не более {value} единицы по каждой должности.",
    en: "At most {value} on each post.",
  },
  "fee-per-region": {
    kk: "Алым рұқсатта көрсетілген әрбір өңірдің бюджетіне төленеді.",
    ru: "Сбор уплачивается в бюджет каждого региона, указанного в разрешении.",
    en: "The fee is paid into the budget of each region named in the permit.",
  },
  "foreign-owned-100": {
    kk: "Жарғылық капиталына шетелдіктер 100 % қатысатын заңды тұлғаның бірінші басшысы мен орынбасарларына рұқсат керек емес.",
    ru: "Первому руководителю и заместителям юридического лица со 100 % иностранным участием разрешение не нужно.",
    en: "The first head and the deputies of a wholly foreign-owned legal entity need no permit.",
  },
};

/** Phrases that values of one shape are told with. */
export const valuePhrases = {
  before: {
    kk: "Оқиғаға дейін {length} бұрын.",
    ru: "За {length} до события.",
    en: "{length} before the event.",
  },
  term: {
    kk: "Ең ұзақ мерзімі – {length}.",
    ru: "Наибольший срок — {length}.",
    en: "It runs for at most {length}.",
  },
  wholeYears: {
    kk: "Бүтін жылдарға беріледі.",
    ru: "Выдаётся на целые годы.",
    en: "Issued for whole years.",
  },
  extensions: {
    kk: "Ұзарту саны – {count} реттен артық емес.",
    ru: "Продлений — не более {count}.",
    en: "Extended at most {count} times.",
  },
  noExtension: { kk: "Ұзартылмайды.", ru: "Не продлевается.", en: "Not extended." },
  extensionsOpen: {
    kk: "Ұзартулар саны белгіленбеген немесе белгісіз.",
    ru: "Число продлений не установлено или не известно.",
    en: "The number of extensions is not set, or not known.",
  },
  feeNone: {
    kk: "Алым алынбайтын: оның орнына ерекше шарттар белгіленетін.",
    ru: "Сбор не взимался: вместо него устанавливались особые условия.",
    en: "No fee was charged: special conditions were set instead.",
  },
  feeSection: { kk: "{letters} секциясы", ru: "Секция {letters}", en: "Section {letters}" },
  feeSections: { kk: "{letters} секциялары", ru: "Секции {letters}", en: "Sections {letters}" },
  feeRow: {
    kk: "{sections}: 1-санат – 1 / 2 / 3 жылға {first} АЕК; 2-санат – {second}; 3-санат – {third}; 4-санат – {fourth} АЕК.",
    ru: "{sections}: категория 1 — {first} МРП за 1 / 2 / 3 года; категория 2 — {second}; категория 3 — {third}; категория 4 — {fourth} МРП.",
    en: "{sections}: category 1, {first} MRP for 1 / 2 / 3 years; category 2, {second}; category 3, {third}; category 4, {fourth} MRP.",
  },
  feeRowOneYear: {
    kk: "{sections}: 1-санат – {first} АЕК; 2-санат – {second}; 3-санат – {third}; 4-санат – {fourth} АЕК.",
    ru: "{sections}: категория 1 — {first} МРП; категория 2 — {second}; категория 3 — {third}; категория 4 — {fourth} МРП.",
    en: "{sections}: category 1, {first} MRP; category 2, {second}; category 3, {third}; category 4, {fourth} MRP.",
  },
  seasonalStep: {
    kk: "{days} күнге дейін – {mrp} АЕК.",
    ru: "До {days} дней — {mrp} МРП.",
    en: "Up to {days} days: {mrp} MRP.",
  },
  quotaPercent: {
    kk: "Жұмыс күшінің {value} %-ы.",
    ru: "{value} % рабочей силы.",
    en: "{value} % of the labour force.",
  },
  quotaPersons: { kk: "{value} адам.", ru: "Всего человек: {value}.", en: "{value} people." },
  quotaImmigrants: {
    kk: "Еңбекші көшіп келушілерге – жұмыс күшінің {value} %-ы.",
    ru: "На трудовых иммигрантов — {value} % рабочей силы.",
    en: "For labour immigrants: {value} % of the labour force.",
  },
  quotaImmigrantPersons: {
    kk: "Еңбекші көшіп келушілер – {value} адам.",
    ru: "Трудовых иммигрантов: {value}.",
    en: "Labour immigrants: {value} people.",
  },
  quotaCategory: {
    kk: "{category}-санат – {value} адам.",
    ru: "Категория {category}, человек: {value}.",
    en: "Category {category}: {value} people.",
  },
  quotaSeasonal: {
    kk: "Маусымдық жұмыскерлер – {value} адам.",
    ru: "Сезонных работников: {value}.",
    en: "Seasonal workers: {value} people.",
  },
  festive: {
    kk: "Мерекелер (күні, айы): {days}.",
    ru: "Праздники (день, месяц): {days}.",
    en: "Holidays (day, month): {days}.",
  },
  religious: {
    kk: "Діни мерекелер: {days}; Құрбан айттың бірінші күні жыл сайын өзгереді.",
    ru: "Религиозные: {days}; первый день Курбан айта каждый год другой.",
    en: "Religious: {days}; the first day of Kurban Ait moves every year.",
  },
  kurbanAit: {
    kk: "Құрбан айттың бірінші күні – {days}.",
    ru: "Первый день Курбан айта — {days}.",
    en: "First day of Kurban Ait: {days}.",
  },
  freed: {
    kk: "Демалысқа айналған жұмыс күндері: {days}.",
    ru: "Рабочие дни, ставшие днями отдыха: {days}.",
    en: "Working days made free: {days}.",
  },
  worked: {
    kk: "Жұмыс күніне айналған демалыс күндері: {days}.",
    ru: "Дни отдыха, ставшие рабочими: {days}.",
    en: "Days off that are worked on: {days}.",
  },
  staffAny: {
    kk: "Жұмыскерлер санына қарамастан босатылған.",
    ru: "Освобождены независимо от числа работников.",
    en: "Exempt whatever the number of employees.",
  },
  staffUpTo: {
    kk: "Жұмыскерлер саны {staff} адамнан аспаса, босатылған.",
    ru: "Освобождены, если работников не больше {staff}.",
    en: "Exempt with up to {staff} employees.",
  },
  share: { kk: "Кемінде {percent} %.", ru: "Не менее {percent} %.", en: "At least {percent} %." },
  cap: {
    kk: "Сол санаттағы азаматтар санының {percent} %-ынан аспайды; басшылар аталмаған.",
    ru: "Не более {percent} % от числа граждан той же категории; руководители не названы.",
    en: "At most {percent} % of the number of citizens of the category; heads are not named.",
  },
  quotaSector: {
    kk: "{sector} – {value} %.",
    ru: "{sector} — {value} %.",
    en: "{sector}: {value} %.",
  },
  quotaWithout: {
    kk: "{category}-санаттан бас тартқан өңірлер: {regions}.",
    ru: "От категории {category} отказались: {regions}.",
    en: "Regions that asked for none of category {category}: {regions}.",
  },
  leastCitizens: {
    kk: "{category}-санатта азаматтар кемінде {value} %.",
    ru: "Граждан в категории {category} — не менее {value} %.",
    en: "Citizens in category {category}: at least {value} %.",
  },
  documents: { kk: "{list}.", ru: "{list}.", en: "{list}." },
  documentsPartly: {
    kk: "Бұл тізім толық оқылмаған.",
    ru: "Этот перечень прочитан не весь.",
    en: "This list was not read to its end.",
  },
  taxMinimum: {
    kk: "Салық салынатын ең аз табыс – айына {value} АЕК.",
    ru: "Минимальный облагаемый доход — {value} МРП в месяц.",
    en: "The least taxable income is {value} MRP a month.",
  },
  taxDeduction: {
    kk: "Шегерім – айына {value} АЕК; артық төлем қайтарылмайды.",
    ru: "Вычет — {value} МРП в месяц; переплата не возвращается.",
    en: "The deduction is {value} MRP a month; what was overpaid is not returned.",
  },
  taxDue: {
    kk: "Декларация келесі жылғы {day} күнінен кешіктірілмей беріледі; елден кетсе – кеткенге дейін.",
    ru: "Декларация — не позднее {day} следующего года; при выезде — до выезда.",
    en: "The declaration is due by {day} of the next year; on leaving, before departure.",
  },
  taxPay: {
    kk: "Салық декларация мерзімінен кейін {value} күнтізбелік күн ішінде төленеді.",
    ru: "Налог уплачивают в течение {value} календарных дней после срока декларации.",
    en: "The tax is paid within {value} calendar days after the declaration is due.",
  },
  taxAdvance: { kk: "Әр айға {mrp}.", ru: "{mrp} за каждый месяц.", en: "{mrp} for each month." },
  taxOther: {
    kk: "Мөлшерлеме мәтінде тікелей аталмаған: {mrp} болуы да мүмкін.",
    ru: "Ставка прямо не названа: возможно и {mrp}.",
    en: "The rate is not named outright: it may also be {mrp}.",
  },
} as const satisfies Record<string, Trilingual>;
