import { SaxesParser } from "saxes";
import type { Cell, MergedArea, PlainCell, Sheet, SheetRow } from "./cell";
import { isDateFormat, textCell } from "./cell";
import { FileRefused } from "./file-problem";
import { importLimits } from "./import-limits";
import { ZipEntries } from "./zip-entries.server";

type Attributes = Record<string, string>;
type Handlers = {
  open: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Between the 1900 and the 1904 system of dates. */
const daysOf1904 = 1462;

/**
 * Reads the visible sheets of an `.xlsx` workbook, part by part and piece by piece, so that no part is ever
 * whole in memory as text. Formulas are told from values; dates are told by their number format.
 */
export async function readXlsx(bytes: Buffer): Promise<Sheet[]> {
  const zip = new ZipEntries(bytes);
  if (zip.has("xl/workbook.bin")) throw new FileRefused("file-kind-unsupported", { kind: ".xlsb" });
  if (zip.has("content.xml") && zip.has("mimetype"))
    throw new FileRefused("file-kind-unsupported", { kind: ".ods" });
  const workbookPath = await findWorkbook(zip);
  const { sheets, uses1904 } = await readWorkbookPart(zip, workbookPath);
  const targets = await readRelationships(zip, relationshipsOf(workbookPath));
  const stringsPath = [...targets.values()].find((target) => /sharedstrings\.xml$/i.test(target));
  const stylesPath = [...targets.values()].find((target) => /styles\.xml$/i.test(target));
  const strings = stringsPath && zip.has(stringsPath) ? await readSharedStrings(zip, stringsPath) : [];
  const dateStyles = stylesPath && zip.has(stylesPath) ? await readDateStyles(zip, stylesPath) : [];
  const result: Sheet[] = [];
  let filled = 0;
  for (const { name, relation } of sheets.slice(0, importLimits.sheets)) {
    const target = targets.get(relation);
    if (!target || !zip.has(target)) continue;
    const sheet = await readSheet(zip, target, { name, strings, dateStyles, uses1904, filledBefore: filled });
    filled += sheet.rows.length;
    result.push(sheet);
  }
  return result;
}

async function parsePart(zip: ZipEntries, path: string, handlers: Handlers): Promise<void> {
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new FileRefused("file-damaged", { part: path });
  });
  parser.on("opentag", (tag) => handlers.open(localName(tag.name), tag.attributes as Attributes));
  if (handlers.text) {
    parser.on("text", handlers.text);
    parser.on("cdata", handlers.text);
  }
  const { close } = handlers;
  if (close) parser.on("closetag", (tag) => close(localName(tag.name)));
  let decoder: TextDecoder | null = null;
  for await (const chunk of zip.chunks(path)) {
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : "utf-8");
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.close();
}

/** Some programs write every tag with a prefix (`x:row`). */
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

async function findWorkbook(zip: ZipEntries): Promise<string> {
  let found: string | null = null;
  if (zip.has("_rels/.rels")) {
    await parsePart(zip, "_rels/.rels", {
      open: (name, attributes) => {
        if (name === "Relationship" && /\/officeDocument$/.test(attributes.Type ?? "")) {
          found = resolvePath("", attributes.Target ?? "");
        }
      },
    });
  }
  const path = found ?? "xl/workbook.xml";
  if (!zip.has(path) || !/xl\//i.test(path)) throw new FileRefused("file-kind-unknown");
  return path;
}

async function readWorkbookPart(zip: ZipEntries, path: string) {
  const sheets: { name: string; relation: string }[] = [];
  let uses1904 = false;
  await parsePart(zip, path, {
    open: (name, attributes) => {
      if (name === "workbookPr") uses1904 = attributes.date1904 === "1" || attributes.date1904 === "true";
      if (name !== "sheet" || (attributes.state ?? "visible") !== "visible") return;
      const relation = Object.entries(attributes).find(([key]) => localName(key) === "id" && key !== "id");
      sheets.push({ name: attributes.name ?? "", relation: relation?.[1] ?? "" });
    },
  });
  return { sheets, uses1904 };
}

function relationshipsOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

async function readRelationships(zip: ZipEntries, path: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const folder = path.replace(/_rels\/[^/]*$/, "");
  await parsePart(zip, path, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.TargetMode === "External") return;
      targets.set(attributes.Id ?? "", resolvePath(folder, attributes.Target ?? ""));
    },
  });
  return targets;
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const parts = folder.split("/").filter(Boolean);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

async function readSharedStrings(zip: ZipEntries, path: string): Promise<(string | null)[]> {
  const strings: (string | null)[] = [];
  let text = "";
  let inText = false;
  let phonetic = false;
  await parsePart(zip, path, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(textCell(unescaped(text)));
    },
  });
  return strings;
}

/** Excel writes control characters as `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

async function readDateStyles(zip: ZipEntries, path: string): Promise<boolean[]> {
  const custom = new Map<string, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await parsePart(zip, path, {
    open: (name, attributes) => {
      if (name === "numFmt") custom.set(attributes.numFmtId ?? "", isDateFormat(attributes.formatCode ?? ""));
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = attributes.numFmtId ?? "0";
        styles.push(custom.get(id) ?? isBuiltInDate(Number(id)));
      }
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

type SheetContext = {
  name: string;
  strings: (string | null)[];
  dateStyles: boolean[];
  uses1904: boolean;
  filledBefore: number;
};

async function readSheet(zip: ZipEntries, path: string, context: SheetContext): Promise<Sheet> {
  const rows: SheetRow[] = [];
  const merged: MergedArea[] = [];
  let cells: Cell[] = [];
  let row = 0;
  let column = -1;
  let type = "n";
  let style = 0;
  let formula = false;
  let collecting = false;
  let phonetic = false;
  let text = "";
  await parsePart(zip, path, {
    open: (name, attributes) => {
      if (name === "c") {
        const reference = attributes.r;
        column = reference ? columnOf(reference) : column + 1;
        type = attributes.t ?? "n";
        style = attributes.s ? Number(attributes.s) : 0;
        formula = false;
        text = "";
      } else if (name === "v") {
        collecting = true;
        text = "";
      } else if (name === "row") {
        row = attributes.r ? Number(attributes.r) : row + 1;
        column = -1;
        cells = [];
      } else if (name === "f") {
        formula = true;
      } else if (name === "t") {
        collecting = !phonetic;
      } else if (name === "rPh") {
        phonetic = true;
      } else if (name === "mergeCell" && merged.length < 5_000) {
        const area = areaOf(attributes.ref ?? "");
        if (area) merged.push(area);
      }
    },
    text: (piece) => {
      if (collecting) text += piece;
    },
    close: (name) => {
      if (name === "v" || name === "t") {
        collecting = false;
      } else if (name === "c") {
        const cell = cellOf(text, type, context.dateStyles[style] ?? false, formula, context);
        if (cell === null || column >= importLimits.columns) return;
        while (cells.length < column) cells.push(null);
        cells[column] = cell;
      } else if (name === "rPh") {
        phonetic = false;
      } else if (name === "row" && cells.length > 0) {
        rows.push({ row, cells });
        if (context.filledBefore + rows.length > importLimits.filledRows) {
          throw new FileRefused("too-many-rows", { limit: importLimits.dataRows });
        }
      }
    },
  });
  return { name: context.name, rows, merged };
}

function cellOf(text: string, type: string, date: boolean, formula: boolean, context: SheetContext): Cell {
  if (type === "e") return { kind: "error", text };
  const value = plainValue(text, type, context);
  if (formula) return { kind: "formula", value };
  if (date && typeof value === "number") {
    return { kind: "date", serial: context.uses1904 ? value + daysOf1904 : value };
  }
  return value;
}

function plainValue(text: string, type: string, context: SheetContext): PlainCell {
  switch (type) {
    case "s":
      return context.strings[Number(text)] ?? null;
    case "str":
    case "inlineStr":
      return textCell(unescaped(text));
    case "d":
      return textCell(text);
    case "b":
      return text === "" ? null : text === "1";
    default: {
      if (text === "") return null;
      const number = Number(text);
      return Number.isFinite(number) ? number : textCell(text);
    }
  }
}

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  return column - 1;
}

function areaOf(reference: string): MergedArea | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
  if (!match) return null;
  const [, left = "", top = "", right = "", bottom = ""] = match;
  return { top: Number(top), bottom: Number(bottom), left: columnOf(left), right: columnOf(right) };
}
