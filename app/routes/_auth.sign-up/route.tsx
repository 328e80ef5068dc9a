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
import { beginCookie, signUp } from "~/accounts/index.server";
import { config } from "~/config.server";
import { NewPasswordField, PersonNameField } from "~/ui/account-fields";
import { Field } from "~/ui/field";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/page";
import { emailField, newPasswordField, passwordMessage, requiredText } from "~/web/account-fields";
import { accountsContext } from "~/web/accounts-context.server";
import { refuseForm } from "~/web/form-answer.server";
import { requestContext } from "~/web/request-context.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const schema = (t: TFunction) =>
  z.object({ name: requiredText(t), email: emailField(t), password: newPasswordField(t) });

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requestContext(args);
  if (viewer) throw redirect("/employers");
  return { title: t("accounts:signUp.title") };
}

export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const context = await requestContext(args);
  const { t, locale } = context;
  const submission = parseWithZod(await request.formData(), { schema: schema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await signUp(
    accountsContext(context, request),
    { ...submission.value, locale },
    { address: context.remoteAddress, userAgent: request.headers.get("User-Agent") ?? "" },
  );
  switch (outcome.kind) {
    case "signed-up":
      return redirect("/employers/new", {
        headers: { "Set-Cookie": beginCookie(config().publicUrl, request.url, outcome.secret) },
      });
    case "email-taken":
      return refuseForm(submission, { fieldErrors: { email: [t("accounts:problem.emailTaken")] } });
    case "password":
      return refuseForm(submission, { fieldErrors: { password: [passwordMessage(t, outcome.problem)] } });
    case "too-often":
      return refuseForm(submission, {
        formErrors: [t("accounts:problem.tooOften", { time: formatInstant(outcome.retryAt, locale) })],
      });
  }
}

/** An account in three fields; the language is the page's. */
export default function SignUpPage() {
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ name: string; email: string; password: string }>({
    id: "sign-up",
    lastResult: answer?.result ?? null,
  });
  return (
    <>
      <h1 className="text-2xl font-bold">{title}</h1>
      <p className="mt-1 mb-5 opacity-80">{t("accounts:signUp.lead")}</p>
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
        {form.errors ? <Notice tone="error">{form.errors.join(" ")}</Notice> : null}
        <PersonNameField field={fields.name} />
        <Field
          id={fields.email.id}
          name={fields.email.name}
          label={t("accounts:field.email")}
          errors={fields.email.errors}
          defaultValue={fields.email.initialValue}
          type="email"
          autoComplete="username"
        />
        <NewPasswordField field={fields.password} />
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {t("accounts:signUp.submit")}
        </button>
      </Form>
      <p className="mt-5 text-sm">
        {t("accounts:signUp.have")}{" "}
        <Link to="/sign-in" className="link">
          {t("accounts:signIn.submit")}
        </Link>
      </p>
    </>
  );
}
