import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { answerReservation, getEmployer, recordQuota, retractQuota } from "~/registry/index.server";
import { refuseForm } from "~/web/form-answer.server";
import { problemText } from "~/web/problem-text";
import { refuseRecord } from "~/web/refuse-record.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { answerSchema, movementSchema, retractSchema } from "./quota-form";

/** What the page may send: a movement, the answer to an application, or an entry to take back. */
export async function quotaAction(args: ActionFunctionArgs) {
  const { scope, t, today } = await requireScope(args, "hr");
  const employer = await getEmployer(scope);
  if (!employer || employer.kind === "household") throw notFound();
  const body = await args.request.formData();
  const intent = body.get("intent");
  const saved = (year: number) => redirect(`/e/${scope.employerId}/quota?year=${year}&saved`);
  const year = Number(new URL(args.request.url).searchParams.get("year")) || Number(today.slice(0, 4));
  const refusedHere = (problems: readonly string[]) =>
    data({ intent: "here", result: null, problems }, { status: 422 });
  if (intent === "retract") {
    const submission = parseWithZod(body, { schema: retractSchema });
    if (submission.status !== "success") throw notFound();
    const { movement, accepted } = submission.value;
    const outcome = await retractQuota(scope, movement, { accepted });
    if (outcome.kind === "retracted") return saved(year);
    if (outcome.kind === "exceeds")
      return data({ intent: "retract", result: null, movement, exceeds: outcome.by }, { status: 422 });
    return refusedHere(outcome.problems.map(({ code }) => problemText(t, code)));
  }
  if (intent === "answer") {
    const submission = parseWithZod(body, { schema: answerSchema(t, today) });
    if (submission.status !== "success")
      return refusedHere(Object.values(submission.error ?? {}).flatMap((texts) => texts ?? []));
    const { reservation, ...answer } = submission.value;
    const outcome = await answerReservation(scope, reservation, { ...answer, note: null });
    if (outcome.kind === "recorded") return saved(year);
    return refusedHere(outcome.problems.map(({ code }) => problemText(t, code)));
  }
  const submission = parseWithZod(body, { schema: movementSchema(t, today) });
  if (submission.status !== "success") return refuseForm(submission, {}, "movement");
  const { accepted, ...entered } = submission.value;
  // The form keeps the worker that it was opened for; an allotment is for nobody.
  const input = entered.kind === "grant" ? { ...entered, workerId: null } : entered;
  const outcome = await recordQuota(scope, input, { accepted });
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems, {}, "movement");
  if (outcome.kind === "exceeds")
    return data({ intent: "movement", result: submission.reply(), exceeds: outcome.by }, { status: 422 });
  return saved(input.year);
}
