import type { Confidence } from "../../engine/citation";
import { type Dated, dated, REPEALED, type Version } from "../../engine/dated";
import { cite } from "../cite";
import type { readings } from "../readings";

/** Whom the Code fines apart. `small` stands for small businesses and non-profit organisations. */
export const offenders = ["individual", "official", "small", "medium", "large"] as const;
export type Offender = (typeof offenders)[number];

/** What one offender faces: a warning, a fine, or what else the article names instead of it. */
export type Penalty = {
  readonly warning?: true;
  /** The fine in MRP, as the article has it. */
  readonly mrp?: number;
  /** True where the article says «up to» and not a fixed number. */
  readonly upTo?: true;
  /** A share of the sum that was not paid, in per cent. */
  readonly percent?: number;
  /** Corrective works to the amount of the fine, in its place. */
  readonly correctiveWorks?: true;
  readonly arrestDays?: number;
  readonly communityHours?: number;
  /** `or`: instead of the fine; `with`: besides the arrest. */
  readonly expulsion?: "or" | "with";
};

/** One part of an article: who faces what. An offender who is not named was not read, or is not liable by it. */
export type Sanction = {
  readonly article: string;
  readonly part: string;
  readonly by: Readonly<Partial<Record<Offender, Penalty>>>;
  /** A step of the same part, by how many days late; the offender's range covers all steps. */
  readonly steps?: readonly { readonly upToDays: number; readonly penalty: Penalty }[];
};

export type SanctionSeries = Dated<Sanction>;

type Scale = Sanction["by"];

/** Fines in the order in which the Code prints them; null where it names none. */
export function fines(
  individual: number | null,
  official: number | null,
  small: number | null,
  medium: number | null,
  large: number | null,
): Scale {
  const numbers = [individual, official, small, medium, large];
  return Object.fromEntries(
    offenders.flatMap((offender, index) => {
      const mrp = numbers[index];
      return mrp === null || mrp === undefined ? [] : [[offender, { mrp }]];
    }),
  );
}

/** A warning for everyone whom the part is about. */
export function warned(...who: readonly Offender[]): Scale {
  return Object.fromEntries(who.map((offender) => [offender, { warning: true as const }]));
}

/** The worker's own liability. */
export const oneself = (penalty: Penalty): Scale => ({ individual: penalty });

type Edition = {
  readonly from: string;
  readonly approximate?: true;
  readonly by: Scale;
  readonly steps?: Sanction["steps"];
  readonly reading: keyof typeof readings;
  readonly confidence?: Confidence;
  readonly records?: readonly string[];
};

type End = {
  readonly from: string;
  readonly approximate?: true;
  readonly ended: string;
  readonly reading: keyof typeof readings;
  readonly records?: readonly string[];
};

/** A part of an article as a dated value; `readOn` is the edition of the Code that was read last. */
export function sanction(
  act: "administrative-code" | "criminal-code",
  article: string,
  part: string,
  readOn: string,
  ...editions: readonly (Edition | End)[]
): SanctionSeries {
  const cited = part === "" ? `ст. ${article}` : `ст. ${article} ч. ${part}`;
  return dated<Sanction>({
    id: part === "" ? `sanction-${article}` : `sanction-${article}-${part}`,
    kind: "standing",
    readOn,
    versions: editions.map((edition): Version<Sanction> => {
      const { from, approximate, reading, records } = edition;
      const common = { from, ...(approximate ? { approximate } : {}), ...(records ? { records } : {}) };
      if ("ended" in edition) {
        const source = cite(act, `${cited} (${edition.ended})`, reading);
        return { ...common, value: REPEALED, source, confidence: "verbatim" };
      }
      const { by, steps, confidence } = edition;
      return {
        ...common,
        value: { article, part, by, ...(steps ? { steps } : {}) },
        source: cite(act, cited, reading),
        confidence: confidence ?? "verbatim",
      };
    }),
  });
}
