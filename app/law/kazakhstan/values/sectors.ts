import type { Trilingual } from "../../engine/citation";

/** How dear a sector is in the fee table: low, middle, high. */
export type FeeTier = "low" | "middle" | "high";

/** A row of the fee table. The letters of the sections are our conclusion; the Russian names are the act's. */
export type Sector = {
  readonly letter: string;
  readonly row: number;
  readonly name: Trilingual;
  readonly tier: FeeTier;
};

function sector(letter: string, row: number, tier: FeeTier, ru: string, kk: string, en: string): Sector {
  return { letter, row, tier, name: { kk, ru, en } };
}

/** The 21 rows of the fee table, in its order. */
export const sectors: readonly Sector[] = [
  sector(
    "A",
    1,
    "low",
    "Сельское, лесное и рыбное хозяйство",
    "Ауыл, орман және балық шаруашылығы",
    "Agriculture, forestry and fishing",
  ),
  sector(
    "B",
    2,
    "middle",
    "Горнодобывающая промышленность и разработка карьеров",
    "Тау-кен өндіру өнеркәсібі және карьерлерді қазу",
    "Mining and quarrying",
  ),
  sector("C", 3, "middle", "Обрабатывающая промышленность", "Өңдеу өнеркәсібі", "Manufacturing"),
  sector(
    "D",
    4,
    "low",
    "Электроснабжение, подача газа, пара и воздушное кондиционирование",
    "Электрмен жабдықтау, газ, бу беру және ауаны баптау",
    "Electricity, gas, steam and air conditioning supply",
  ),
  sector(
    "E",
    5,
    "low",
    "Водоснабжение; канализационная система, контроль над сбором и распределением отходов",
    "Сумен жабдықтау; кәріз жүйесі, қалдықтардың жиналуын және таратылуын бақылау",
    "Water supply; sewerage, waste collection and distribution control",
  ),
  sector("F", 6, "high", "Строительство", "Құрылыс", "Construction"),
  sector(
    "G",
    7,
    "middle",
    "Оптовая и розничная торговля; ремонт автомобилей и мотоциклов",
    "Көтерме және бөлшек сауда; автомобильдер мен мотоциклдерді жөндеу",
    "Wholesale and retail trade; repair of motor vehicles and motorcycles",
  ),
  sector("H", 8, "low", "Транспорт и складирование", "Көлік және қоймалау", "Transport and storage"),
  sector(
    "I",
    9,
    "low",
    "Услуги по проживанию и питанию",
    "Тұру және тамақтану бойынша қызметтер",
    "Accommodation and food services",
  ),
  sector("J", 10, "low", "Информация и связь", "Ақпарат және байланыс", "Information and communication"),
  sector(
    "K",
    11,
    "low",
    "Финансовая и страховая деятельность",
    "Қаржы және сақтандыру қызметі",
    "Financial and insurance activities",
  ),
  sector(
    "L",
    12,
    "low",
    "Операции с недвижимым имуществом",
    "Жылжымайтын мүлікпен операциялар",
    "Real estate activities",
  ),
  sector(
    "M",
    13,
    "low",
    "Профессиональная, научная и техническая деятельность",
    "Кәсіби, ғылыми және техникалық қызмет",
    "Professional, scientific and technical activities",
  ),
  sector(
    "N",
    14,
    "low",
    "Деятельность в области административного и вспомогательного обслуживания",
    "Әкімшілік және қосалқы қызмет көрсету саласындағы қызмет",
    "Administrative and support service activities",
  ),
  sector(
    "O",
    15,
    "low",
    "Обязательное социальное обеспечение",
    "Міндетті әлеуметтік қамсыздандыру",
    "Compulsory social security",
  ),
  sector("P", 16, "low", "Образование", "Білім беру", "Education"),
  sector(
    "Q",
    17,
    "low",
    "Здравоохранение и социальные услуги",
    "Денсаулық сақтау және әлеуметтік қызметтер",
    "Health and social services",
  ),
  sector(
    "R",
    18,
    "low",
    "Искусство, развлечения и отдых",
    "Өнер, ойын-сауық және демалыс",
    "Arts, entertainment and recreation",
  ),
  sector(
    "S",
    19,
    "middle",
    "Предоставление прочих видов услуг",
    "Өзге де қызмет түрлерін ұсыну",
    "Other service activities",
  ),
  sector(
    "T",
    20,
    "low",
    "Деятельность домашних хозяйств, нанимающих домашнюю прислугу и производящих товары и услуги для собственного потребления",
    "Үй қызметшісін жалдайтын және өзі тұтыну үшін тауарлар мен көрсетілетін қызметтерді өндіретін үй шаруашылықтарының қызметі",
    "Activities of households as employers of domestic staff and producers for their own use",
  ),
  sector(
    "U",
    21,
    "low",
    "Деятельность экстерриториальных организаций и органов",
    "Экстерриториялық ұйымдар мен органдардың қызметі",
    "Activities of extraterritorial organisations and bodies",
  ),
];

/** The letter whose row covers a part of the section only. */
export const partlyCoveredSector = "O";
