import type { Confidence } from "../../engine/citation";
import { type Dated, dated, REPEALED, UNKNOWN, type Version } from "../../engine/dated";
import { cite } from "../cite";
import type { readings } from "../readings";

/**
 * A provision that is told in words: its wording stands in the texts under the id of the value, and the numbers in
 * it stand here. `wording` names a variant of the text where the provision itself was changed.
 */
export type Norm = Readonly<Record<string, string | number>>;
export type NormSeries = Dated<Norm>;

type Edition = {
  readonly from: string;
  readonly approximate?: true;
  readonly act: string;
  readonly article: string;
  readonly reading?: keyof typeof readings;
  /** `verbatim` where nothing else is said. */
  readonly confidence?: Confidence;
  readonly figures?: Norm;
  /** `not-read`: there may be such a provision, and it was not read. */
  readonly state?: "not-read" | "repealed";
  readonly records?: readonly string[];
};

/** A provision as a dated value; `readOn` is the edition or the day that was read last. */
export function norm(id: string, readOn: string, ...editions: readonly Edition[]): NormSeries {
  return dated<Norm>({
    id,
    kind: "standing",
    readOn,
    versions: editions.map((edition): Version<Norm> => {
      const { from, approximate, act, article, reading, state, records } = edition;
      return {
        from,
        ...(approximate ? { approximate } : {}),
        value: state === "not-read" ? UNKNOWN : state === "repealed" ? REPEALED : (edition.figures ?? {}),
        source: cite(act, article, reading),
        confidence: edition.confidence ?? (state === "not-read" ? "unconfirmed" : "verbatim"),
        ...(records ? { records } : {}),
      };
    }),
  });
}
