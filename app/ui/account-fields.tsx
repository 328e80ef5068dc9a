import { useTranslation } from "react-i18next";
import { type AnyField, asText } from "./bound-field";
import { Field } from "./field";

/** The name of a person who signs in. */
export function PersonNameField({ field }: { field: AnyField }) {
  const { t } = useTranslation();
  return (
    <Field
      id={field.id}
      name={field.name}
      label={t("accounts:field.name")}
      errors={field.errors}
      defaultValue={asText(field.initialValue)}
      autoComplete="name"
    />
  );
}

/** A password that is being chosen; what was typed is never sent back. */
export function NewPasswordField({ field, again = false }: { field: AnyField; again?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field
      id={field.id}
      name={field.name}
      label={again ? t("accounts:field.newPassword") : t("accounts:field.password")}
      hint={t("accounts:field.passwordHint")}
      errors={field.errors}
      type="password"
      autoComplete="new-password"
    />
  );
}
