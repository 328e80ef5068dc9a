import { useTranslation } from "react-i18next";
import { SelectField } from "~/ui/field";

/** Which document the new one follows, or that it stands beside the others. */
export function Followed({
  options,
  chosen,
}: {
  options: readonly { value: string; label: string }[];
  chosen: string;
}) {
  const { t } = useTranslation();
  return (
    <SelectField
      id="supersedes"
      name="supersedes"
      label={t("workers:form.follows")}
      hint={t("workers:hint.renewal")}
      defaultValue={chosen}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      <option value="">{t("workers:form.followsNone")}</option>
    </SelectField>
  );
}
