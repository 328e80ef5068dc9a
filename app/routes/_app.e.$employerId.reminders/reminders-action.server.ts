import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { sendAgain, setTold } from "~/reminders/index.server";
import { refuseForm } from "~/web/form-answer.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { isId } from "~db/ids.server";

const id = z.string().refine(isId);
const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("told"), person: id, told: z.enum(["on", "off"]) }),
  z.object({ intent: z.literal("again"), mail: id }),
]);

/** Each button of the reminders page is one intent; the verbs decide who may. */
export async function changeReminders(args: ActionFunctionArgs) {
  const { scope, databaseUrl } = await requireScope(args, "hr");
  const submission = parseWithZod(await args.request.formData(), { schema });
  if (submission.status !== "success") return refuseForm(submission);
  const input = submission.value;
  const here = `/e/${scope.employerId}/reminders`;
  if (input.intent === "told") {
    const outcome = await setTold(scope, { personId: input.person, told: input.told === "on" });
    if (outcome.kind === "not-allowed" || outcome.kind === "not-a-member") throw notFound();
    return redirect(`${here}?done=${input.told}#told`);
  }
  const outcome = await sendAgain(scope, { databaseUrl }, input.mail);
  if (outcome.kind === "not-allowed") throw notFound();
  return redirect(`${here}?done=${outcome.kind === "queued" ? "again" : "not-waiting"}#mail`);
}
