import type { Trilingual } from "../../engine/citation";

/** Warnings of answers on sanctions, documents, contracts, quotas and tax, by their stable code. */
export const laterWarnings: Readonly<Record<string, Trilingual>> = {
  "sanction-not-multiplied": {
    kk: "Айыппұл бұзушылық үшін көрсетілген: оқылған мәтінде ол жұмыскерлер санына көбейтіледі делінбеген.",
    ru: "Штраф указан за нарушение: в прочитанном тексте не сказано, что он умножается на число работников.",
    en: "The fine is for the breach: the text read does not say that it is multiplied by the number of workers.",
  },
  "sanction-not-read-on-day": {
    kk: "Сол күнгі кодекс оқылмаған: «{rule}».",
    ru: "Кодекс на этот день не прочитан: «{rule}».",
    en: "The Code of this day was not read: “{rule}”.",
  },
  "sanction-amount-not-read": {
    kk: "Айыппұл мөлшері оқылмаған: «{rule}».",
    ru: "Размер штрафа не прочитан: «{rule}».",
    en: "The sum of the fine was not read: “{rule}”.",
  },
  "no-article-found-wrong-region": {
    kk: "Рұқсат тек өз өңірінде қолданылады, бірақ бұл үшін кодекстің қай бөлігі жауаптылық белгілейтіні анықталмаған.",
    ru: "Разрешение действует только в своём регионе, но какая часть Кодекса за это отвечает, не установлено.",
    en: "A permit holds in its region only, but which part of the Code punishes a breach was not established.",
  },
  "passport-of-citizens": {
    kk: "Мәтінде «азаматтардың» паспорты туралы айтылған; шетелдік паспортына қолданылатыны тексерілмеген.",
    ru: "В тексте сказано о паспортах «у граждан»; относится ли это к паспорту иностранца, не проверено.",
    en: "The text speaks of passports of “citizens”; whether it covers a foreigner's passport was not checked.",
  },
  "index-of-day-unknown": {
    kk: "{year} жылғы АЕК әлі заңмен белгіленбеген, сондықтан теңгедегі сома жоқ.",
    ru: "МРП на {year} год ещё не установлен законом, поэтому суммы в тенге нет.",
    en: "The MRP of {year} is not law yet, so there is no sum in tenge.",
  },
  "document-list-not-read": {
    kk: "Сол күнгі құжаттар тізбесі оқылмаған («{rule}»): заңның өзі талап ететіні ғана көрсетілген.",
    ru: "Перечень документов на этот день не прочитан («{rule}»): указано только то, чего требует сам закон.",
    en: "The list of documents of this day was not read (“{rule}”): only what the law itself asks for is shown.",
  },
  "document-list-partly-read": {
    kk: "Құжаттар тізбесі толық оқылмаған («{rule}»): басқа құжат та сұралуы мүмкін.",
    ru: "Перечень документов прочитан не весь («{rule}»): могут потребовать и другое.",
    en: "The list of documents was not read to its end (“{rule}”): more may be asked for.",
  },
  "local-content-exemptions-partly-read": {
    kk: "Үлестен босатылғандардың тізбесі толық оқылмаған: басқа босату болуы мүмкін.",
    ru: "Перечень освобождённых от доли прочитан не весь: возможно иное освобождение.",
    en: "The list of those exempt from the share was read in part: there may be another exemption.",
  },
  "local-content-special-permits-outside": {
    kk: "Басым жобалар мен шығу елдері бойынша квота шегіндегі, АЭА аумағына және шетелдіктің өзіне берілген рұқсаттар үлеске кірмейді.",
    ru: "Разрешения по квотам приоритетных проектов и стран исхода, на территорию СЭЗ и самому иностранцу в доле не участвуют.",
    en: "Permits by quotas for priority projects and countries of origin, to special economic zones, and to the foreigner in person stand outside the share.",
  },
  "quota-not-read": {
    kk: "Сол жылғы квота оқылмаған.",
    ru: "Квота этого года не прочитана.",
    en: "The quota of this year was not read.",
  },
  "quota-part-not-read": {
    kk: "Квотаның бұл бөлігі оқылмаған.",
    ru: "Эта часть квоты не прочитана.",
    en: "This part of the quota was not read.",
  },
  "quota-by-region-not-read": {
    kk: "Квотаның өңірлерге қалай бөлінгені оқылмаған.",
    ru: "Как квота распределена по регионам, не прочитано.",
    en: "How the quota is spread over regions was not read.",
  },
  "no-project-quota": {
    kk: "Бұл күні мұндай жобаның жеке квотасы табылмады.",
    ru: "На этот день особая квота такого проекта не найдена.",
    en: "No quota of its own was found for such a project on this day.",
  },
  "tax-rate-not-named": {
    kk: "Мәтін мөлшерлемені тікелей атамайды, сондықтан салық сомасы есептелмейді.",
    ru: "Ставка в тексте прямо не названа, поэтому сумма налога не считается.",
    en: "The text names no rate outright, so no tax is worked out.",
  },
};

/** Facts that these answers may lack, by their API path. */
export const laterMissing: Readonly<Record<string, Trilingual>> = {
  "employer.size": {
    kk: "кәсіпкерлік субъектісінің мөлшері (шағын, орта, ірі)",
    ru: "размер предприятия (малое, среднее, крупное)",
    en: "the size of the business (small, medium, large)",
  },
  "held.permit": { kk: "рұқсат бар ма", ru: "есть ли разрешение", en: "whether there is a permit" },
  "held.study_paper": {
    kk: "білім беру ұйымының анықтамасы бар ма",
    ru: "есть ли справка организации образования",
    en: "whether there is a paper of the place of education",
  },
  "held.marriage_paper": {
    kk: "неке туралы құжат бар ма",
    ru: "есть ли документ о браке",
    en: "whether there is proof of the marriage",
  },
  "held.medical_insurance": {
    kk: "медициналық сақтандыру бар ма",
    ru: "есть ли медицинская страховка",
    en: "whether there is medical insurance",
  },
  "worker.occupation": { kk: "кәсібі", ru: "профессия", en: "the occupation" },
  "worker.income": { kk: "жылдық табысы", ru: "доход за год", en: "the income of the year" },
  "permit.months": { kk: "рұқсаттың мерзімі", ru: "срок разрешения", en: "the term of the permit" },
};
