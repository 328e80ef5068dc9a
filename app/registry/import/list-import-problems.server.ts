import type { EmployerScope } from "~db/client.server";
import { listImportRows } from "./import-queries.server";
import type { ImportRecord } from "./import-record";
import type { ProblemOfRow } from "./row-problem";

export type ProblemPage = { items: ProblemOfRow[]; nextCursor: string | null };

/** Where a page begins: at a problem of the row in this place, or of the headcount (null). */
type Start = { place: number | null; index: number };

/** What {@link listImportProblems} gives as a cursor: `12.0`, or `headcount.3`. */
export const problemCursor = /^(\d{1,15}|headcount)\.(\d{1,6})$/;

/** Problems of an import in the order of the file, those of the headcount last, page by page. */
export async function listImportProblems(
  scope: Pick<EmployerScope, "db" | "employerId">,
  record: Pick<ImportRecord, "id" | "result">,
  { limit = 1000, cursor = "0.0" }: { limit?: number; cursor?: string | undefined } = {},
): Promise<ProblemPage> {
  const start = readStart(cursor);
  const found: (Start & { problem: ProblemOfRow })[] = [];
  if (start.place !== null) {
    // The row that the page begins in may have problems before it; with one row more there are enough after it.
    const asked = { withProblems: true, after: start.place - 1, limit: limit + 1 };
    for (const { place, outcome, problems = [] } of await listImportRows(scope, record, asked)) {
      for (const [index, problem] of problems.entries()) {
        if (place > start.place || index >= start.index)
          found.push({ place, index, problem: { ...problem, rowRefused: outcome === "refused" } });
      }
    }
  }
  const headcount = record.result?.headcountProblems ?? [];
  const skipped = start.place === null ? start.index : 0;
  for (const [index, problem] of headcount.entries()) {
    if (index >= skipped) found.push({ place: null, index, problem: { ...problem, rowRefused: false } });
  }
  const next = found[limit];
  return {
    items: found.slice(0, limit).map(({ problem }) => problem),
    nextCursor: next ? `${next.place ?? "headcount"}.${next.index}` : null,
  };
}

/** How many problems an import has in all. */
export function countImportProblems({ result }: Pick<ImportRecord, "result">): number {
  return result ? result.problems.refused + result.problems.noted + result.headcountProblems.length : 0;
}

function readStart(cursor: string): Start {
  const [, place = "0", index = "0"] = problemCursor.exec(cursor) ?? [];
  return { place: place === "headcount" ? null : Number(place), index: Number(index) };
}
