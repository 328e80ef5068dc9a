import type { TFunction } from "i18next";
import type { Locale } from "~/i18n/locales";
import { categoryLabels } from "~/law";
import { categories, type ImportRecord, type ImportRow } from "~/registry/index";
import {
  fileProblemText,
  type ImportPerson,
  importFields,
  listImportPeople,
  listImportRows,
  meaningOf,
  normaliseHeader,
  positionKey,
  rowProblemText,
} from "~/registry/index.server";
import { formatDay } from "~/ui/format";
import type { EmployerScope } from "~db/client.server";
import { changeLines } from "./change-lines.server";
import { rememberedValues, valueChoices } from "./value-choices.server";

/** The lists that can be looked at on their own, page by page. */
export const shownLists = ["problems", "changed", "absent", "confirm", "new", "duplicate", "kept"] as const;
export type ShownList = (typeof shownLists)[number];

const glance = 10;
const pageSize = 100;

type Context = { scope: EmployerScope; t: TFunction; locale: Locale };
type Asked = { show: ShownList | null; after: number | undefined };

/** Everything that the page of one import shows, in the user's language. */
export async function importView(context: Context, record: ImportRecord, asked: Asked) {
  const { t, locale } = context;
  const { result, error } = record;
  const lists =
    record.status === "done" || record.status === "undone" ? await listsOf(context, record, asked) : null;
  return {
    id: record.id,
    fileName: record.fileName,
    status: record.status,
    dryRun: record.dryRun,
    carriedOutBy: record.carriedOutBy,
    stage: stageOf(record),
    progress: record.progress,
    createdAt: record.createdAt.toISOString(),
    finishedAt: record.finishedAt?.toISOString() ?? null,
    undoneAt: record.undoneAt?.toISOString() ?? null,
    error: error
      ? {
          text: error.code === "import-fault" ? t("imports:fault") : fileProblemText(error, locale),
          headers: headersOf(error.detail.headers, record.choices),
        }
      : null,
    result: result
      ? {
          rows: result.rows,
          dataRows: result.dataRows,
          absent: result.absent,
          left: result.left,
          /** More are missing than named: rather a part of the list than people who left. */
          partial: result.absent > result.rows.new + result.rows.changed + result.rows.unchanged,
          problems: result.problems.refused + result.problems.noted,
          listedOn: result.listedOn,
          undo: result.undo ?? null,
          skipped: Object.entries(result.skipped).map(([why, count]) =>
            t(`imports:skipped.${why}`, { count }),
          ),
          columns: result.columns.map(({ sheet, header, field, known }) => ({
            sheet,
            header,
            normalised: normaliseHeader(header),
            chosen: field ?? (known ? "ignore" : ""),
            meaning: field ? t(`imports:field.${field}`) : known ? t("imports:columns.notKept") : null,
          })),
          remembered: rememberedValues(t, locale, record),
          manySheets: result.sheets.length > 1,
          manifest: result.manifest,
        }
      : null,
    unknownColumns: (result?.unknownColumns ?? []).map((column) => ({ ...column, chosen: "" })),
    fields: importFields
      .map((value) => ({ value, label: t(`imports:field.${value}`) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    values: stageOf(record) === "planned" ? valueChoices(t, locale, record) : null,
    headcount: headcountOf(context, record),
    lists,
  };
}

export type ImportView = Awaited<ReturnType<typeof importView>>;

/** The headers of a list that could not be read, each with what it is taken for. */
function headersOf(headers: unknown, { columns }: ImportRecord["choices"]) {
  if (!Array.isArray(headers)) return [];
  return headers
    .map(String)
    .map((header) => ({ header, normalised: normaliseHeader(header) }))
    .filter(({ normalised }) => normalised !== "")
    .map((one) => ({ ...one, chosen: columns[one.normalised] ?? takenFor(one.header) }));
}

function takenFor(header: string): string {
  const { field } = meaningOf(header, null);
  return field === null ? "" : field === "not-kept" ? "ignore" : field;
}

function headcountOf({ t, locale }: Context, record: ImportRecord) {
  const { result, choices } = record;
  const headcount = result?.headcount;
  if (!headcount) return null;
  return {
    on: headcount.on,
    onText: t(`imports:headcount.onFrom.${headcount.onFrom}`, { day: formatDay(headcount.on, locale) }),
    notPlaced: headcount.notPlaced,
    taken: headcount.taken,
    byCategory: categories.map((value) => ({
      label: categoryLabels[value][locale],
      count: headcount.byCategory[value],
    })),
    categories: categories.map((value) => ({ value, label: categoryLabels[value][locale] })),
    toPlace: headcount.positions
      .filter((one) => one.category === null)
      .map(({ position, count }) => {
        const key = positionKey(position);
        return { position, key, count, chosen: choices.positions[key] ?? "" };
      }),
    problems: result.headcountProblems.map((problem) => problemView(problem, locale, stageOf(record))),
  };
}

/** Whether it is still to be done or was done, by whichever record. */
function stageOf(record: ImportRecord): "planned" | "done" {
  return record.dryRun && record.carriedOutBy === null ? "planned" : "done";
}

function problemView(
  problem: NonNullable<ImportRow["problems"]>[number],
  locale: Locale,
  stage: Parameters<typeof rowProblemText>[2],
) {
  const { sheet, row, column, value, refused } = problem;
  return { sheet, row, column, value, refused, text: rowProblemText(problem, locale, stage) };
}

async function listsOf(context: Context, record: ImportRecord, { show, after }: Asked) {
  const limit = show === null ? glance : pageSize;
  const { scope } = context;
  const rowsOf = async (list: ShownList) => {
    if (show !== null && show !== list) return { rows: [], next: null };
    const rows = await listImportRows(scope, record, { ...conditions[list], after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.place ?? null) : null };
  };
  const [problems, changed, absent, confirm, fresh, duplicate, kept] = await Promise.all(
    shownLists.map(rowsOf),
  );
  const people = await listImportPeople(scope, [
    ...(absent?.rows ?? []).flatMap((row) => row.workerId ?? []),
    ...(confirm?.rows ?? []).flatMap((row) => row.candidates ?? []),
  ]);
  const { locale, t } = context;
  return {
    problems: {
      next: problems?.next ?? null,
      rows: (problems?.rows ?? []).flatMap((row) =>
        (row.problems ?? []).map((problem) =>
          problemView(problem, locale, row.outcome === "refused" ? "refused" : stageOf(record)),
        ),
      ),
    },
    changed: {
      next: changed?.next ?? null,
      rows: (changed?.rows ?? []).map(({ place, row, name, workerId, changes }) => ({
        place,
        row,
        name,
        workerId,
        lines: (changes ?? []).flatMap((change) => changeLines(t, locale, change)),
      })),
    },
    absent: {
      next: absent?.next ?? null,
      rows: (absent?.rows ?? []).map(({ workerId, name, decision }) => {
        const choice = workerId === null ? undefined : record.choices.absent[workerId];
        return {
          workerId: workerId ?? "",
          name: name ?? "",
          about: aboutPerson(context, workerId === null ? undefined : people.get(workerId)),
          decision: decision ?? null,
          what: choice?.what ?? "open",
          on: choice?.what === "left" ? choice.on : "",
          reason: choice?.what === "left" ? choice.reason : "",
        };
      }),
    },
    confirm: {
      next: confirm?.next ?? null,
      rows: (confirm?.rows ?? []).map(({ place, row, name, candidates, why }) => ({
        place,
        row,
        name,
        why: why ?? "name-and-birth-only",
        chosen: record.choices.confirm[String(place)] ?? "",
        candidates: (candidates ?? []).map((id) => ({
          id,
          name: people.get(id)?.name ?? id,
          about: aboutPerson(context, people.get(id)),
        })),
      })),
    },
    new: plain(fresh),
    duplicate: plain(duplicate),
    kept: plain(kept),
  };
}

function plain(list: { rows: ImportRow[]; next: number | null } | undefined) {
  return {
    next: list?.next ?? null,
    rows: (list?.rows ?? []).map(({ place, row, name, workerId, of, keptBecause }) => ({
      place,
      row,
      name,
      workerId,
      of: of ?? null,
      keptBecause: keptBecause ?? null,
    })),
  };
}

const conditions: Record<ShownList, Omit<Parameters<typeof listImportRows>[2], "after" | "limit">> = {
  problems: { withProblems: true },
  changed: { outcomes: ["changed"] },
  absent: { outcomes: ["absent"] },
  confirm: { outcomes: ["confirm"] },
  new: { outcomes: ["new"] },
  duplicate: { outcomes: ["duplicate"] },
  kept: { outcomes: ["new", "changed", "absent"], kept: true },
};

function aboutPerson({ t, locale }: Context, person: ImportPerson | undefined): string {
  if (!person) return "";
  return [
    person.birthDate ? t("imports:person.born", { day: formatDay(person.birthDate, locale) }) : null,
    person.staffNo ? t("imports:person.staffNo", { number: person.staffNo }) : null,
    person.position,
  ]
    .filter(Boolean)
    .join(" · ");
}
