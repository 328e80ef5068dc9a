import {
  type Amount,
  type AssessmentQuestion,
  assess,
  type Category,
  mrpOn,
  type Reason,
  type Warning,
} from "~/law/index";
import type { Budget, HireKind, HireRow } from "./read-budget";

/** One row of a budget paid on one day. `mrp` and `kzt` are of all its people; null where the law does not tell. */
export type PricedHire = HireRow & {
  /** For one worker, exactly. */
  mrpEach: number | null;
  mrp: number | null;
  kzt: number | null;
  /** Tenge by an index that is not of the day, where that day's is not law yet. */
  estimate: number | null;
  /** Paths of the law's questions that are open, such as `permit.months`. */
  missing: string[];
  /** True where nothing is charged. */
  free: boolean;
};

export type PricedBudget = {
  paidOn: string;
  /** The index of the day; null where it is not law. */
  index: { value: number; year: number } | null;
  /** What an estimate was made with. */
  estimatedBy: { value: number; year: number } | null;
  hires: PricedHire[];
  mrp: number | null;
  kzt: number | null;
  estimate: number | null;
  because: Reason[];
  warnings: Warning[];
};

type Asked = NonNullable<Budget["asked"]>;

/**
 * The question about one worker of a row. The fee does not look at the citizenship; a citizen of a state outside
 * the EAEU stands for whoever needs the permit.
 */
function questionOf(
  kind: HireKind,
  months: number,
  { sector, regions }: Asked,
  paidOn: string,
): AssessmentQuestion {
  const category: Category | undefined = kind === "seasonal" ? undefined : kind === "ict" ? "3" : kind;
  return {
    on: paidOn,
    employer: {
      kind: "company",
      sector,
      regimes: [],
      ...(kind === "ict" ? { receiver: "subsidiary" as const } : {}),
    },
    worker: {
      citizenship: "CN",
      category,
      arrangement: kind === "seasonal" ? "seasonal" : kind === "ict" ? "ict" : "employment",
      stay: "temporary",
      ...(kind === "ict" ? { sendingCountry: "CN" } : {}),
    },
    permit: { months, regions, paidOn },
  };
}

function indexOn(day: string): PricedBudget["index"] {
  const index = mrpOn(day);
  return index && { value: index.value, year: Number(day.slice(0, 4)) };
}

/** The latest index that is law, by the day before: what an estimate goes by. */
function indexBefore(day: string): PricedBudget["index"] {
  for (let year = Number(day.slice(0, 4)) - 1; year >= 2012; year -= 1) {
    const index = indexOn(`${year}-12-31`);
    if (index) return index;
  }
  return null;
}

/** MRP where the fee is known but its tenge are not, because no index of the day is law. */
function mrpWithoutIndex(warnings: readonly Warning[]): number | null {
  const warning = warnings.find(({ code }) => code === "index-not-set");
  const mrp = warning?.figures.mrp;
  return typeof mrp === "number" ? mrp : null;
}

/** What a budget costs when it is paid on a day, by the law of that day. Pure. */
export function priceBudget(asked: Asked, paidOn: string): PricedBudget {
  const index = indexOn(paidOn);
  const estimatedBy = index === null ? indexBefore(paidOn) : null;
  const because: Reason[] = [];
  const warnings: Warning[] = [];
  const hires = asked.hires.map((hire): PricedHire => {
    const answer = assess(questionOf(hire.kind, hire.months, asked, paidOn));
    const fee: Amount | null = answer.fee;
    because.push(...answer.because.filter(({ rule }) => /fee|mrp|term|ict/.test(rule)));
    warnings.push(...answer.warnings.filter(({ about }) => about === null || /fee|mrp|term/.test(about)));
    const each = fee?.mrp ?? mrpWithoutIndex(answer.warnings);
    const kzt = fee === null ? null : fee.kzt * hire.count;
    return {
      ...hire,
      mrpEach: each,
      mrp: each === null ? null : each * hire.count,
      kzt,
      estimate:
        kzt === null && each !== null && estimatedBy
          ? Math.round(each * estimatedBy.value) * hire.count
          : null,
      missing: answer.missing.filter((path) => path !== "permit.paid_on"),
      free: each === 0,
    };
  });
  const total = (of: (hire: PricedHire) => number | null) =>
    hires.reduce<number | null>((sum, hire) => {
      const value = of(hire);
      return sum === null || value === null ? null : sum + value;
    }, 0);
  return {
    paidOn,
    index,
    estimatedBy,
    hires,
    mrp: total(({ mrp }) => mrp),
    kzt: total(({ kzt }) => kzt),
    estimate: total(({ kzt, estimate }) => kzt ?? estimate),
    because,
    warnings,
  };
}

/** The last day of the payment's year and the first of the next, whichever the payment day itself is not on. */
export function sidesOfNewYear(paidOn: string): { before: string; after: string } {
  const year = Number(paidOn.slice(0, 4));
  return { before: `${year}-12-31`, after: `${year + 1}-01-01` };
}
