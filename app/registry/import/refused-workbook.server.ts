import writeXlsxFile, { type Cell as WrittenCell } from "write-excel-file/node";
import { type EmployerScope, forEmployer } from "~db/client.server";
import type { Cell } from "./cell";
import type { ImportRecord } from "./import-record";
import { readImportRows } from "./import-rows.server";
import { rowProblemText, type TextLocale } from "./problem-texts";

/** The header of the column that says what is wrong; reading knows that it is none of the list's. */
const reasonHeader: Record<TextLocale, string> = {
  ru: "Что исправить",
  kk: "Не түзету керек",
  en: "What to mend",
};

/**
 * The refused rows as a workbook with the headers of the list and the reason beside each row, to be mended and sent
 * again. Values only: a formula comes back as what it had computed. Null where nothing was refused.
 */
export async function refusedWorkbook(
  scope: Pick<EmployerScope, "db" | "employerId">,
  record: Pick<ImportRecord, "id" | "result">,
  locale: TextLocale,
): Promise<Buffer | null> {
  const { result } = record;
  if (!result) return null;
  const { sheets } = result;
  const rows = await forEmployer(scope, (trx) =>
    readImportRows(trx, scope.employerId, record.id, { outcomes: ["refused"], sheets }),
  );
  const written = sheets.flatMap((sheet) => {
    const columns = result.columns.filter((column) => column.sheet === sheet);
    const mine = rows.filter((row) => row.sheet === sheet && row.cells !== null);
    if (mine.length === 0) return [];
    const headers: WrittenCell[] = columns.map(({ header }) => headerCell(header));
    const data = mine.map((row) => {
      const reasons = (row.problems ?? []).map((one) => {
        const text = rowProblemText(one, locale, "refused");
        return one.column === null ? text : `${one.column}: ${text}`;
      });
      const cells = columns.map(({ index }) => valueCell(row.cells?.[index] ?? null));
      return [...cells, { type: String, value: reasons.join("\n"), wrap: true }];
    });
    return [
      {
        sheet: sheet.slice(0, 31).replace(/[\\/?*[\]:]/g, " "),
        data: [[...headers, headerCell(reasonHeader[locale])], ...data],
        columns: [...columns.map(() => ({ width: 18 })), { width: 70 }],
        stickyRowsCount: 1,
      },
    ];
  });
  return written.length === 0 ? null : writeXlsxFile(written).toBuffer();
}

function headerCell(value: string): WrittenCell {
  return { type: String, value, fontWeight: "bold", wrap: true };
}

function valueCell(cell: Cell): WrittenCell {
  const value = typeof cell === "object" && cell !== null && cell.kind === "formula" ? cell.value : cell;
  if (value === null) return null;
  if (typeof value === "number") return { type: Number, value };
  if (typeof value === "boolean") return { type: Boolean, value };
  if (typeof value === "string") return { type: String, value };
  if (value.kind === "date") return { type: Number, value: value.serial, format: "dd.mm.yyyy" };
  return { type: String, value: value.kind === "error" ? value.text : "" };
}
