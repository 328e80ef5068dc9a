import { type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { BoundField, BoundSelect, BoundTicks, type Option } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";
import { formatDay } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { EmployerValues } from "./employer-form";

/** What is true of the employer, and whether it became so on a day or was recorded wrongly. */
export function EmployerFields({
  household,
  lists,
  values,
  days,
  result,
}: {
  household: boolean;
  lists: { regions: Option[]; sectors: Option[]; regimes: Option[] };
  values: EmployerValues;
  days: readonly string[];
  result: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [form, fields] = useForm<EmployerValues & { corrects: string }>({
    id: "employer",
    lastResult: result,
    defaultValue: { ...values, corrects: days[0] ?? "" },
  });
  return (
    <FormFrame form={form} submit={t("common:action.save")}>
      <fieldset className="flex flex-col gap-3 rounded-box border border-base-300 p-4">
        <legend className="px-1 text-sm font-medium">{t("employer:facts.how")}</legend>
        <label className="flex items-center gap-2 text-sm">
          <input
            type="radio"
            name={fields.how.name}
            value="from-day"
            defaultChecked={fields.how.initialValue !== "correction"}
            className="radio radio-sm"
          />
          {t("employer:facts.fromDay")}
        </label>
        <div className="ml-7 max-w-60">
          <BoundField field={fields.validFrom} label={t("employer:facts.validFrom")} type="date" />
        </div>
        <label className="flex items-center gap-2 text-sm">
          <input
            type="radio"
            name={fields.how.name}
            value="correction"
            defaultChecked={fields.how.initialValue === "correction"}
            className="radio radio-sm"
          />
          {t("employer:facts.correction")}
        </label>
        <div className="ml-7 max-w-60">
          <BoundSelect
            field={fields.corrects}
            label={t("employer:facts.corrects")}
            options={days.map((value) => ({
              value,
              label: t("employer:facts.from", { day: formatDay(value, locale, "short") }),
            }))}
          />
        </div>
      </fieldset>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <BoundField field={fields.name} label={t("employer:facts.name")} />
        {household ? (
          <BoundField field={fields.iin} label={t("employer:facts.iin")} inputMode="numeric" />
        ) : (
          <BoundField field={fields.bin} label={t("employer:facts.bin")} inputMode="numeric" />
        )}
        <BoundSelect field={fields.region} label={t("employer:facts.region")} options={lists.regions} />
        {household ? null : (
          <BoundSelect
            field={fields.sector}
            label={t("employer:facts.sector")}
            options={lists.sectors}
            empty={t("common:form.choose")}
          />
        )}
        {household && values.staff === "" ? null : (
          <BoundField
            field={fields.staff}
            label={t("employer:facts.staff")}
            hint={t("employer:facts.staffHint")}
            inputMode="numeric"
          />
        )}
      </div>
      {household ? null : (
        <BoundTicks field={fields.regimes} label={t("employer:facts.regimes")} options={lists.regimes} />
      )}
    </FormFrame>
  );
}
