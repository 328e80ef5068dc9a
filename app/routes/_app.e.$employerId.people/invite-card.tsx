import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { roles } from "~/accounts/index";
import { localeNames, locales } from "~/i18n/locales";
import { Field, SelectField } from "~/ui/field";
import { Card, Notice } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";

export function InviteCard({ result }: { result: SubmissionResult<string[]> | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ email: string; role: string; locale: string }>({
    id: "invite",
    lastResult: result,
    defaultValue: { role: "hr", locale },
  });
  return (
    <Card title={t("accounts:people.invite")}>
      <p className="mb-4 opacity-80">{t("accounts:people.inviteLead")}</p>
      <Form method="post" id={form.id} noValidate className="flex max-w-md flex-col gap-4">
        {form.errors ? <Notice tone="error">{form.errors.join(" ")}</Notice> : null}
        <Field
          id={fields.email.id}
          name={fields.email.name}
          label={t("accounts:field.email")}
          errors={fields.email.errors}
          defaultValue={fields.email.initialValue}
          type="email"
          autoComplete="off"
        />
        <SelectField
          id={fields.role.id}
          name={fields.role.name}
          label={t("accounts:field.role")}
          errors={fields.role.errors}
          defaultValue={fields.role.initialValue}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`accounts:role.${role}`)}: {t(`accounts:roleMay.${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          id={fields.locale.id}
          name={fields.locale.name}
          label={t("accounts:people.inviteLocale")}
          errors={fields.locale.errors}
          defaultValue={fields.locale.initialValue}
        >
          {locales.map((one) => (
            <option key={one} value={one} lang={one}>
              {localeNames[one]}
            </option>
          ))}
        </SelectField>
        <button
          type="submit"
          name="intent"
          value="invite"
          className="btn btn-primary self-start"
          disabled={busy}
        >
          {t("accounts:people.inviteSubmit")}
        </button>
      </Form>
    </Card>
  );
}
