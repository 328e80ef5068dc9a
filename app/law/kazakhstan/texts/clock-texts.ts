import type { Trilingual } from "../../engine/citation";

/** What each clock is about; `{length}` is how long it runs. */
export const clockTexts: Readonly<Record<string, Trilingual>> = {
  "clock-vacancy-search": {
    kk: "Өтінішке дейін ішкі нарықта жұмыскер іздеу – {length}.",
    ru: "Поиск работника на внутреннем рынке до заявления — {length}.",
    en: "A worker is searched for at home before the application for {length}.",
  },
  "clock-issue-decision": {
    kk: "Рұқсат беру туралы шешім қабылдау мерзімі – {length}.",
    ru: "Срок решения о выдаче разрешения — {length}.",
    en: "The decision to issue a permit takes {length}.",
  },
  "clock-extension-decision": {
    kk: "Ұзарту туралы шешім қабылдау мерзімі – {length}.",
    ru: "Срок решения о продлении — {length}.",
    en: "The decision to extend takes {length}.",
  },
  "clock-extension-earliest": {
    kk: "Ұзартуға өтініш рұқсат аяқталғанға дейін {length} бұрын беріле бастайды.",
    ru: "Заявление о продлении подаётся не ранее чем за {length} до окончания разрешения.",
    en: "An extension is applied for no earlier than {length} before the permit ends.",
  },
  "clock-extension-latest": {
    kk: "Ұзартуға өтініш рұқсат аяқталғанға дейін кемінде {length} бұрын беріледі.",
    ru: "Заявление о продлении подаётся не позднее чем за {length} до окончания разрешения.",
    en: "An extension is applied for no later than {length} before the permit ends.",
  },
  "clock-fee-payment": {
    kk: "Оң шешім туралы хабарламадан кейін алым төлеу мерзімі – {length}.",
    ru: "Сбор уплачивают не позднее чем через {length} после уведомления о положительном решении.",
    en: "After the notice of a decision in favour, the fee is paid within {length}.",
  },
  "clock-issue-after-payment": {
    kk: "Төлемнен кейін рұқсат беру мерзімі – {length}.",
    ru: "Разрешение выдают не позднее чем через {length} после уплаты.",
    en: "After payment the permit is issued within {length}.",
  },
  "clock-replacement-decision": {
    kk: "Рұқсатты басқа шетелдік жұмыскерге қайта ресімдеу туралы шешім мерзімі – {length}; алым қайта төленбейді.",
    ru: "Срок решения о переоформлении на другого иностранного работника — {length}; сбор второй раз не платят.",
    en: "The decision to reissue a permit to another foreign worker takes {length}; the fee is not paid again.",
  },
  "clock-permit-ban": {
    kk: "Рұқсатсыз немесе мамандығы бойынша емес тарту фактісінен кейін жаңа рұқсат берілмейтін мерзім – {length}.",
    ru: "После привлечения без разрешения или не по профессии новые разрешения не выдают {length}.",
    en: "After workers were engaged without a permit or outside its occupation, no new permits are issued for {length}.",
  },
  "clock-ict-extension-latest": {
    kk: "Корпоративішілік ауыстыруды ұзартуға өтініш ол аяқталғанға дейін {length} бұрын беріледі.",
    ru: "Заявление о продлении внутрикорпоративного перевода подаётся за {length} до его окончания.",
    en: "The extension of an intra-corporate transfer is applied for {length} before it ends.",
  },
  "clock-ict-notice": {
    kk: "Ауыстырылған жұмыскер елге кіргеннен кейін жұмыспен қамту органына жазбаша хабарлау мерзімі – {length}.",
    ru: "О переведённом работнике письменно сообщают местному органу занятости не позднее чем через {length} после въезда.",
    en: "The local employment body is told in writing of a transferred worker within {length} of entry.",
  },
  "clock-arrival-notice": {
    kk: "Қабылдаушы тарап шетелдіктің келгені туралы ішкі істер органына хабарлайтын мерзім – {length}.",
    ru: "Принимающая сторона сообщает органам внутренних дел о прибытии иностранца не позднее чем через {length}.",
    en: "The host tells the police that a foreigner has arrived within {length}.",
  },
  "clock-address-notice": {
    kk: "Уақытша тұратын жердің өзгергені туралы ішкі істер органына хабарлау мерзімі – {length}.",
    ru: "О смене места временного проживания сообщают органам внутренних дел не позднее чем через {length}.",
    en: "The police are told of a change of the place of temporary residence within {length}.",
  },
  "clock-vacancy-notice": {
    kk: "Бос жұмыс орны пайда болғаннан кейін ол туралы мәлімет орналастыру мерзімі – {length}.",
    ru: "Сведения о вакансии размещают не позднее чем через {length} после её появления.",
    en: "A vacancy is published within {length} after it arises.",
  },
  "clock-business-trip-limit": {
    kk: "Рұқсаты бар жұмыскердің басқа өңірлерге іссапарларының бір күнтізбелік жылдағы жалпы шегі – {length}.",
    ru: "Командировки работника с разрешением в другие регионы — всего не более чем {length} за календарный год.",
    en: "Business trips of a permitted worker to other regions come to at most {length} in a calendar year.",
  },
  "clock-visa-free-stay": {
    kk: "Визасыз болу мерзімі – {length}; әр 180 күнде барлығы 90 күннен аспайды.",
    ru: "Пребывание без визы — {length}; всего не более 90 дней в каждые 180.",
    en: "A stay without a visa lasts {length}; no more than 90 days in every 180 in all.",
  },
  "clock-eaeu-stay": {
    kk: "ЕАЭО азаматы шекарадан өткен күннен бастап уақытша болатын мерзім – {length}.",
    ru: "Гражданин ЕАЭС может находиться в стране {length} с пересечения границы.",
    en: "A citizen of the EAEU may stay for {length} from crossing the border.",
  },
  "clock-eaeu-registration": {
    kk: "ЕАЭО азаматы кірген күннен бастап тіркеуден босатылатын мерзім – {length}.",
    ru: "Гражданин ЕАЭС с даты въезда освобождён от регистрации на {length}.",
    en: "A citizen of the EAEU is free from registration for {length} from entry.",
  },
};
