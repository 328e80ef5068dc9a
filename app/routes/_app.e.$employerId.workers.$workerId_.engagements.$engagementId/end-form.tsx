import { type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { BoundField, BoundSelect, type Option } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";

/** The last day of work and why it ended. */
export function EndForm({
  result,
  reasons,
  today,
}: {
  result: SubmissionResult<string[]> | null;
  reasons: Option[];
  today: string;
}) {
  const { t } = useTranslation();
  const [form, fields] = useForm<{ on: string; reason: string }>({
    id: "end-engagement",
    lastResult: result,
    defaultValue: { on: today },
  });
  return (
    <FormFrame form={form} submit={t("workers:end.action")}>
      <input type="hidden" name="intent" value="end" />
      <p className="text-sm opacity-80">{t("workers:end.lead")}</p>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <BoundField field={fields.on} label={t("workers:field.lastDay")} type="date" />
        <BoundSelect
          field={fields.reason}
          label={t("workers:field.endReason")}
          options={reasons}
          empty={t("common:form.choose")}
        />
      </div>
    </FormFrame>
  );
}
