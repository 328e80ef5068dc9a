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
import { requestReset } from "~/accounts/index.server";
import { Field } from "~/ui/field";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/page";
import { emailField } from "~/web/account-fields";
import { accountsContext } from "~/web/accounts-context.server";
import { refuseForm } from "~/web/form-answer.server";
import { requestContext } from "~/web/request-context.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const schema = (t: TFunction) => z.object({ email: emailField(t) });

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requestContext(args);
  return {
    title: t("accounts:forgotten.title"),
    sent: new URL(args.request.url).searchParams.has("sent"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const context = await requestContext(args);
  const { t, locale } = context;
  const submission = parseWithZod(await request.formData(), { schema: schema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await requestReset(accountsContext(context, request), submission.value.email, {
    address: context.remoteAddress,
  });
  switch (outcome.kind) {
    case "asked":
      return redirect("/forgotten-password?sent");
    case "too-often":
      return refuseForm(submission, {
        formErrors: [t("accounts:problem.tooOften", { time: formatInstant(outcome.retryAt, locale) })],
      });
  }
}

export default function ForgottenPasswordPage() {
  const { title, sent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ email: string }>({
    id: "forgotten",
    lastResult: answer?.result ?? null,
  });
  return (
    <>
      <h1 className="text-2xl font-bold">{title}</h1>
      {sent ? (
        <div className="mt-4">
          <Notice tone="success" title={t("accounts:forgotten.sentTitle")}>
            {t("accounts:forgotten.sent")}
          </Notice>
        </div>
      ) : (
        <>
          <p className="mt-1 mb-5 opacity-80">{t("accounts:forgotten.lead")}</p>
          <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
            {form.errors ? <Notice tone="error">{form.errors.join(" ")}</Notice> : null}
            <Field
              id={fields.email.id}
              name={fields.email.name}
              label={t("accounts:field.email")}
              errors={fields.email.errors}
              defaultValue={fields.email.initialValue}
              type="email"
              autoComplete="username"
            />
            <button type="submit" className="btn btn-primary" disabled={busy}>
              {t("accounts:forgotten.submit")}
            </button>
          </Form>
        </>
      )}
      <p className="mt-5 text-sm">
        <Link to="/sign-in" className="link">
          {t("accounts:forgotten.back")}
        </Link>
      </p>
    </>
  );
}
