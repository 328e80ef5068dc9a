import type { Trilingual } from "../engine/citation";

/** What the values are about, in the order of a table of contents. */
export const subjects = [
  "permit-need",
  "fees",
  "mrp",
  "quota",
  "local-content",
  "terms",
  "procedure",
  "households",
  "transfers",
  "notices",
  "contract",
  "sanctions",
  "inspections",
  "eaeu",
  "calendar",
] as const;
export type Subject = (typeof subjects)[number];

/** A subject's name and what it is about, in plain words. */
export type SubjectInfo = {
  readonly id: Subject;
  readonly title: Trilingual;
  readonly introduction: Trilingual;
};

function subject(id: Subject, title: Trilingual, introduction: Trilingual): SubjectInfo {
  return { id, title, introduction };
}

/** The subjects with their titles and introductions, in order. */
export const subjectInfos: readonly SubjectInfo[] = [
  subject(
    "permit-need",
    {
      kk: "Кімге рұқсат керек",
      ru: "Кому нужно разрешение",
      en: "Who needs a permit",
    },
    {
      kk: "Шетелдікті жұмысқа тарту үшін әдетте рұқсат керек. Кімге керек емесі заңда және Үкімет тізбесінде жазылған.",
      ru: "Чтобы привлечь иностранца к работе, обычно нужно разрешение. Кому оно не нужно, сказано в законе и в перечне Правительства.",
      en: "Engaging a foreigner usually takes a permit. Who needs none is written in the law and in the Government's list.",
    },
  ),
  subject(
    "fees",
    { kk: "Алымдар", ru: "Сборы", en: "Fees" },
    {
      kk: "Рұқсатты беру мен ұзарту үшін алым төленеді. Мөлшері қызмет түріне және жұмыскердің санатына байланысты, АЕК-пен есептеледі.",
      ru: "За выдачу и продление разрешения платят сбор. Он зависит от вида деятельности и категории работника и считается в МРП.",
      en: "Issuing and extending a permit costs a fee. It hangs on the economic activity and the worker's category and is counted in MRP.",
    },
  ),
  subject(
    "mrp",
    { kk: "АЕК", ru: "МРП", en: "MRP" },
    {
      kk: "Айлық есептік көрсеткіш (АЕК) жыл сайын бюджет туралы заңмен белгіленеді. Алымдар, айыппұлдар және салықтар сол арқылы теңгеге айналады.",
      ru: "Месячный расчётный показатель (МРП) каждый год устанавливает закон о бюджете. Через него сборы, штрафы и налоги переводятся в тенге.",
      en: "The monthly calculation index (MRP) is set every year by the law on the budget. It turns fees, fines and taxes into tenge.",
    },
  ),
  subject(
    "quota",
    { kk: "Квота", ru: "Квота", en: "Quota" },
    {
      kk: "Жыл сайын елге қанша шетелдік жұмыскер тартуға болатыны белгіленеді. Квотадан тыс рұқсаттар да бар.",
      ru: "Каждый год устанавливается, сколько иностранных работников можно привлечь в страну. Есть и разрешения вне квоты.",
      en: "Every year sets how many foreign workers may be engaged in the country. Some permits stand outside the quota.",
    },
  ),
  subject(
    "local-content",
    { kk: "Қазақстандық кадрлар үлесі", ru: "Доля казахстанских кадров", en: "Share of citizens" },
    {
      kk: "Жұмыс берушіде шетелдіктермен қатар Қазақстан азаматтарының ең аз үлесі болуы керек. Кейбір жұмыс берушілер босатылған.",
      ru: "У работодателя, кроме иностранцев, должна быть наименьшая доля граждан Казахстана. Некоторые работодатели освобождены.",
      en: "Beside foreigners, an employer must have a least share of citizens of Kazakhstan. Some employers are exempt.",
    },
  ),
  subject(
    "terms",
    { kk: "Мерзімдер мен ұзарту", ru: "Сроки и продление", en: "Terms and extensions" },
    {
      kk: "Рұқсаттың қанша уақытқа берілетіні, неше рет ұзартылатыны және қай өңірде қолданылатыны.",
      ru: "На сколько выдаётся разрешение, сколько раз продлевается и в каком регионе действует.",
      en: "For how long a permit is issued, how often it is extended, and in which region it holds.",
    },
  ),
  subject(
    "procedure",
    { kk: "Рұқсат алу тәртібі", ru: "Порядок получения", en: "How a permit is got" },
    {
      kk: "Қашан өтініш беру, қандай құжаттар жинау, шешімді қанша күту және неге бас тартуы мүмкін екені.",
      ru: "Когда подавать заявление, какие документы собрать, сколько ждать решения и почему могут отказать.",
      en: "When to apply, which documents to gather, how long a decision takes and why it may be refused.",
    },
  ),
  subject(
    "households",
    { kk: "Үй қызметкерлері", ru: "Домашние работники", en: "Domestic workers" },
    {
      kk: "Жеке тұлға үй шаруашылығына шетелдікті еңбекші көшіп келушіге берілетін рұқсат бойынша жалдайды.",
      ru: "Физическое лицо нанимает иностранца в домашнее хозяйство по разрешению трудовому иммигранту.",
      en: "A natural person hires a foreigner for the household on a permit to a labour immigrant.",
    },
  ),
  subject(
    "transfers",
    {
      kk: "Корпоративішілік ауыстыру және өз бетінше жұмысқа орналасу",
      ru: "Внутрикорпоративный перевод и самостоятельное трудоустройство",
      en: "Transfers within a group and independent employment",
    },
    {
      kk: "Компаниялар тобы ішінде ауыстырылғандар мен жұмысты өзі тапқандарға жеке қағидалар бар.",
      ru: "Для переведённых внутри группы компаний и для тех, кто сам нашёл работу, правила свои.",
      en: "People transferred within a group of companies, and people who find work themselves, have rules of their own.",
    },
  ),
  subject(
    "notices",
    { kk: "Тіркеу және хабарлау", ru: "Регистрация и уведомления", en: "Registration and notices" },
    {
      kk: "Шетелдік келгеннен кейін кімге, не туралы және қанша күнде хабарлау керек.",
      ru: "Кому, о чём и за сколько дней нужно сообщить после приезда иностранца.",
      en: "Whom to tell of what, and within how many days, after a foreigner arrives.",
    },
  ),
  subject(
    "contract",
    { kk: "Еңбек шарты", ru: "Трудовой договор", en: "Labour contract" },
    {
      kk: "Шартты қашан жасасуға болмайтыны, қанша мерзімге жасалатыны, онда не болуы керек және қандай құжат сұралатыны.",
      ru: "Когда договор заключать нельзя, на какой срок он заключается, что в нём должно быть и какие документы можно требовать.",
      en: "When a contract may not be made, for how long it is made, what must be in it and which documents may be asked for.",
    },
  ),
  subject(
    "sanctions",
    { kk: "Жауаптылық", ru: "Ответственность", en: "Sanctions" },
    {
      kk: "Бұзушылық үшін қандай айыппұл көзделген: бірінші рет және бір жыл ішінде қайталанғанда. Адам санына көбейтілмейді.",
      ru: "Какой штраф предусмотрен за нарушение: впервые и при повторе в течение года. На число людей не умножается.",
      en: "Which fine a breach can bring: the first time, and when repeated within a year. It is not multiplied by the number of people.",
    },
  ),
  subject(
    "inspections",
    { kk: "Тексерулер", ru: "Проверки", en: "Inspections" },
    {
      kk: "Кім және қашан тексереді, инспектор не көрсетуге тиіс, тексеру қанша созылады және сіздің құқықтарыңыз қандай.",
      ru: "Кто и когда проверяет, что обязан показать инспектор, сколько длится проверка и какие у вас права.",
      en: "Who inspects and when, what an inspector must show, how long an inspection takes, and what your rights are.",
    },
  ),
  subject(
    "eaeu",
    { kk: "ЕАЭО азаматтары", ru: "Граждане ЕАЭС", en: "Citizens of the EAEU" },
    {
      kk: "Ресей, Беларусь, Армения және Қырғызстан азаматтары рұқсатсыз жұмыс істейді; болу мен тіркеудің өз қағидалары бар.",
      ru: "Граждане России, Беларуси, Армении и Кыргызстана работают без разрешения; для пребывания и учёта правила свои.",
      en: "Citizens of Russia, Belarus, Armenia and Kyrgyzstan work without a permit; stay and registration have rules of their own.",
    },
  ),
  subject(
    "calendar",
    { kk: "Мерекелер мен жұмыс күндері", ru: "Праздники и рабочие дни", en: "Holidays and working days" },
    {
      kk: "Мерзімдер жұмыс күнімен есептелгенде мерекелер мен ауыстырылған демалыс күндері ескеріледі.",
      ru: "Когда срок считается в рабочих днях, учитываются праздники и перенесённые дни отдыха.",
      en: "Where a term is counted in working days, holidays and moved days off are taken into account.",
    },
  ),
];
