/**
 * A row's place in an import as one number that sorts like the file: the row as Excel shows it in the first sheet,
 * and after all rows of the sheets before it in the others. Workers whom the file does not name stand below zero.
 */
export function placeOf(sheet: number, row: number): number {
  return sheet * rowsOfSheet + row;
}

export function rowAt(place: number): { sheet: number; row: number } | null {
  if (place < 0) return null;
  return { sheet: Math.floor(place / rowsOfSheet), row: place % rowsOfSheet };
}

/** Excel's sheets have 1,048,576 rows; a CSV may have more. */
const rowsOfSheet = 2 ** 25;
