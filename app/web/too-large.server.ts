import { largestFile } from "~/registry/index.server";

/** The largest file that a form or the API takes, in MB, as it is said to people. */
export const largestFileMb = largestFile / 1_048_576;

/** The answer to a form that sent more than any form may; the page of errors puts it into words. */
export function tooLarge(): Response {
  return Response.json({ limit: largestFileMb }, { status: 413 });
}
