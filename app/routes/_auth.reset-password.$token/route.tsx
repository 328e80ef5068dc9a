import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { findResetLink, resetPassword } from "~/accounts/index.server";
import { NewPasswordField } from "~/ui/account-fields";
import { Notice } from "~/ui/page";
import { newPasswordField, passwordMessage } from "~/web/account-fields";
import { accountsContext } from "~/web/accounts-context.server";
import { refuseForm } from "~/web/form-answer.server";
import { requestContext } from "~/web/request-context.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const schema = (t: TFunction) => z.object({ password: newPasswordField(t) });

export async function loader(args: LoaderFunctionArgs) {
  const { db, at, t } = await requestContext(args);
  return {
    title: t("accounts:reset.title"),
    link: await findResetLink({ db, now: at }, args.params.token ?? ""),
  };
}

export async function action(args: ActionFunctionArgs) {
  const context = await requestContext(args);
  const { t } = context;
  const submission = parseWithZod(await args.request.formData(), { schema: schema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await resetPassword(
    accountsContext(context, args.request),
    args.params.token ?? "",
    submission.value.password,
  );
  switch (outcome.kind) {
    case "reset":
      return redirect("/sign-in?reset");
    case "password":
      return refuseForm(submission, { fieldErrors: { password: [passwordMessage(t, outcome.problem)] } });
    case "used":
    case "expired":
    case "unknown":
      // The page itself says what became of the link.
      return refuseForm(submission);
  }
}

export default function ResetPasswordPage() {
  const { title, link } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ password: string }>({
    id: "reset",
    lastResult: answer?.result ?? null,
  });
  if (link !== "open") {
    return (
      <>
        <h1 className="mb-4 text-2xl font-bold">{t("accounts:reset.deadTitle")}</h1>
        <Notice tone="warning">
          {link === "expired"
            ? t("accounts:reset.expired")
            : link === "used"
              ? t("accounts:reset.used")
              : t("accounts:reset.unknown")}
        </Notice>
        <Link to="/forgotten-password" className="btn btn-primary mt-5">
          {t("accounts:reset.again")}
        </Link>
      </>
    );
  }
  return (
    <>
      <h1 className="text-2xl font-bold">{title}</h1>
      <p className="mt-1 mb-5 opacity-80">{t("accounts:reset.lead")}</p>
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
        <NewPasswordField field={fields.password} again />
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {t("accounts:reset.submit")}
        </button>
      </Form>
    </>
  );
}
