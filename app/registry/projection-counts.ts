import type { Day } from "./facts";
import { noEnd } from "./worker-span";

/**
 * The counts that pages read: by day, for an employer with any number of workers. A worker adds one where a period
 * begins and takes one away where it ends; these changes are kept by day, by month and by year, so that the count
 * on any day is the sum of a few dozen rows for each key.
 */
export type Facet = "workers" | "status" | "answer" | "code" | "class" | "quota" | "held" | "expiry";
export type Span = "year" | "month" | "day";

export type CountedPeriod = {
  fromDay: Day;
  toDay: Day;
  status: string;
  answer: string;
  quota: boolean | null;
  category: string | null;
  countedAs: string;
  codes: readonly string[];
};

export type CountedExtras = {
  /** Ends of documents: the kind (for a permit also its kind, arrangement and category) and the last day. */
  ends?: [key: string, day: Day][];
  /** Permits held, `[from, to)`. */
  held?: [kind: string, from: Day, to: Day][];
};

export type CountChange = { span: Span; fromDay: Day; facet: Facet; key: string; n: number };

/** Changes of counts, added up in memory before they are written. */
export class CountChanges {
  /** By facet and key, then by day. */
  readonly #days = new Map<string, Map<Day, number>>();

  /** Adds (`sign` 1) or takes away (-1) what one worker counts for. `periods` are in the order of their days. */
  worker(periods: readonly CountedPeriod[], extras: CountedExtras, sign: 1 | -1): void {
    for (let i = 0; i < periods.length; i++) {
      const period = periods[i];
      if (!period) continue;
      const before = periods[i - 1]?.toDay === period.fromDay ? periods[i - 1] : undefined;
      const after = periods[i + 1]?.fromDay === period.toDay ? periods[i + 1] : undefined;
      // What goes on unchanged from one period to the next is no change of the count.
      this.#enter(period, before, period.fromDay, sign);
      this.#enter(period, after, period.toDay, -sign);
    }
    for (const [key, day] of extras.ends ?? []) this.#change(`expiry\t${key}`, day, sign);
    for (const [kind, from, to] of extras.held ?? []) {
      this.#change(`held\t${kind}`, from, sign);
      this.#change(`held\t${kind}`, to, -sign);
    }
  }

  /** What is left over: changes that cancel out are not there. */
  *[Symbol.iterator](): Generator<CountChange> {
    for (const [text, days] of this.#days) {
      const [facet, key] = text.split("\t") as [Facet, string];
      const months = new Map<Day, number>();
      const years = new Map<Day, number>();
      for (const [fromDay, n] of days) {
        if (n === 0) continue;
        yield { span: "day", fromDay, facet, key, n };
        add(months, monthStart(fromDay), n);
        add(years, yearStart(fromDay), n);
      }
      for (const [fromDay, n] of months) if (n !== 0) yield { span: "month", fromDay, facet, key, n };
      for (const [fromDay, n] of years) if (n !== 0) yield { span: "year", fromDay, facet, key, n };
    }
  }

  /** Counts on `day` what holds in the period and not in its neighbour. */
  #enter(period: CountedPeriod, neighbour: CountedPeriod | undefined, day: Day, n: number): void {
    if (day === noEnd) return;
    if (!neighbour) this.#change("workers\tall", day, n);
    if (neighbour?.status !== period.status) this.#change(`status\t${period.status}`, day, n);
    if (neighbour?.answer !== period.answer) this.#change(`answer\t${period.answer}`, day, n);
    if (neighbour?.category !== period.category || neighbour.countedAs !== period.countedAs) {
      this.#change(`class\t${period.category ?? "unplaced"}:${period.countedAs}`, day, n);
    }
    if (period.quota && neighbour?.quota !== true) this.#change("quota\tcounted", day, n);
    for (const code of period.codes) {
      if (!neighbour?.codes.includes(code)) this.#change(`code\t${code}`, day, n);
    }
  }

  #change(key: string, day: Day, n: number): void {
    if (day === noEnd) return;
    let days = this.#days.get(key);
    if (!days) {
      days = new Map();
      this.#days.set(key, days);
    }
    add(days, day, n);
  }
}

function add(sums: Map<Day, number>, day: Day, n: number): void {
  sums.set(day, (sums.get(day) ?? 0) + n);
}

export function monthStart(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

export function yearStart(day: Day): Day {
  return `${day.slice(0, 4)}-01-01`;
}
