import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { TFunction } from "i18next";
import { z } from "zod";
import { roles } from "~/accounts/index";
import { changeRole, invitePerson, removeMember, revokeInvitation } from "~/accounts/index.server";
import { getEmployer } from "~/registry/index.server";
import { formatInstant } from "~/ui/format";
import { emailField, localeField } from "~/web/account-fields";
import { accountsContext } from "~/web/accounts-context.server";
import { refuseForm } from "~/web/form-answer.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { isId } from "~db/ids.server";

const id = z.string().refine(isId);

const schema = (t: TFunction) =>
  z.discriminatedUnion("intent", [
    z.object({
      intent: z.literal("invite"),
      email: emailField(t),
      role: z.enum(roles, { error: t("accounts:found.problem.choose") }),
      locale: localeField(t),
    }),
    z.object({ intent: z.literal("revoke"), invitation: id }),
    z.object({ intent: z.literal("role"), person: id, role: z.enum(roles) }),
    z.object({ intent: z.literal("remove"), person: id }),
  ]);

/** Each button of the people page is one intent; the verbs decide who may. */
export async function changePeople(args: ActionFunctionArgs) {
  const context = await requireScope(args);
  const { scope, t, locale, viewer } = context;
  const form = await args.request.formData();
  const intent = String(form.get("intent"));
  const submission = parseWithZod(form, { schema: schema(t) });
  if (submission.status !== "success") return refuseForm(submission, {}, intent);
  const here = `/e/${scope.employerId}/people`;
  const input = submission.value;
  const refuse = (message: string) => refuseForm(submission, { formErrors: [message] }, intent);
  switch (input.intent) {
    case "invite": {
      const employer = await getEmployer(scope);
      if (!employer) throw notFound();
      const { outbox } = accountsContext(context, args.request);
      const { email, role } = input;
      const outcome = await invitePerson(scope, outbox, {
        email,
        role,
        locale: input.locale,
        employerName: employer.name,
      });
      switch (outcome.kind) {
        case "invited":
          return redirect(`${here}?done=invited`);
        case "already-member":
          return refuseForm(submission, { fieldErrors: { email: [t("accounts:people.already")] } }, intent);
        case "not-allowed":
          throw notFound();
        case "too-often":
          return refuse(t("accounts:problem.tooOften", { time: formatInstant(outcome.retryAt, locale) }));
      }
      break;
    }
    case "revoke": {
      const outcome = await revokeInvitation(scope, input.invitation);
      if (outcome.kind !== "revoked") throw notFound();
      return redirect(`${here}?done=invitation-revoked`);
    }
    case "role": {
      const outcome = await changeRole(scope, { personId: input.person, role: input.role });
      switch (outcome.kind) {
        case "changed":
        case "unchanged":
          return redirect(`${here}?done=role-changed`);
        case "last-owner":
          return refuse(t("accounts:people.lastOwner"));
        case "not-a-member":
          return refuse(t("accounts:people.gone"));
        case "not-allowed":
          throw notFound();
      }
      break;
    }
    case "remove": {
      const outcome = await removeMember(scope, { personId: input.person });
      switch (outcome.kind) {
        case "removed":
          return redirect(input.person === viewer.personId ? "/employers" : `${here}?done=removed`);
        case "last-owner":
          return refuse(t("accounts:people.lastOwner"));
        case "not-a-member":
          return refuse(t("accounts:people.gone"));
        case "not-allowed":
          throw notFound();
      }
      break;
    }
  }
}
