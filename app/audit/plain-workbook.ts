import { strToU8, zipSync } from "fflate";

/** A cell: text, a number, a day (`{ day: "YYYY-MM-DD" }`), or nothing. There is no way to say a formula. */
export type Cell = string | number | { day: string } | null;
export type Sheet = {
  name: string;
  widths: readonly number[];
  header: readonly string[];
  rows: readonly Cell[][];
};

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Excel holds no longer text in a cell. */
const longestText = 32_767;

const style = { plain: 0, header: 1, day: 2, quoted: 3 };

/** XML text. What XML cannot hold is written as Excel writes it (`_x0007_`), and so is what looks like that. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Excel's number of a day, or null before March 1900, where Excel's calendar is wrong. */
function serialOf(day: string): number | null {
  const serial =
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000 +
    25_569;
  return serial >= 61 ? serial : null;
}

function cellXml(cell: Cell, at: string, header: boolean): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell !== "string") {
    const serial = serialOf(cell.day);
    return serial === null
      ? cellXml(cell.day, at, header)
      : `<c r="${at}" s="${style.day}"><v>${serial}</v></c>`;
  }
  const text = cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell;
  // A text cell is never computed; the quote prefix keeps it a text when somebody edits it, too.
  const quoted = /^[=+\-@\t\r]/.test(text);
  const look = header ? style.header : quoted ? style.quoted : style.plain;
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** Rows made into bytes at a time: the text of a whole register at once would weigh ten times its bytes. */
const rowsPerPiece = 500;

function sheetXml(sheet: Sheet): Uint8Array {
  const pieces: Uint8Array[] = [];
  const columns = sheet.widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  let text = [
    `${xml}<worksheet xmlns="${main}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join("")}</cols><sheetData>`,
  ].join("");
  const names = sheet.header.map((_, index) => columnName(index));
  let row = 0;
  const put = (cells: readonly Cell[]) => {
    row += 1;
    text += `<row r="${row}">`;
    cells.forEach((cell, column) => {
      text += cellXml(cell, `${names[column]}${row}`, row === 1);
    });
    text += "</row>";
    if (row % rowsPerPiece !== 0) return;
    pieces.push(strToU8(text));
    text = "";
  };
  put(sheet.header);
  for (const cells of sheet.rows) put(cells);
  text += `</sheetData><autoFilter ref="A1:${names.at(-1)}${row}"/>`;
  text += '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';
  pieces.push(strToU8(text));
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const stylesXml = `${xml}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf fontId="0" numFmtId="164" applyNumberFormat="1"/><xf fontId="0" quotePrefix="1"/></cellXfs></styleSheet>`;

/**
 * A workbook whose bytes follow from its cells alone: fixed ZIP times, our own compressor, no author, no
 * clock. Every cell is a value; none is a formula.
 */
export function plainWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const files: Record<string, string> = {
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map((sheet, i) => `<sheet name="${xmlText(sheet.name).slice(0, 31)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xml}<Relationships xmlns="${packageRelations}">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": stylesXml,
  };
  const packed: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(files)) packed[name] = strToU8(text);
  sheets.forEach((sheet, index) => {
    packed[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  });
  // The ZIP keeps local clock fields, so a local date is the same bytes in every time zone.
  return zipSync(packed, { level: 4, mtime: new Date(1980, 0, 1), os: 0 });
}
