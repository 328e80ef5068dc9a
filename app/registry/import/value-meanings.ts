import type { Category } from "~/registry/facts";
import { countryCodes, countryOf, namesNoOneCountry } from "./countries";
import {
  type CategoryReading,
  disclaimsStatus,
  type GroundName,
  type GroundReading,
  groundsByName,
  positionKey,
  readCategory,
  readGround,
} from "./parse-cells";
import type { RowProblem, RowProblemCode } from "./row-problem";

/** The fields whose values a person can explain where nobody else understands them. */
export const explainedFields = ["citizenship", "category", "ground"] as const;
export type ExplainedField = (typeof explainedFields)[number];

/**
 * What a person said that values mean: by `valueKey` the country, the category or «seasonal», or the name of the
 * ground. An empty meaning leaves the value refused.
 */
export type Meanings = Readonly<Record<string, string>>;

/** Meanings as reading asks for them, without the empty ones. */
export type SaidMeanings = ReadonlyMap<string, string>;

export function saidMeanings(meanings: Meanings): SaidMeanings {
  return new Map(Object.entries(meanings).filter(([, meaning]) => meaning !== ""));
}

/** A value that a list holds and that is read by what a person says it means, or not at all. */
export type UnknownValue = { field: ExplainedField; key: string; value: string; rows: number };

/** A value as it is compared and remembered, with the field in whose column it stands. */
export function valueKey(field: ExplainedField, value: string): string {
  return `${field}:${positionKey(value)}`;
}

/** The field and the value of a key; null where it is none. */
export function readValueKey(key: string): { field: ExplainedField; value: string } | null {
  const [name = "", ...rest] = key.split(":");
  const field = explainedFields.find((one) => one === name);
  const value = rest.join(":");
  return field && value !== "" ? { field, value } : null;
}

const seasonal = "seasonal";
const categoryMeanings = ["1", "2", "3", "4", seasonal];
const groundMeanings = Object.keys(groundsByName) as GroundName[];

/** Whoever only waits for one of these does not hold it, whatever a person says of the words. */
const heldStatuses: readonly string[] = ["permanent-resident", "asylum-seeker", "refugee", "kandas"];

/** Words that mean another thing of each person: remembered, they would be wrong of the next one. */
const meansMany =
  /^(?:проч|друг|ин(?:ая|ое|ой|ые)(?!\p{L})|разн|не ?извест|не ?зна|не ?ясн|уточн|смешан|басқа|түрлі|белгісіз|other|various|mixed|unknown|tbd)/iu;

/** Longer texts are no word for a country, a category or a ground; long numbers are those of somebody's papers. */
const longestValue = 100;
const paperNumber = /(?:\d[\s-]?){5}/;

/** What a person may say that the value of a key means; nothing where it is understood or can mean no one thing. */
export function meaningsFor(key: string): readonly string[] {
  const asked = readValueKey(key);
  if (!asked) return [];
  const { field, value } = asked;
  const wordless = !/\p{L}/u.test(value) && (field === "citizenship" || !/^\d{1,2}$/.test(value));
  if (wordless || value.length > longestValue || paperNumber.test(value) || meansMany.test(value)) return [];
  if (field === "citizenship")
    return countryOf(value) === null && !namesNoOneCountry(value) ? countryCodes() : [];
  if (field === "category") return "code" in readCategory(value) ? categoryMeanings : [];
  if (!("code" in readGround(value))) return [];
  return disclaimsStatus(value)
    ? groundMeanings.filter((name) => !heldStatuses.includes(name))
    : groundMeanings;
}

function saidOf(said: SaidMeanings, field: ExplainedField, value: string): string | null {
  // Most employers have explained nothing, and a list has a hundred thousand of these cells.
  return said.size === 0 ? null : (said.get(valueKey(field, value)) ?? null);
}

/** The citizenship by what a person said the words mean, else by the words themselves. */
export function citizenshipBy(said: SaidMeanings, text: string): string | null {
  return saidOf(said, "citizenship", text) ?? countryOf(text);
}

/** The category, likewise. */
export function categoryBy(said: SaidMeanings, text: string | null): CategoryReading {
  const meaning = text === null ? null : saidOf(said, "category", text);
  if (meaning === null) return readCategory(text);
  return meaning === seasonal
    ? { category: null, seasonal: true }
    : { category: meaning as Category, seasonal: false };
}

/** The ground, likewise. */
export function groundBy(said: SaidMeanings, text: string | null): GroundReading {
  const meaning = text === null ? null : saidOf(said, "ground", text);
  return meaning === null ? readGround(text) : { ground: groundsByName[meaning as GroundName] };
}

const fieldOf: Partial<Record<RowProblemCode, ExplainedField>> = {
  "unknown-country": "citizenship",
  "category-unknown": "category",
  "ground-unknown": "ground",
};

/** A list names few; a file that is made to fill memory would name many. */
const mostCounted = 1_000;

/** Counts the rows by the values that only a person can explain, explained already or not. */
export class UnknownValues {
  private readonly said: SaidMeanings;
  private readonly counted = new Map<string, UnknownValue>();

  constructor(said: SaidMeanings) {
    this.said = said;
  }

  /** A row with its problems, and what stands in its columns. */
  add(problems: readonly RowProblem[], valueIn: (field: ExplainedField) => string | null): void {
    for (const { code, value } of problems) {
      const field = fieldOf[code];
      if (field) this.count(field, value);
    }
    if (this.said.size === 0) return;
    for (const field of explainedFields) {
      const value = valueIn(field);
      if (value !== null && saidOf(this.said, field, value) !== null) this.count(field, value);
    }
  }

  private count(field: ExplainedField, value: string): void {
    const key = valueKey(field, value);
    const known = this.counted.get(key);
    if (known) known.rows += 1;
    else if (this.counted.size < mostCounted && meaningsFor(key).length > 0)
      this.counted.set(key, { field, key, value, rows: 1 });
  }

  /** Those of most rows first. */
  result(): UnknownValue[] {
    const order = (one: UnknownValue) => explainedFields.indexOf(one.field);
    return [...this.counted.values()].sort((a, b) => b.rows - a.rows || order(a) - order(b));
  }
}
