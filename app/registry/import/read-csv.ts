import type { Cell, Sheet, SheetRow } from "./cell";
import { textCell } from "./cell";
import { FileRefused } from "./file-problem";
import { importLimits } from "./import-limits";

/**
 * Reads a table in text: UTF-8 with or without a mark, UTF-16 with one, else Windows-1251; separated by `;`,
 * `,` or tab, with quotes and line breaks inside them. Rows are numbered as Excel shows them.
 */
export function readCsv(bytes: Uint8Array, name: string): Sheet {
  const text = decode(bytes);
  // A control character other than tab and line breaks: no table in text has it.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
  if (/[\u0000-\u0008\u000E-\u001F]/.test(text)) throw new FileRefused("file-kind-unknown");
  if (/^\s*<(?:!doctype|html|\?xml|table)/i.test(text)) {
    throw new FileRefused("file-kind-unsupported", { kind: "HTML/XML" });
  }
  return { name, rows: readRows(text, separatorOf(text)), merged: [] };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

/** The separator that the first lines use most, quotes left aside; `sep=;` on the first line decides. */
function separatorOf(text: string): string {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  if (declared?.[1]) return declared[1];
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, "");
  const counts = [";", "\t", ","].map((mark) => ({ mark, count: head.split(mark).length - 1 }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.mark;
}

function readRows(text: string, separator: string): SheetRow[] {
  const rows: SheetRow[] = [];
  let cells: Cell[] = [];
  let column = 0;
  let row = 1;
  let at = 0;
  const put = (value: string) => {
    const cell = csvCell(value);
    if (cell !== null && column < importLimits.columns) {
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
    }
    column += 1;
  };
  const endRow = () => {
    if (cells.length > 0) rows.push({ row, cells });
    if (rows.length > importLimits.filledRows)
      throw new FileRefused("too-many-rows", { limit: importLimits.dataRows });
    cells = [];
    column = 0;
    row += 1;
  };
  while (at < text.length) {
    let value: string;
    if (text[at] === '"') {
      const quoted = readQuoted(text, at);
      value = quoted.value;
      at = quoted.next;
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r")
        end += 1;
      value = text.slice(at, end);
      at = end;
    }
    put(value);
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end of the text still ends a cell.
      if (at >= text.length) put("");
      continue;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    endRow();
  }
  if (cells.length > 0) endRow();
  const first = rows[0];
  return first?.row === 1 && /^sep=./i.test(String(first.cells[0] ?? "")) ? rows.slice(1) : rows;
}

function readQuoted(text: string, start: number): { value: string; next: number } {
  let value = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), next: text.length };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const rest = /^[^;,\t\r\n]*/.exec(text.slice(quote + 1, quote + 200))?.[0] ?? "";
      return { value: value + rest, next: quote + 1 + rest.length };
    }
    value += '"';
    from = quote + 2;
  }
}

/** `="000123"` is how Excel keeps a text a text; any other leading `=` is a formula. */
function csvCell(value: string): Cell {
  const text = textCell(value);
  if (text === null || !text.startsWith("=")) return text;
  const kept = /^="([^"]*)"$/.exec(text);
  return kept ? textCell(kept[1] ?? "") : { kind: "formula", value: text };
}
