import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { TFunction } from "i18next";
import { z } from "zod";
import {
  changePassword,
  changeProfile,
  createApiToken,
  endOtherSessions,
  endSession,
  personOfRequest,
  revokeApiToken,
  type SignedIn,
  sendVerification,
} from "~/accounts/index.server";
import { isDay } from "~/law";
import { formatInstant } from "~/ui/format";
import {
  localeField,
  newPasswordField,
  passwordField,
  passwordMessage,
  requiredText,
} from "~/web/account-fields";
import { accountsContext } from "~/web/accounts-context.server";
import { refuseForm } from "~/web/form-answer.server";
import { localeCookie } from "~/web/locale.server";
import { notFound, requireViewer } from "~/web/request-context.server";
import { isId } from "~db/ids.server";

const schema = (t: TFunction) =>
  z.discriminatedUnion("intent", [
    z.object({ intent: z.literal("profile"), name: requiredText(t), locale: localeField(t) }),
    z.object({ intent: z.literal("verification") }),
    z.object({ intent: z.literal("password"), current: passwordField(t), next: newPasswordField(t) }),
    z.object({ intent: z.literal("end-session"), session: z.string().refine(isId) }),
    z.object({ intent: z.literal("end-others") }),
    z.object({
      intent: z.literal("token"),
      name: requiredText(t, 100),
      end: z
        .string({ error: t("accounts:settings.tokenEndDay") })
        .refine(isDay, t("accounts:settings.tokenEndDay")),
    }),
    z.object({ intent: z.literal("revoke-token"), token: z.string().refine(isId) }),
  ]);

const doneAt = (what: string) => redirect(`/settings?done=${what}`);

/** Each button of the settings page is one intent. */
export async function changeSettings(args: ActionFunctionArgs) {
  const context = await requireViewer(args);
  const { viewer, db, at, t, locale } = context;
  const form = await args.request.formData();
  const submission = parseWithZod(form, { schema: schema(t) });
  const intent = String(form.get("intent"));
  if (submission.status !== "success") return refuseForm(submission, {}, intent);
  const accounts = accountsContext(context, args.request);
  const input = submission.value;
  const tooOften = (retryAt: Date) =>
    refuseForm(
      submission,
      { formErrors: [t("accounts:problem.tooOften", { time: formatInstant(retryAt, locale) })] },
      intent,
    );
  switch (input.intent) {
    case "profile":
      await changeProfile(db, viewer.personId, { name: input.name, locale: input.locale });
      return redirect("/settings?done=profile", {
        headers: { "Set-Cookie": await localeCookie.serialize(input.locale) },
      });
    case "verification": {
      const outcome = await sendVerification(accounts, (await signedIn(args, context)).person);
      return outcome.kind === "too-often" ? tooOften(outcome.retryAt) : doneAt("verification");
    }
    case "password": {
      const outcome = await changePassword(accounts, await signedIn(args, context), input);
      switch (outcome.kind) {
        case "changed":
          return doneAt("password");
        case "wrong-password":
          return refuseForm(
            submission,
            { fieldErrors: { current: [t("accounts:problem.wrongPassword")] } },
            intent,
          );
        case "password":
          return refuseForm(
            submission,
            { fieldErrors: { next: [passwordMessage(t, outcome.problem)] } },
            intent,
          );
        case "too-often":
          return tooOften(outcome.retryAt);
      }
      break;
    }
    case "end-session":
      if (!(await endSession(db, viewer.personId, input.session))) throw notFound();
      return doneAt("session");
    case "end-others":
      await endOtherSessions(db, viewer.personId, viewer.sessionId);
      return doneAt("session");
    case "token": {
      // The token works through the whole of its last day in Kazakhstan.
      const expiresAt = new Date(`${input.end}T24:00:00+05:00`);
      const { person } = await signedIn(args, context);
      const outcome = await createApiToken(accounts, person, { name: input.name, expiresAt });
      switch (outcome.kind) {
        case "created":
          return data({ intent, made: { name: input.name, token: outcome.token } });
        case "end-date": {
          const message =
            outcome.problem === "past"
              ? t("accounts:settings.tokenEndPast")
              : t("accounts:settings.tokenEndFar");
          return refuseForm(submission, { fieldErrors: { end: [message] } }, intent);
        }
        case "too-many":
          return refuseForm(submission, { formErrors: [t("accounts:settings.tokenTooMany")] }, intent);
      }
      break;
    }
    case "revoke-token":
      if (!(await revokeApiToken({ db, now: at }, viewer.personId, input.token))) throw notFound();
      return doneAt("token-revoked");
  }
}

async function signedIn(
  args: ActionFunctionArgs,
  context: Awaited<ReturnType<typeof requireViewer>>,
): Promise<SignedIn> {
  const found = await personOfRequest(args.request, context.db, context.at);
  if (!found) throw notFound();
  return found;
}
