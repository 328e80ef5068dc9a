import { type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { type Locale, locales } from "~/i18n/locales";
import { BoundField, BoundSelect } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";

/** Which day, which language; by which records only where somebody asks. */
export function RequestForm({
  result,
  on,
  today,
  language,
}: {
  result: SubmissionResult<string[]> | null;
  on: string;
  today: string;
  language: Locale;
}) {
  const { t } = useTranslation();
  const [form, fields] = useForm<{ on: string; locale: string; knownAt: string }>({
    id: "request-pack",
    lastResult: result,
    defaultValue: { on, locale: language, knownAt: "" },
  });
  return (
    <FormFrame form={form} submit={t("packs:list.make")}>
      <BoundField
        field={fields.on}
        label={t("packs:list.on")}
        hint={t("packs:list.onHint")}
        type="date"
        min="1991-01-01"
        max={today}
      />
      <BoundSelect
        field={fields.locale}
        label={t("packs:list.locale")}
        options={locales.map((value) => ({ value, label: t(`packs:locale.${value}`) }))}
      />
      <details open={(fields.knownAt.errors?.length ?? 0) > 0}>
        <summary className="text-sm font-medium text-primary">{t("packs:list.more")}</summary>
        <div className="mt-3">
          <BoundField
            field={fields.knownAt}
            label={t("packs:list.knownAt")}
            hint={t("packs:list.knownAtHint")}
            type="datetime-local"
          />
        </div>
      </details>
    </FormFrame>
  );
}
