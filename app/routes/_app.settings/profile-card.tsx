import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Locale, localeNames, locales } from "~/i18n/locales";
import { PersonNameField } from "~/ui/account-fields";
import { SelectField } from "~/ui/field";
import { Card, Notice } from "~/ui/page";

type Props = {
  viewer: { name: string; email: string; locale: Locale; emailVerified: boolean };
  result: SubmissionResult<string[]> | null;
  verification: SubmissionResult<string[]> | null;
};

export function ProfileCard({ viewer, result, verification }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ name: string; locale: string }>({
    id: "profile",
    lastResult: result,
    defaultValue: { name: viewer.name, locale: viewer.locale },
  });
  return (
    <Card title={t("accounts:settings.profile")}>
      <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="break-all">{viewer.email}</p>
        {viewer.emailVerified ? (
          <p className="text-sm text-success">✓ {t("accounts:settings.emailProved")}</p>
        ) : (
          <>
            <p className="text-sm">{t("accounts:settings.emailOpen")}</p>
            <Form method="post">
              <button type="submit" name="intent" value="verification" className="btn btn-sm">
                {t("accounts:settings.sendAgain")}
              </button>
            </Form>
          </>
        )}
        {verification?.error?.[""] ? <Notice tone="error">{verification.error[""].join(" ")}</Notice> : null}
      </div>
      <Form method="post" id={form.id} noValidate className="flex max-w-md flex-col gap-4">
        <PersonNameField field={fields.name} />
        <SelectField
          id={fields.locale.id}
          name={fields.locale.name}
          label={t("accounts:field.locale")}
          hint={t("accounts:settings.localeHint")}
          errors={fields.locale.errors}
          defaultValue={fields.locale.initialValue}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {localeNames[locale]}
            </option>
          ))}
        </SelectField>
        <button
          type="submit"
          name="intent"
          value="profile"
          className="btn btn-primary self-start"
          disabled={busy}
        >
          {t("common:action.save")}
        </button>
      </Form>
    </Card>
  );
}
