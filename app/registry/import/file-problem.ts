/** Why a whole file is refused; `problem-texts.ts` says it in three languages. */
export const fileProblemCodes = [
  "file-empty",
  "file-too-large",
  "file-kind-unknown",
  "file-kind-unsupported",
  "file-encrypted",
  "file-damaged",
  "unpacked-too-large",
  "too-many-rows",
  "header-not-found",
  "column-missing",
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** `detail` holds what the text names: a limit, a kind of file, the row that looked most like a header. */
export type FileProblem = { code: FileProblemCode; detail: Record<string, string | number | string[]> };

/** Thrown inside the readers, and turned into a result at their front door. */
export class FileRefused extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, detail: FileProblem["detail"] = {}) {
    super(code);
    this.name = "FileRefused";
    this.problem = { code, detail };
  }
}
