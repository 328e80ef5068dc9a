import type { Submission, SubmissionResult } from "@conform-to/dom";
import { data } from "@remix-run/node";

/** What an action says about the form that was sent: which one, and what is wrong with it. */
export type FormAnswer = { intent: string; result: SubmissionResult<string[]> };

type Wrong = { fieldErrors?: Record<string, string[]>; formErrors?: string[] };

/** What was typed comes back, except secrets. */
const secrets = ["password", "current", "next"];

/**
 * The answer to a form that cannot be taken: 422, with messages per field and what was typed. `wrong` adds what
 * only the verb could know.
 */
export function refuseForm<T>(submission: Submission<T>, wrong: Wrong = {}, intent = "form") {
  const result = submission.reply({ hideFields: secrets, ...wrong });
  return data<FormAnswer>({ intent, result }, { status: 422 });
}
