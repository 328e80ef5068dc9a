import { type Category, categories, type Day } from "~/registry/facts";
import { type FieldName, fieldNames } from "./fields";
import { type Meanings, meaningsFor } from "./value-meanings";

/** What became of a worker whom the file does not name. */
export type AbsentChoice =
  | { what: "left"; on: Day; reason: string }
  | { what: "here" }
  | { what: "elsewhere" }
  /** Not decided; takes an earlier decision back. */
  | { what: "open" };

/** What a person decided about an import after its dry run. */
export type ImportChoices = {
  /** By worker. Whoever is not named here is left as they are. */
  absent: Record<string, AbsentChoice>;
  /** By place of the row: the worker it is, or that it is somebody new. */
  confirm: Record<string, string>;
  /** By header, as `normaliseHeader` gives it. */
  columns: Record<string, FieldName | "ignore">;
  /** By position, as `positionKey` gives it. */
  positions: Record<string, Category>;
  /** What values that nobody understands mean. */
  values: Meanings;
  /** The day of the headcount, where the file names none or a wrong one. */
  headcountOn: Day | null;
};

export const newPerson = "new";

export function noChoices(): ImportChoices {
  return { absent: {}, confirm: {}, columns: {}, positions: {}, values: {}, headcountOn: null };
}

/** Choices as they were kept, whatever an older version left out. */
export function keptChoices(kept: Record<string, unknown>): ImportChoices {
  return { ...noChoices(), ...(kept as Partial<ImportChoices>) };
}

/** Later choices win, one by one. */
export function mergeChoices(kept: ImportChoices, told: Partial<ImportChoices>): ImportChoices {
  return {
    absent: { ...kept.absent, ...told.absent },
    confirm: { ...kept.confirm, ...told.confirm },
    columns: { ...kept.columns, ...told.columns },
    positions: { ...kept.positions, ...told.positions },
    values: { ...kept.values, ...told.values },
    headcountOn: told.headcountOn ?? kept.headcountOn,
  };
}

/** Where a choice cannot be taken as it is: its path and a code. */
export function choiceProblems(choices: Partial<ImportChoices>): { path: string; code: string }[] {
  const problems: { path: string; code: string }[] = [];
  for (const [id, choice] of Object.entries(choices.absent ?? {})) {
    if (choice.what === "left" && !isDay(choice.on)) problems.push({ path: `absent.${id}.on`, code: "day" });
  }
  for (const [header, field] of Object.entries(choices.columns ?? {})) {
    if (field !== "ignore" && !fieldNames.includes(field))
      problems.push({ path: `columns.${header}`, code: "field-unknown" });
  }
  for (const [position, category] of Object.entries(choices.positions ?? {})) {
    if (!categories.includes(category))
      problems.push({ path: `positions.${position}`, code: "category-unknown" });
  }
  for (const [key, meaning] of Object.entries(choices.values ?? {})) {
    if (meaning !== "" && !meaningsFor(key).includes(meaning))
      problems.push({ path: `values.${key}`, code: "meaning-unknown" });
  }
  const on = choices.headcountOn ?? null;
  if (on !== null && !isDay(on)) problems.push({ path: "headcountOn", code: "day" });
  return problems;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text);
}
