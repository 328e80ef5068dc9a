/** What a page is made of. The Typst templates lay these out and decide nothing else. */
export type Tone = "ok" | "expiring" | "breach" | "unknown" | "plain";

/** A cell of a table: a text, or a text whose first line is set in bold. */
export type PrintCell = string | { strong: string; rest: string };

export type PrintTable = {
  type: "table";
  /** Widths in millimetres; a zero takes what is left. */
  widths: number[];
  header: string[];
  rows: PrintCell[][];
  /** Small type, for the wide registers. */
  dense: boolean;
  /** The column whose text takes the tone of its row, and those tones; empty where nothing is coloured. */
  toneColumn: number;
  tones: Tone[];
};

export type Bar = {
  label: string;
  detail: string;
  /** 0 to 1; null where there is nothing to divide by. */
  share: number | null;
  threshold: number | null;
  thresholdText: string;
  tone: Tone;
};

export type PrintBlock =
  | { type: "paragraph" | "note" | "subheading" | "code"; text: string }
  | { type: "list"; items: string[] }
  | { type: "facts"; rows: [string, string][] }
  | { type: "bars"; items: Bar[] }
  | PrintTable;

export type PrintSection = { id: string; title: string; landscape: boolean; blocks: PrintBlock[] };

/** One PDF of the pack. `{n}` and `{total}` in `pageOf` are filled by the typesetter. */
export type PrintPages = {
  locale: "kk" | "ru" | "en";
  documentTitle: string;
  author: string;
  pageOf: string;
  footer: string;
  contents: string | null;
  cover: {
    title: string;
    subtitle: string;
    employer: string;
    identifier: string;
    lines: string[];
    counts: { number: string; label: string; tone: Tone }[];
    disclaimer: string;
    fingerprintLabel: string;
    fingerprint: string;
  };
  sections: PrintSection[];
};

/** A table without colours. */
export function plainTable(
  widths: number[],
  header: string[],
  rows: PrintCell[][],
  dense = false,
): PrintTable {
  return { type: "table", widths, header, rows, dense, toneColumn: -1, tones: [] };
}

/** A table whose last column is coloured by row. */
export function tonedTable(
  widths: number[],
  header: string[],
  rows: { cells: PrintCell[]; tone: Tone }[],
  dense = false,
): PrintTable {
  return {
    type: "table",
    widths,
    header,
    rows: rows.map((row) => row.cells),
    dense,
    toneColumn: header.length - 1,
    tones: rows.map((row) => row.tone),
  };
}
