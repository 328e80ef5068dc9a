import { z } from "zod";
import type { Locale } from "~/i18n/locales";
import type { ProblemOfRow } from "~/registry/index";
import {
  countImportProblems,
  fileProblemText,
  type getImport,
  problemCursor,
  rowProblemText,
} from "~/registry/index.server";
import { coded } from "./field-errors";
import { id, limit } from "./wire";

type Import = NonNullable<Awaited<ReturnType<typeof getImport>>>;

/** So many problems stand in an import itself; its list of problems has all of them, page by page. */
export const mostProblems = 1000;

export const importQuery = z.strictObject({
  dry_run: z
    .enum(["true", "false"])
    .default("false")
    .describe("true: only say what the file would change, and change nothing."),
});

export const importProblemsQuery = z.strictObject({
  limit,
  cursor: z
    .string()
    .refine((text) => problemCursor.test(text), coded("bad-cursor"))
    .optional()
    .describe("The `next_cursor` of the page before."),
});

const count = z.int();

export const importProblemOut = z.object({
  sheet: z.string(),
  row: count.describe("As Excel shows it."),
  column: z.string().nullable(),
  value: z.string(),
  code: z.string(),
  message: z.string(),
  refused: z.boolean().describe("Whether the row is kept out because of it."),
});

export const importOut = z
  .object({
    id,
    status: z.enum(["running", "done", "failed", "undone"]),
    dry_run: z.boolean(),
    file: z.string(),
    progress: z.number().describe("From 0 to 1."),
    rows: z
      .object({
        new: count,
        changed: count,
        unchanged: count,
        duplicate: count,
        refused: count,
        to_confirm: count
          .optional()
          .describe(
            "Rows of perhaps known people, left out until a person says; absent where there are none.",
          ),
        second_position: count
          .optional()
          .describe("Further positions of people of other rows; absent where there are none."),
      })
      .nullable()
      .describe("Together the data rows of the file; null until it is read."),
    absent: count.nullable().describe("Workers of earlier imports whom the file does not name."),
    headcount: z
      .record(z.enum(["1", "2", "3", "4"]), count)
      .nullable()
      .describe("Citizens by category, where the file holds them."),
    problems: z
      .array(importProblemOut)
      .describe("The first 1,000; …/imports/{import_id}/problems has all of them, page by page."),
    problems_total: count.describe("How many problems there are in all."),
    error: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .describe("Why the whole file was refused."),
    undo: z
      .object({
        workers: count.describe("Workers who are as they were before."),
        left: count.describe("Workers who were changed since, and were left as they are."),
        headcount: z.enum(["restored", "left", "none"]),
      })
      .nullable(),
  })
  .meta({ id: "Import" });

type Code = Parameters<typeof fileProblemText>[0]["code"];

/** What is wrong with a file, by its code, in the caller's language. */
export function fileMessage(
  error: { code: string; detail: Record<string, string | number | string[]> },
  locale: Locale,
  fault: string,
): string {
  return error.code === "import-fault"
    ? fault
    : fileProblemText({ ...error, code: error.code as Code }, locale);
}

/** An import as the API shows it; what waits in the queue is running for a caller. */
export function presentImport(
  record: Import,
  problems: readonly ProblemOfRow[],
  locale: Locale,
  fault: string,
) {
  const { result, error } = record;
  const counts = result?.rows;
  return {
    id: record.id,
    status: record.status === "queued" ? ("running" as const) : record.status,
    dryRun: record.dryRun,
    file: record.fileName,
    progress: record.progress,
    rows: counts
      ? {
          new: counts.new,
          changed: counts.changed,
          unchanged: counts.unchanged,
          duplicate: counts.duplicate,
          refused: counts.refused,
          ...(counts.toConfirm > 0 ? { toConfirm: counts.toConfirm } : {}),
          ...(counts.secondPosition > 0 ? { secondPosition: counts.secondPosition } : {}),
        }
      : null,
    absent: result?.absent ?? null,
    // A count from which people are left out is not taken in, and is not told as one either.
    headcount: result?.headcount?.taken ? result.headcount.byCategory : null,
    problems: problems.map((problem) => presentProblem(record, problem, locale)),
    problemsTotal: countImportProblems(record),
    error: error && { code: error.code, message: fileMessage(error, locale, fault) },
    undo: result?.undo ?? null,
  };
}

/** What is wrong with a row, in the caller's language. */
export function presentProblem(
  { dryRun, carriedOutBy }: Pick<Import, "dryRun" | "carriedOutBy">,
  problem: ProblemOfRow,
  locale: Locale,
) {
  const { sheet, row, column, value, code, refused, rowRefused } = problem;
  const stage = rowRefused ? "refused" : dryRun && carriedOutBy === null ? "planned" : "done";
  return { sheet, row, column, value, code, message: rowProblemText(problem, locale, stage), refused };
}
