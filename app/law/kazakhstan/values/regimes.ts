import type { Trilingual } from "../../engine/citation";

/** A regime of the employer that an exemption looks at. */
export type Regime = { readonly code: string; readonly name: Trilingual };

function regime(code: string, ru: string, kk: string, en: string): Regime {
  return { code, name: { kk, ru, en } };
}

/** The regimes by code. One that is not named is taken as absent. */
export const regimes: readonly Regime[] = [
  regime(
    "small-business",
    "Субъект малого предпринимательства",
    "Шағын кәсіпкерлік субъектісі",
    "Small business",
  ),
  regime(
    "sez-over-1m-mrp",
    "Участник СЭЗ с проектом свыше 1 000 000 МРП (или его подрядчик)",
    "Құны 1 000 000 АЕК-тен асатын жобасы бар АЭА қатысушысы (немесе оның мердігері)",
    "Participant in a special economic zone with a project over 1,000,000 MRP (or a contractor)",
  ),
  regime(
    "priority-investment",
    "Инвестиционный контракт на инвестиционный приоритетный проект (или подрядчик)",
    "Инвестициялық басым жобаға арналған инвестициялық келісімшарт (немесе мердігер)",
    "Investment contract for a priority investment project (or a contractor)",
  ),
  regime(
    "astana-hub",
    "«Астана Хаб» или его участник",
    "«Астана Хаб» немесе оның қатысушысы",
    "Astana Hub or its participant",
  ),
  regime(
    "aifc",
    "Участник или орган МФЦА",
    "АХҚО қатысушысы немесе органы",
    "Participant or body of the Astana International Financial Centre",
  ),
  regime(
    "foreign-owned-100",
    "100 % иностранное участие в уставном капитале",
    "Жарғылық капиталына 100 % шетелдік қатысу",
    "Wholly foreign-owned",
  ),
  regime(
    "autonomous-education",
    "Автономная организация образования, её организация или «Назарбаев Фонд»",
    "Дербес білім беру ұйымы, оның ұйымы немесе «Назарбаев Қоры»",
    "Autonomous organisation of education, its organisation, or the Nazarbayev Fund",
  ),
  regime(
    "government-contract-over-50m-usd",
    "Контракт с Правительством на сумму свыше 50 млн долларов США",
    "Үкіметпен жасалған сомасы 50 млн АҚШ долларынан асатын келісімшарт",
    "Contract with the Government over USD 50 million",
  ),
];
