import type { Trilingual } from "../../engine/citation";

type What = readonly [kk: string, ru: string, en: string];

/** What each part of an article punishes, by the id of its value without `sanction-`. */
const parts: Readonly<Record<string, What>> = {
  "517-1": [
    "тіркеусіз болу, 3 тәулікке дейін",
    "пребывание без регистрации до 3 суток",
    "stay unregistered for up to 3 days",
  ],
  "517-2": [
    "болу немесе транзит қағидаларын бұзу",
    "нарушение правил пребывания или транзита",
    "breach of the rules of stay or transit",
  ],
  "517-3": [
    "мерзімі біткен соң кетпеу, 10 тәулікке дейін",
    "невыезд после окончания срока, до 10 суток",
    "not leaving when the term is over, up to 10 days",
  ],
  "517-4": [
    "мерзімі біткен соң ұзақ кетпеу",
    "длительный невыезд после окончания срока",
    "not leaving for long when the term is over",
  ],
  "517-5": [
    "рұқсатсыз немесе виза мақсатынан тыс еңбек ету",
    "труд без разрешения или не по цели визы",
    "work without a permit or outside the visa's purpose",
  ],
  "517-6": ["3-бөлікті қайталау", "повтор части 3", "part 3 again"],
  "517-7": ["2, 4, 5-бөліктерді қайталау", "повтор частей 2, 4, 5", "parts 2, 4 and 5 again"],
  "518-1": [
    "қабылдаушы тарап: құжаттар, кету, уақтылы хабарламау",
    "принимающая сторона: документы, выезд, несвоевременное информирование",
    "host: papers, departure, late notice",
  ],
  "518-2": ["бұзушыға тұрғын үй беру", "предоставление жилища нарушителю", "housing an offender"],
  "518-3": ["1–2-бөліктерді қайталау", "повтор частей 1–2", "parts 1 and 2 again"],
  "518-4": ["бұзушымен мәміле жасау", "сделки с нарушителем", "dealings with an offender"],
  "518-5": ["4-бөлікті қайталау", "повтор части 4", "part 4 again"],
  "519-1": [
    "шетелдікті рұқсатсыз тарту",
    "привлечение иностранца без разрешения",
    "engaging a foreigner without a permit",
  ],
  "519-2": [
    "лауазымы рұқсатқа сай емес",
    "должность не соответствует разрешению",
    "a position that the permit does not fit",
  ],
  "519-3": [
    "1–2-бөліктерді бір жыл ішінде қайталау",
    "повтор частей 1–2 в течение года",
    "parts 1 and 2 again within a year",
  ],
  "519-5": [
    "үй қызметкерлері: рұқсатсыз немесе бесеуден көп",
    "домашние работники без разрешения или больше пяти",
    "domestic workers without a permit, or more than five",
  ],
  "519-6": ["5-бөлікті қайталау", "повтор части 5", "part 5 again"],
  "395": [
    "шетелдіктерді бірнеше рет рұқсатсыз тарту",
    "неоднократное привлечение иностранцев без разрешения",
    "engaging foreigners without a permit again and again",
  ],
  "86-1": [
    "еңбек шартынсыз жұмысқа жіберу",
    "допуск к работе без трудового договора",
    "letting someone work without a contract",
  ],
  "86-2": ["1-бөлікті қайталау", "повтор части 1", "part 1 again"],
  "86-3": [
    "кәмелетке толмағанды шартсыз жұмысқа жіберу",
    "допуск несовершеннолетнего без договора",
    "letting a minor work without a contract",
  ],
  "86-4": ["3-бөлікті қайталау", "повтор части 3", "part 3 again"],
  "87-1": [
    "жалақы төлемеу немесе толық төлемеу",
    "невыплата или неполная выплата зарплаты",
    "wages not paid, or not in full",
  ],
  "87-2": ["1-бөлікті қайталау", "повтор части 1", "part 1 again"],
  "87-3": [
    "үстеме, мереке күнгі, түнгі жұмысқа ақы төлемеу",
    "неоплата сверхурочной, праздничной, ночной работы",
    "overtime, holiday or night work not paid",
  ],
  "87-4": ["3-бөлікті қайталау", "повтор части 3", "part 3 again"],
  "88": [
    "екі жыл қатарынан демалыс бермеу",
    "непредоставление отпуска два года подряд",
    "no leave for two years running",
  ],
  "89-1": [
    "жұмыс уақытының нормасынан асу",
    "превышение нормы рабочего времени",
    "more than the normal working time",
  ],
  "89-2": ["1-бөлікті қайталау", "повтор части 1", "part 1 again"],
  "90-1": ["еңбек саласындағы кемсітушілік", "дискриминация в сфере труда", "discrimination at work"],
  "90-2": ["1-бөлікті қайталау", "повтор части 1", "part 1 again"],
  "90-3": ["кемсітетін бос орын", "дискриминационная вакансия", "a discriminatory vacancy"],
  "90-4": ["3-бөлікті қайталау", "повтор части 3", "part 3 again"],
  "92-1-1": ["МӘМС төлемеу", "неуплата ОСМС", "health insurance not paid"],
  "92-1-2": ["1-бөлікті қайталау", "повтор части 1", "part 1 again"],
  "93-1–4": [
    "еңбекті қорғау талаптарын бұзу",
    "нарушение требований охраны труда",
    "breach of labour safety",
  ],
  "93-5": ["1–4-бөліктерді қайталау", "повтор частей 1–4", "parts 1 to 4 again"],
  "93-6": [
    "нұсқау берілмеуі немесе құжаттардың болмауы",
    "нет инструктажа или документов",
    "no safety briefing, or no papers",
  ],
  "93-7": ["6-бөлікті қайталау", "повтор части 6", "part 6 again"],
  "98-1": [
    "халықты жұмыспен қамту заңнамасын бұзу",
    "нарушение законодательства о занятости",
    "breach of the law on employment",
  ],
  "98-2": ["1-бөлікті қайталау", "повтор части 1", "part 1 again"],
  "98-1-1": [
    "еңбек шарттарының тізіліміне енгізбеу",
    "невнесение в реестр трудовых договоров",
    "not entering the register of labour contracts",
  ],
  "98-2-1": ["1-1-бөлікті қайталау", "повтор части 1-1", "part 1-1 again"],
  "98-5": [
    "ШЖК бойынша статистикалық деректерді бермеу",
    "непредставление статданных по ИРС",
    "no statistics on foreign labour",
  ],
  "98-6": ["5-бөлікті қайталау", "повтор части 5", "part 5 again"],
  "493-5": [
    "тіркеусіз тұруға жол беру",
    "допуск проживания без регистрации",
    "letting people live unregistered",
  ],
  "493-6": ["5-бөлікті қайталау", "повтор части 5", "part 5 again"],
  "494-1": ["паспортты алып қою", "изъятие паспорта", "taking away a passport"],
  "494-2": ["1-бөлікті қайталау", "повтор части 1", "part 1 again"],
  "497-1": [
    "дәйексіз алғашқы статистикалық деректер",
    "недостоверные первичные статданные",
    "wrong primary statistics",
  ],
  "497-2": [
    "алғашқы статистикалық деректерді мерзімінде бермеу",
    "непредставление первичных статданных в срок",
    "primary statistics not given in time",
  ],
  "497-3": ["2-бөлікті қайталау", "повтор части 2", "part 2 again"],
};

/** Articles whose number has a hyphen of its own. */
const hyphened = ["92-1"];

function titled(id: string, [kk, ru, en]: What): Trilingual {
  const article = hyphened.find((one) => id.startsWith(`${one}-`)) ?? id.split("-")[0] ?? id;
  const part = id.slice(article.length + 1);
  const criminal = article === "395";
  return {
    kk: `${criminal ? "ҚК" : "ӘҚБтК"} ${article}-бап${part ? `, ${part}-бөлік` : ""}: ${kk}`,
    ru: `${criminal ? "УК" : "КоАП"}, ст. ${article}${part ? ` ч. ${part}` : ""}: ${ru}`,
    en: `${criminal ? "Criminal Code" : "Administrative Code"}, art. ${article}${part ? `(${part})` : ""}: ${en}`,
  };
}

/** The titles of the parts of articles, by the id of the value. */
export const sanctionTitles: Readonly<Record<string, Trilingual>> = Object.fromEntries(
  Object.entries(parts).map(([id, what]) => [`sanction-${id}`, titled(id, what)]),
);
