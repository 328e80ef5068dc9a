import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import {
  acceptInvitation,
  beginCookie,
  findInvitation,
  type InvitationState,
  signUpInvited,
} from "~/accounts/index.server";
import { config } from "~/config.server";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { newPasswordField, passwordMessage, requiredText } from "~/web/account-fields";
import { refuseForm } from "~/web/form-answer.server";
import { requestContext } from "~/web/request-context.server";
import { InvitedForm } from "./invited-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const schema = (t: TFunction) => z.object({ name: requiredText(t), password: newPasswordField(t) });

export async function loader(args: LoaderFunctionArgs) {
  const { db, at, viewer, t } = await requestContext(args);
  const state = await findInvitation({ db, now: at }, args.params.token ?? "");
  return {
    title: t("accounts:invited.title"),
    state,
    path: `/invitations/${args.params.token ?? ""}`,
    viewerEmail: viewer?.email ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const { db, at, viewer, t, locale } = await requestContext(args);
  const context = { db, now: at };
  const token = args.params.token ?? "";
  const back = `/invitations/${token}`;
  if (viewer) {
    const outcome = await acceptInvitation(context, token, viewer);
    return redirect(outcome.kind === "joined" ? `/e/${outcome.employerId}` : back);
  }
  const submission = parseWithZod(await request.formData(), { schema: schema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await signUpInvited(
    context,
    token,
    { ...submission.value, locale },
    { userAgent: request.headers.get("User-Agent") ?? "" },
  );
  switch (outcome.kind) {
    case "joined":
      return redirect(`/e/${outcome.employerId}`, {
        headers: { "Set-Cookie": beginCookie(config().publicUrl, request.url, outcome.secret) },
      });
    case "password":
      return refuseForm(submission, { fieldErrors: { password: [passwordMessage(t, outcome.problem)] } });
    default:
      return redirect(back);
  }
}

/** What stands behind a mailed invitation: accept it, sign in to accept it, or make an account on the way. */
export default function InvitationPage() {
  const { title, state, path, viewerEmail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const locale = useLocale();
  if (state.kind !== "open") {
    return (
      <>
        <h1 className="mb-4 text-2xl font-bold">{title}</h1>
        <Notice tone={state.kind === "accepted" ? "info" : "warning"}>{closedText(t, state.kind)}</Notice>
        <Link to="/employers" className="btn mt-5">
          {t("accounts:verify.go")}
        </Link>
      </>
    );
  }
  const { email, employerName, inviterName, role, expiresAt, hasAccount } = state.invitation;
  return (
    <>
      <h1 className="text-2xl font-bold">{title}</h1>
      <p className="mt-3">
        {inviterName
          ? t("accounts:invited.text", { inviter: inviterName, employer: employerName })
          : t("accounts:invited.textNobody", { employer: employerName })}
      </p>
      <p className="mt-2 text-sm">
        {t("accounts:field.role")}: <strong>{t(`accounts:role.${role}`)}</strong> (
        {t(`accounts:roleMay.${role}`)})
      </p>
      <p className="mt-1 mb-5 text-sm opacity-80">
        {t("accounts:invited.forEmail", { email, time: formatInstant(expiresAt, locale) })}
      </p>
      {viewerEmail === email ? (
        <Form method="post">
          <button type="submit" className="btn btn-primary">
            {t("accounts:invited.accept")}
          </button>
        </Form>
      ) : viewerEmail ? (
        <div className="flex flex-col items-start gap-4">
          <Notice tone="warning">{t("accounts:invited.other", { email: viewerEmail })}</Notice>
          <Form method="post" action="/sign-out">
            <input type="hidden" name="to" value={path} />
            <button type="submit" className="btn">
              {t("common:nav.signOut")}
            </button>
          </Form>
        </div>
      ) : hasAccount ? (
        <>
          <p className="mb-4">{t("accounts:invited.signIn")}</p>
          <Link to={`/sign-in?to=${encodeURIComponent(path)}`} className="btn btn-primary">
            {t("accounts:signIn.submit")}
          </Link>
        </>
      ) : (
        <InvitedForm result={answer?.result ?? null} />
      )}
    </>
  );
}

function closedText(t: TFunction, kind: Exclude<InvitationState["kind"], "open">): string {
  switch (kind) {
    case "accepted":
      return t("accounts:invited.accepted");
    case "expired":
      return t("accounts:invited.expired");
    case "revoked":
      return t("accounts:invited.revoked");
    case "unknown":
      return t("accounts:invited.unknown");
  }
}
