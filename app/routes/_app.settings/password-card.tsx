import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { NewPasswordField } from "~/ui/account-fields";
import { Field } from "~/ui/field";
import { Card, Notice } from "~/ui/page";

export function PasswordCard({ result }: { result: SubmissionResult<string[]> | null }) {
  const { t } = useTranslation();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ current: string; next: string }>({ id: "password", lastResult: result });
  return (
    <Card title={t("accounts:settings.password")}>
      <p className="mb-4 opacity-80">{t("accounts:settings.passwordLead")}</p>
      <Form method="post" id={form.id} noValidate className="flex max-w-md flex-col gap-4">
        {form.errors ? <Notice tone="error">{form.errors.join(" ")}</Notice> : null}
        <Field
          id={fields.current.id}
          name={fields.current.name}
          label={t("accounts:field.currentPassword")}
          errors={fields.current.errors}
          type="password"
          autoComplete="current-password"
        />
        <NewPasswordField field={fields.next} again />
        <button
          type="submit"
          name="intent"
          value="password"
          className="btn btn-primary self-start"
          disabled={busy}
        >
          {t("accounts:settings.passwordChange")}
        </button>
      </Form>
    </Card>
  );
}
