import type { Locale, Trilingual } from "../engine/citation";

/** An act that a version cites. `translation: "ours"`: the Kazakh name is our translation, not the official one. */
export type Act = {
  readonly id: string;
  readonly name: Trilingual;
  /** The official address; null where the number is not known. */
  readonly address: string | null;
  readonly translation?: "ours";
};

const adilet = (code: string): string => `https://adilet.zan.kz/rus/docs/${code}`;

const budgetActs: readonly [year: number, ru: string, kk: string, en: string, code: string | null][] = [
  [
    2012,
    "от 24.11.2011 № 496-IV",
    "2011 жылғы 24 қарашадағы № 496-IV",
    "of 24.11.2011 No. 496-IV",
    "Z1100000496",
  ],
  [2013, "от 23.11.2012 № 54-V", "2012 жылғы 23 қарашадағы № 54-V", "of 23.11.2012 No. 54-V", "Z1200000054"],
  [
    2014,
    "от 03.12.2013 № 148-V",
    "2013 жылғы 3 желтоқсандағы № 148-V",
    "of 03.12.2013 No. 148-V",
    "Z1300000148",
  ],
  [
    2015,
    "от 28.11.2014 № 259-V",
    "2014 жылғы 28 қарашадағы № 259-V",
    "of 28.11.2014 No. 259-V",
    "Z1400000259",
  ],
  [
    2016,
    "от 30.11.2015 № 426-V",
    "2015 жылғы 30 қарашадағы № 426-V",
    "of 30.11.2015 No. 426-V",
    "Z1500000426",
  ],
  [
    2017,
    "от 29.11.2016 № 25-VI",
    "2016 жылғы 29 қарашадағы № 25-VI",
    "of 29.11.2016 No. 25-VI",
    "Z1600000025",
  ],
  [
    2018,
    "от 30.11.2017 № 113-VI",
    "2017 жылғы 30 қарашадағы № 113-VI",
    "of 30.11.2017 No. 113-VI",
    "Z1700000113",
  ],
  [2019, "от 30.11.2018", "2018 жылғы 30 қарашадағы", "of 30.11.2018", null],
  [
    2020,
    "от 04.12.2019 № 276-VI",
    "2019 жылғы 4 желтоқсандағы № 276-VI",
    "of 04.12.2019 No. 276-VI",
    "Z1900000276",
  ],
  [2021, "от 02.12.2020", "2020 жылғы 2 желтоқсандағы", "of 02.12.2020", null],
  [
    2022,
    "от 02.12.2021 № 77-VII",
    "2021 жылғы 2 желтоқсандағы № 77-VII",
    "of 02.12.2021 No. 77-VII",
    "Z2100000077",
  ],
  [
    2023,
    "от 01.12.2022 № 163-VII",
    "2022 жылғы 1 желтоқсандағы № 163-VII",
    "of 01.12.2022 No. 163-VII",
    "Z2200000163",
  ],
  [
    2024,
    "от 05.12.2023 № 43-VIII",
    "2023 жылғы 5 желтоқсандағы № 43-VIII",
    "of 05.12.2023 No. 43-VIII",
    "Z2300000043",
  ],
  [
    2025,
    "от 04.12.2024 № 141-VIII",
    "2024 жылғы 4 желтоқсандағы № 141-VIII",
    "of 04.12.2024 No. 141-VIII",
    "Z2400000141",
  ],
  [2026, "от 08.12.2025", "2025 жылғы 8 желтоқсандағы", "of 08.12.2025", null],
];

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
  ...budgetActs.map(
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
