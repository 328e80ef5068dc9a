import { importOut, importProblemOut, importProblemsQuery, importQuery } from "../import-wire";
import { type Operation, onceProblems } from "../operation";
import { pageOf } from "../wire";

const path = "/employers/{employer_id}/imports";

export const importOperations: Operation[] = [
  {
    id: "startImport",
    method: "post",
    path,
    summary: "Bring a staff list (.xlsx, .xls or CSV, at most 20 MB and 50,000 rows)",
    token: true,
    changes: true,
    query: importQuery,
    headers: {
      Prefer: "wait=30 answers at once when the import is over within so many seconds, at most 60.",
    },
    body: { file: true },
    answers: {
      200: { description: "The import, which is over.", schema: importOut },
      202: {
        description: "The import, which is running.",
        schema: importOut,
        headers: { Location: "Where its state is." },
      },
    },
    problems: ["forbidden", "bad-multipart", "unsupported-media-type", "invalid", ...onceProblems],
  },
  {
    id: "getImport",
    method: "get",
    path: `${path}/{import_id}`,
    summary: "The state of an import, and what it came to",
    token: true,
    changes: false,
    answers: { 200: { description: "The import.", schema: importOut } },
    problems: [],
  },
  {
    id: "listImportProblems",
    method: "get",
    path: `${path}/{import_id}/problems`,
    summary: "Everything that is wrong with an import's rows, in the order of the file",
    token: true,
    changes: false,
    query: importProblemsQuery,
    answers: { 200: { description: "A page of problems.", schema: pageOf(importProblemOut) } },
    problems: ["invalid"],
  },
  {
    id: "undoImport",
    method: "post",
    path: `${path}/{import_id}/undo`,
    summary: "Take an import back; whoever was changed since is left",
    token: true,
    changes: true,
    answers: { 200: { description: "The import, undone.", schema: importOut } },
    problems: ["forbidden", "not-undoable", ...onceProblems],
  },
];
