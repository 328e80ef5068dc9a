import type { Locale, Trilingual } from "../engine/citation";
import { budgetLaws } from "./budget-laws";

/** An act that a version cites. `translation: "ours"`: the Kazakh name is our translation, not the official one. */
export type Act = {
  readonly id: string;
  readonly name: Trilingual;
  /** The official address; null where the number is not known. */
  readonly address: string | null;
  readonly translation?: "ours";
};

const adilet = (code: string): string => `https://adilet.zan.kz/rus/docs/${code}`;

const list: readonly Act[] = [
  {
    id: "migration-law",
    name: {
      kk: "«Халықтың көші-қоны туралы» 2011 жылғы 22 шілдедегі № 477-IV Заң",
      ru: "Закон от 22.07.2011 № 477-IV «О миграции населения»",
      en: "Law of 22.07.2011 No. 477-IV on population migration",
    },
    address: adilet("Z1100000477"),
  },
  {
    id: "employment-law",
    name: {
      kk: "«Халықты жұмыспен қамту туралы» 2016 жылғы 6 сәуірдегі № 482-V Заң",
      ru: "Закон от 06.04.2016 № 482-V «О занятости населения»",
      en: "Law of 06.04.2016 No. 482-V on employment of the population",
    },
    address: adilet("Z1600000482"),
  },
  {
    id: "labour-code",
    name: {
      kk: "2015 жылғы 23 қарашадағы № 414-V Еңбек кодексі",
      ru: "Трудовой кодекс от 23.11.2015 № 414-V",
      en: "Labour Code of 23.11.2015 No. 414-V",
    },
    address: adilet("K1500000414"),
  },
  {
    id: "social-code",
    name: {
      kk: "2023 жылғы 20 сәуірдегі № 224-VII Әлеуметтік кодекс",
      ru: "Социальный кодекс от 20.04.2023 № 224-VII",
      en: "Social Code of 20.04.2023 No. 224-VII",
    },
    address: adilet("K2300000224"),
  },
  {
    id: "tax-code-2008",
    name: {
      kk: "2008 жылғы 10 желтоқсандағы № 99-IV Салық кодексі",
      ru: "Налоговый кодекс от 10.12.2008 № 99-IV",
      en: "Tax Code of 10.12.2008 No. 99-IV",
    },
    address: adilet("K080000099_"),
  },
  {
    id: "tax-code-2017",
    name: {
      kk: "2017 жылғы 25 желтоқсандағы № 120-VI Салық кодексі",
      ru: "Налоговый кодекс от 25.12.2017 № 120-VI",
      en: "Tax Code of 25.12.2017 No. 120-VI",
    },
    address: adilet("K1700000120"),
  },
  {
    id: "tax-code-2025",
    name: {
      kk: "2025 жылғы 18 шілдедегі Салық кодексі",
      ru: "Налоговый кодекс от 18.07.2025",
      en: "Tax Code of 18.07.2025",
    },
    address: null,
  },
  {
    id: "administrative-code",
    name: {
      kk: "2014 жылғы 5 шілдедегі № 235-V Әкімшілік құқық бұзушылық туралы кодекс",
      ru: "Кодекс об административных правонарушениях от 05.07.2014 № 235-V",
      en: "Code of Administrative Offences of 05.07.2014 No. 235-V",
    },
    address: adilet("K1400000235"),
  },
  {
    id: "criminal-code",
    name: {
      kk: "2014 жылғы 3 шілдедегі № 226-V Қылмыстық кодекс",
      ru: "Уголовный кодекс от 03.07.2014 № 226-V",
      en: "Criminal Code of 03.07.2014 No. 226-V",
    },
    address: adilet("K1400000226"),
  },
  {
    id: "eaeu-treaty",
    name: {
      kk: "2014 жылғы 29 мамырдағы Еуразиялық экономикалық одақ туралы шарт",
      ru: "Договор о Евразийском экономическом союзе от 29.05.2014",
      en: "Treaty on the Eurasian Economic Union of 29.05.2014",
    },
    address: adilet("Z1400000240"),
  },
  {
    id: "wto-ict-law",
    name: {
      kk: "2015 жылғы 27 қазандағы № 365-V Заң",
      ru: "Закон от 27.10.2015 № 365-V",
      en: "Law of 27.10.2015 No. 365-V",
    },
    address: adilet("Z1500000365"),
  },
  {
    id: "resolution-45",
    name: {
      kk: "Үкіметтің 2012 жылғы 13 қаңтардағы № 45 қаулысы",
      ru: "Постановление Правительства от 13.01.2012 № 45",
      en: "Government Resolution of 13.01.2012 No. 45",
    },
    address: adilet("P1200000045"),
  },
  {
    id: "resolution-148",
    name: {
      kk: "Үкіметтің 2012 жылғы 21 қаңтардағы № 148 қаулысы",
      ru: "Постановление Правительства от 21.01.2012 № 148",
      en: "Government Resolution of 21.01.2012 No. 148",
    },
    address: adilet("P1200000148"),
  },
  {
    id: "resolution-39",
    name: {
      kk: "Үкіметтің 2013 жылғы 26 қаңтардағы № 39 қаулысы",
      ru: "Постановление Правительства от 26.01.2013 № 39",
      en: "Government Resolution of 26.01.2013 No. 39",
    },
    address: adilet("P1300000039"),
  },
  {
    id: "resolution-844",
    name: {
      kk: "Үкіметтің 2015 жылғы 28 қазандағы № 844 қаулысы",
      ru: "Постановление Правительства от 28.10.2015 № 844",
      en: "Government Resolution of 28.10.2015 No. 844",
    },
    address: adilet("P1500000844"),
  },
  {
    id: "resolution-190",
    name: {
      kk: "Үкіметтің 2016 жылғы 7 сәуірдегі № 190 қаулысы",
      ru: "Постановление Правительства от 07.04.2016 № 190",
      en: "Government Resolution of 07.04.2016 No. 190",
    },
    address: adilet("P1600000190"),
  },
  {
    id: "foreigners-law",
    name: {
      kk: "«Шетелдіктердің құқықтық жағдайы туралы» Заң",
      ru: "Закон «О правовом положении иностранцев»",
      en: "Law on the legal status of foreigners",
    },
    address: null,
  },
  {
    id: "business-law-2010",
    name: {
      kk: "Жеке кәсіпкерлік мәселелері бойынша өзгерістер туралы заң (2010 жылдан бастап)",
      ru: "Закон о поправках по вопросам частного предпринимательства (с 2010 года)",
      en: "Law amending acts on private business (since 2010)",
    },
    address: null,
    translation: "ours",
  },
  {
    id: "labour-agreements",
    name: {
      kk: "Еңбек туралы екіжақты келісімдер",
      ru: "Двусторонние соглашения о труде",
      en: "Bilateral agreements on labour",
    },
    address: null,
    translation: "ours",
  },
  {
    id: "resolution-459",
    name: {
      kk: "Үкіметтің 2016 жылғы 18 тамыздағы № 459 қаулысы",
      ru: "Постановление Правительства от 18.08.2016 № 459",
      en: "Government Resolution of 18.08.2016 No. 459",
    },
    address: adilet("P1600000459"),
  },
  {
    id: "resolution-157",
    name: {
      kk: "Үкіметтің 2018 жылғы 3 сәуірдегі № 157 қаулысы",
      ru: "Постановление Правительства от 03.04.2018 № 157",
      en: "Government Resolution of 03.04.2018 No. 157",
    },
    address: adilet("P1800000157"),
  },
  {
    id: "resolution-588",
    name: {
      kk: "Үкіметтің 2020 жылғы 16 қыркүйектегі № 588 қаулысы",
      ru: "Постановление Правительства от 16.09.2020 № 588",
      en: "Government Resolution of 16.09.2020 No. 588",
    },
    address: adilet("P2000000588"),
  },
  {
    id: "resolution-819",
    name: {
      kk: "Үкіметтің 2025 жылғы 3 қазандағы № 819 қаулысы",
      ru: "Постановление Правительства от 03.10.2025 № 819",
      en: "Government Resolution of 03.10.2025 No. 819",
    },
    address: adilet("P2500000819"),
  },
  {
    id: "resolution-802",
    name: {
      kk: "Үкіметтің 2016 жылғы 15 желтоқсандағы № 802 қаулысы",
      ru: "Постановление Правительства от 15.12.2016 № 802",
      en: "Government Resolution of 15.12.2016 No. 802",
    },
    address: adilet("P1600000802"),
  },
  {
    id: "resolution-1041",
    name: {
      kk: "Үкіметтің 2023 жылғы 24 қарашадағы № 1041 қаулысы",
      ru: "Постановление Правительства от 24.11.2023 № 1041",
      en: "Government Resolution of 24.11.2023 No. 1041",
    },
    address: adilet("P2300001041"),
  },
  {
    id: "order-559",
    name: {
      kk: "Денсаулық сақтау және әлеуметтік даму министрінің міндетін атқарушының 2016 жылғы 27 маусымдағы № 559 бұйрығы",
      ru: "Приказ и.о. министра здравоохранения и социального развития от 27.06.2016 № 559",
      en: "Order of the acting Minister of Health and Social Development of 27.06.2016 No. 559",
    },
    address: adilet("V1600014170"),
  },
  {
    id: "order-279",
    name: {
      kk: "Премьер-Министрдің орынбасары – Еңбек және халықты әлеуметтік қорғау министрінің 2023 жылғы 30 маусымдағы № 279 бұйрығы",
      ru: "Приказ Заместителя Премьер-Министра – министра труда и социальной защиты населения от 30.06.2023 № 279",
      en: "Order of the Deputy Prime Minister – Minister of Labour and Social Protection of 30.06.2023 No. 279",
    },
    address: adilet("V2300032977"),
  },
  {
    id: "order-76",
    name: {
      kk: "Ішкі істер министрінің 2014 жылғы 8 ақпандағы № 76 бұйрығы",
      ru: "Приказ министра внутренних дел от 08.02.2014 № 76",
      en: "Order of the Minister of Internal Affairs of 08.02.2014 No. 76",
    },
    address: null,
  },
  {
    id: "order-123",
    name: {
      kk: "Еңбек және халықты әлеуметтік қорғау министрінің 2022 жылғы 15 сәуірдегі № 123 бұйрығы",
      ru: "Приказ министра труда и социальной защиты населения от 15.04.2022 № 123",
      en: "Order of the Minister of Labour and Social Protection of 15.04.2022 No. 123",
    },
    address: null,
  },
  {
    id: "entrepreneurial-code",
    name: {
      kk: "2015 жылғы 29 қазандағы № 375-V Кәсіпкерлік кодекс",
      ru: "Предпринимательский кодекс от 29.10.2015 № 375-V",
      en: "Entrepreneurial Code of 29.10.2015 No. 375-V",
    },
    address: adilet("K1500000375"),
  },
  {
    id: "order-1022",
    name: {
      kk: "2015 жылғы 25 желтоқсандағы № 1022 және 2015 жылғы 28 желтоқсандағы № 801 бірлескен бұйрық",
      ru: "Совместный приказ от 25.12.2015 № 1022 и от 28.12.2015 № 801",
      en: "Joint Order of 25.12.2015 No. 1022 and of 28.12.2015 No. 801",
    },
    address: adilet("V1500012656"),
    translation: "ours",
  },
  {
    id: "order-545",
    name: {
      kk: "2015 жылғы 30 маусымдағы № 545 / № 491 бірлескен бұйрық",
      ru: "Совместный приказ от 30.06.2015 № 545 / № 491",
      en: "Joint Order of 30.06.2015 No. 545 / No. 491",
    },
    address: adilet("V1500011744"),
    translation: "ours",
  },
  {
    id: "language-law",
    name: {
      kk: "«Қазақстан Республикасындағы Тіл туралы» 1997 жылғы 11 шілдедегі Заң",
      ru: "Закон от 11.07.1997 «О языках в Республике Казахстан»",
      en: "Law of 11.07.1997 on languages in the Republic of Kazakhstan",
    },
    address: null,
  },
  {
    id: "insurance-law",
    name: {
      kk: "Жұмыскерді жазатайым оқиғалардан міндетті сақтандыру туралы 2005 жылғы 7 ақпандағы № 30-III Заң",
      ru: "Закон от 07.02.2005 № 30-III об обязательном страховании работника от несчастных случаев",
      en: "Law of 07.02.2005 No. 30-III on compulsory insurance of employees against accidents",
    },
    address: null,
    translation: "ours",
  },
  {
    id: "permits-law",
    name: {
      kk: "«Рұқсаттар және хабарламалар туралы» 2014 жылғы 16 мамырдағы Заң",
      ru: "Закон от 16.05.2014 «О разрешениях и уведомлениях»",
      en: "Law of 16.05.2014 on permits and notifications",
    },
    address: null,
  },
  {
    id: "order-353",
    name: {
      kk: "Еңбек және халықты әлеуметтік қорғау министрінің 2020 жылғы 3 қыркүйектегі № 353 бұйрығы",
      ru: "Приказ министра труда и социальной защиты населения от 03.09.2020 № 353",
      en: "Order of the Minister of Labour and Social Protection of 03.09.2020 No. 353",
    },
    address: adilet("V2000021173"),
  },
  {
    id: "order-503",
    name: {
      kk: "2016 жылғы 13 маусымдағы № 503 бұйрық",
      ru: "Приказ от 13.06.2016 № 503",
      en: "Order of 13.06.2016 No. 503",
    },
    address: adilet("V1600014149"),
    translation: "ours",
  },
  {
    id: "order-236",
    name: {
      kk: "2023 жылғы 22 маусымдағы № 236 бұйрық",
      ru: "Приказ от 22.06.2023 № 236",
      en: "Order of 22.06.2023 No. 236",
    },
    address: null,
    translation: "ours",
  },
  {
    id: "resolution-9",
    name: {
      kk: "Үкіметтің 2016 жылғы 12 қаңтардағы № 9 қаулысы",
      ru: "Постановление Правительства от 12.01.2016 № 9",
      en: "Government Resolution of 12.01.2016 No. 9",
    },
    address: adilet("P1600000009"),
  },
  {
    id: "resolution-298",
    name: {
      kk: "Үкіметтің 2013 жылғы 29 наурыздағы № 298 қаулысы",
      ru: "Постановление Правительства от 29.03.2013 № 298",
      en: "Government Resolution of 29.03.2013 No. 298",
    },
    address: adilet("P1300000298"),
  },
  {
    id: "holidays-law",
    name: {
      kk: "«Қазақстан Республикасындағы мерекелер туралы» 2001 жылғы 13 желтоқсандағы № 267-II Заң",
      ru: "Закон от 13.12.2001 № 267-II «О праздниках в Республике Казахстан»",
      en: "Law of 13.12.2001 No. 267-II on holidays",
    },
    address: adilet("Z010000267_"),
  },
  {
    id: "quota-acts",
    name: {
      kk: "Шетелдік жұмыс күшін тартуға арналған жылдық квота туралы акт",
      ru: "Акт о квоте на привлечение иностранной рабочей силы на год",
      en: "The yearly act on the quota for foreign labour",
    },
    address: null,
    translation: "ours",
  },
  {
    id: "kato",
    name: {
      kk: "Әкімшілік-аумақтық объектілер жіктеуіші (ӘАОЖ)",
      ru: "Классификатор административно-территориальных объектов (КАТО)",
      en: "Classifier of administrative-territorial units (KATO)",
    },
    address: null,
    translation: "ours",
  },
  ...budgetLaws.map(
    ([year, ru, kk, en, code]): Act => ({
      id: `budget-${year}`,
      name: {
        kk: `${year} жылғы республикалық бюджет туралы ${kk} Заң`,
        ru: `Закон ${ru} о республиканском бюджете на ${year} год`,
        en: `Law ${en} on the republican budget for ${year}`,
      },
      address: code ? adilet(code) : null,
      translation: "ours",
    }),
  ),
];

/** The acts by id. */
export const acts: ReadonlyMap<string, Act> = new Map(list.map((act) => [act.id, act]));

/** The name of an act; the id where it is not known. */
export function actName(actId: string, locale: Locale): string {
  return acts.get(actId)?.name[locale] ?? actId;
}

/** The official address of an act, where it is known. */
export function actAddress(actId: string): string | null {
  return acts.get(actId)?.address ?? null;
}
