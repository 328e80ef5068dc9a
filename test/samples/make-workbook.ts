import { strToU8, zipSync } from "fflate";

/** A cell of a workbook made for a test: a value, or the XML of a `<c>` element's inside with its attributes. */
export type MadeCell = string | number | null | { attributes?: string; xml: string };

type Options = {
  sheets?: { name: string; rows: MadeCell[][]; state?: string; merged?: string[] }[];
  date1904?: boolean;
  /** Further parts of the ZIP, by path. */
  parts?: Record<string, string>;
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A small `.xlsx`, with inline strings; style 1 is a date. */
export function makeWorkbook({ sheets = [], date1904 = false, parts = {} }: Options): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "_rels/.rels": part(
      `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": part(
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
        .map(
          (sheet, index) =>
            `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}" state="${sheet.state ?? "visible"}" r:id="rId${index + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": part(
      `<Relationships xmlns="${packageRelationships}">${sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join(
          "",
        )}<Relationship Id="rIdStyles" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": part(
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
  };
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = part(sheetXml(sheet));
  for (const [path, text] of Object.entries(parts)) files[path] = strToU8(text);
  return zipSync(files);
}

function sheetXml({ rows, merged = [] }: { rows: MadeCell[][]; merged?: string[] }): string {
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column)).join("")}</row>`,
  );
  const areas =
    merged.length > 0
      ? `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
      : "";
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData>${areas}</worksheet>`;
}

function cellXml(cell: MadeCell, row: number, column: number): string {
  const at = `r="${columnLetters(column)}${row + 1}"`;
  if (cell === null) return "";
  if (typeof cell === "number") return `<c ${at}><v>${cell}</v></c>`;
  if (typeof cell === "string")
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return `<c ${at} ${cell.attributes ?? ""}>${cell.xml}</c>`;
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

function part(xml: string): Uint8Array {
  return strToU8(head + xml);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
