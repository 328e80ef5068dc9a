/** What can be wrong with a cell or a row; `problem-texts.ts` says it in three languages. A code is never renamed. */
export const rowProblemCodes = [
  "impossible-date",
  "date-not-understood",
  "ends-before-start",
  "born-too-late",
  "unknown-country",
  "citizenship-missing",
  "name-missing",
  "name-script",
  "name-not-understood",
  "category-unknown",
  "category-missing",
  "arrangement-unknown",
  "ground-unknown",
  "iin-not-understood",
  "iin-check-digit",
  "iin-birth-date",
  "passport-number-invalid",
  "document-number-invalid",
  "passport-expiry-missing",
  "formula-not-value",
  "cell-error",
  "text-too-long",
  "duplicate",
  "conflicts-with-row",
  "staff-number-twice",
  "count-not-understood",
] as const;
export type RowProblemCode = (typeof rowProblemCodes)[number];

/** A cell or a row that was refused, or was taken in and is worth knowing about. */
export type RowProblem = {
  sheet: string;
  /** The row as Excel shows it. */
  row: number;
  /** The header of the column; null where the whole row is meant. */
  column: string | null;
  /** What stands in the cell. */
  value: string;
  code: RowProblemCode;
  /** Whether the row is kept out because of it. */
  refused: boolean;
  /** The other row that it is about. */
  of?: number;
};

/** `rowRefused`: for this problem or another, nothing of the row is taken in. */
export type ProblemOfRow = RowProblem & { rowRefused: boolean };
