import type { Trilingual } from "../../engine/citation";

export type NormText = { readonly title: Trilingual; readonly text: Trilingual };
type Three = readonly [kk: string, ru: string, en: string];

const three = ([kk, ru, en]: Three): Trilingual => ({ kk, ru, en });

/** A provision's title and wording; `{name}` stands for a number of the value. */
export function told(title: Three, text: Three): NormText {
  return { title: three(title), text: three(text) };
}
