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
import { beginCookie, demoSignIn, setPersonLocale, signIn } from "~/accounts/index.server";
import { config } from "~/config.server";
import { Field } from "~/ui/field";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/page";
import { emailField, passwordField } from "~/web/account-fields";
import { refuseForm } from "~/web/form-answer.server";
import { requestContext } from "~/web/request-context.server";
import { safePath } from "~/web/safe-path";
import { DemoCard } from "./demo-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const schema = (t: TFunction) =>
  z.object({ email: emailField(t), password: passwordField(t), to: z.string().optional() });

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, db } = await requestContext(args);
  const asked = new URL(args.request.url).searchParams;
  const to = safePath(asked.get("to"), "/employers");
  if (viewer) throw redirect(to);
  return {
    title: t("accounts:signIn.title"),
    to,
    passwordReset: asked.has("reset"),
    demo: config().demo ? await demoSignIn(db) : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { request } = args;
  const context = await requestContext(args);
  const { t, locale, db } = context;
  const submission = parseWithZod(await request.formData(), { schema: schema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await signIn({ db, now: context.at }, submission.value, {
    address: context.remoteAddress,
    userAgent: request.headers.get("User-Agent") ?? "",
  });
  switch (outcome.kind) {
    case "signed-in":
      // The demonstration's owner is whoever looks at it, in the language that they came in.
      if (submission.value.email === (await demoSignIn(db))?.email)
        await setPersonLocale(db, outcome.personId, locale);
      return redirect(safePath(submission.value.to, "/employers"), {
        headers: { "Set-Cookie": beginCookie(config().publicUrl, request.url, outcome.secret) },
      });
    case "refused":
      return refuseForm(submission, { formErrors: [t("accounts:problem.refused")] });
    case "too-often":
      return refuseForm(submission, {
        formErrors: [t("accounts:problem.tooOften", { time: formatInstant(outcome.retryAt, locale) })],
      });
  }
}

export default function SignInPage() {
  const { title, to, passwordReset, demo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ email: string; password: string }>({
    id: "sign-in",
    lastResult: answer?.result ?? null,
  });
  return (
    <>
      <h1 className="mb-5 text-2xl font-bold">{title}</h1>
      {passwordReset ? (
        <div className="mb-4">
          <Notice tone="success">{t("accounts:signIn.passwordReset")}</Notice>
        </div>
      ) : null}
      <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
        {form.errors ? <Notice tone="error">{form.errors.join(" ")}</Notice> : null}
        <input type="hidden" name="to" value={to} />
        <Field
          id={fields.email.id}
          name={fields.email.name}
          label={t("accounts:field.email")}
          errors={fields.email.errors}
          defaultValue={fields.email.initialValue}
          type="email"
          autoComplete="username"
        />
        <Field
          id={fields.password.id}
          name={fields.password.name}
          label={t("accounts:field.password")}
          errors={fields.password.errors}
          type="password"
          autoComplete="current-password"
        />
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {t("accounts:signIn.submit")}
        </button>
      </Form>
      <p className="mt-5 flex flex-wrap justify-between gap-2 text-sm">
        <Link to="/forgotten-password" className="link">
          {t("accounts:signIn.forgot")}
        </Link>
        <span>
          {t("accounts:signIn.none")}{" "}
          <Link to="/sign-up" className="link">
            {t("accounts:signUp.submit")}
          </Link>
        </span>
      </p>
      {demo ? <DemoCard demo={demo} to={to} /> : null}
    </>
  );
}
