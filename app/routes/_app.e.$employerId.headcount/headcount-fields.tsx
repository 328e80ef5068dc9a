import { type FieldMetadata, type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { BoundField, type Option } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";
import type { HeadcountValues } from "./headcount-form";

const columns = ["citizens", "lentCitizens", "lentForeign"] as const;

/** Twelve numbers and their day; a table where there is room, groups on a phone. */
export function HeadcountFields({
  categories,
  values,
  today,
  result,
}: {
  categories: readonly Option[];
  values: HeadcountValues;
  today: string;
  result: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const [form, fields] = useForm<HeadcountValues>({
    id: "headcount",
    lastResult: result,
    defaultValue: values,
  });
  const field = (name: string) => fields[name] as FieldMetadata<string, HeadcountValues, string[]>;
  return (
    <FormFrame form={form} submit={t("common:action.save")}>
      <div className="max-w-md">
        <BoundField
          field={field("onDay")}
          label={t("employer:headcount.onDay")}
          hint={t("employer:headcount.onDayHint")}
          type="date"
          max={today}
        />
      </div>
      {categories.map((category) => (
        <fieldset key={category.value} className="border-t border-base-300 pt-3">
          <legend className="sr-only">{category.label}</legend>
          <p aria-hidden="true" className="mb-2 font-medium">
            {category.label}
          </p>
          <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
            {columns.map((name) => (
              <BoundField
                key={name}
                field={field(`${name}${category.value}`)}
                label={t(`employer:headcount.${name}`)}
                inputMode="numeric"
                autoComplete="off"
              />
            ))}
          </div>
        </fieldset>
      ))}
      <p className="text-sm opacity-75">{t("employer:headcount.lentHint")}</p>
    </FormFrame>
  );
}
