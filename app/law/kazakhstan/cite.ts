import type { Source } from "../engine/citation";
import { readings } from "./readings";

/** A source: the act by id, the article, and which copy or account of it was read. */
export function cite(act: string, article: string, reading?: keyof typeof readings): Source {
  return reading ? { act, article, address: readings[reading] } : { act, article };
}
