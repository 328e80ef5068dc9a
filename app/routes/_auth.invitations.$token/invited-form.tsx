import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { NewPasswordField, PersonNameField } from "~/ui/account-fields";

/** The account of someone invited: the link has told us their e-mail already. */
export function InvitedForm({ result }: { result: SubmissionResult<string[]> | null }) {
  const { t } = useTranslation();
  const busy = useNavigation().state === "submitting";
  const [form, fields] = useForm<{ name: string; password: string }>({ id: "invited", lastResult: result });
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
      <p>{t("accounts:invited.make")}</p>
      <PersonNameField field={fields.name} />
      <NewPasswordField field={fields.password} />
      <button type="submit" className="btn btn-primary" disabled={busy}>
        {t("accounts:invited.makeSubmit")}
      </button>
    </Form>
  );
}
