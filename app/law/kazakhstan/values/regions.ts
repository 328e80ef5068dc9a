import type { Trilingual } from "../../engine/citation";
import { dated } from "../../engine/dated";
import { cite } from "../cite";

/** A region or a city of republican significance, by the first two digits of its KATO code. */
export type Region = { readonly code: string; readonly name: Trilingual };

function region(code: string, ru: string, kk: string, en: string): Region {
  return { code, name: { kk, ru, en } };
}

const list: readonly Region[] = [
  region("10", "Область Абай", "Абай облысы", "Abai region"),
  region("11", "Акмолинская область", "Ақмола облысы", "Akmola region"),
  region("15", "Актюбинская область", "Ақтөбе облысы", "Aktobe region"),
  region("19", "Алматинская область", "Алматы облысы", "Almaty region"),
  region("23", "Атырауская область", "Атырау облысы", "Atyrau region"),
  region("27", "Западно-Казахстанская область", "Батыс Қазақстан облысы", "West Kazakhstan region"),
  region("31", "Жамбылская область", "Жамбыл облысы", "Zhambyl region"),
  region("33", "Область Жетісу", "Жетісу облысы", "Zhetisu region"),
  region("35", "Карагандинская область", "Қарағанды облысы", "Karaganda region"),
  region("39", "Костанайская область", "Қостанай облысы", "Kostanay region"),
  region("43", "Кызылординская область", "Қызылорда облысы", "Kyzylorda region"),
  region("47", "Мангистауская область", "Маңғыстау облысы", "Mangystau region"),
  region("55", "Павлодарская область", "Павлодар облысы", "Pavlodar region"),
  region("59", "Северо-Казахстанская область", "Солтүстік Қазақстан облысы", "North Kazakhstan region"),
  region("61", "Туркестанская область", "Түркістан облысы", "Turkistan region"),
  region("62", "Область Ұлытау", "Ұлытау облысы", "Ulytau region"),
  region("63", "Восточно-Казахстанская область", "Шығыс Қазақстан облысы", "East Kazakhstan region"),
  region("71", "г. Астана", "Астана қаласы", "Astana city"),
  region("75", "г. Алматы", "Алматы қаласы", "Almaty city"),
  region("79", "г. Шымкент", "Шымкент қаласы", "Shymkent city"),
];

/** The regions since 8 June 2022. The codes are not confirmed by a text that was read. */
export const regionList = dated<readonly Region[]>({
  id: "regions",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2022-06-08",
      value: list,
      source: cite("kato", "первые два знака кода"),
      confidence: "unconfirmed",
      records: list.map((_, index) => `regions.${index + 1}`),
    },
  ],
});

export const regions = list;
