import { type SubmissionResult, useForm } from "@conform-to/react";
import { useTranslation } from "react-i18next";
import { BoundField, BoundSelect, type Option } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";
import { formatDay } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";

/** Which category a position belongs to, from which day; imports place citizens by it. */
export function PositionTable({
  positions,
  categories,
  today,
  mayChange,
  result,
}: {
  positions: readonly { position: string; category: string; validFrom: string }[];
  categories: readonly Option[];
  today: string;
  mayChange: boolean;
  result: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [form, fields] = useForm<{ position: string; category: string; validFrom: string }>({
    id: "position",
    lastResult: result,
    defaultValue: { validFrom: today },
  });
  return (
    <div className="flex flex-col gap-5">
      <p className="-mt-2 text-sm opacity-75">{t("employer:headcount.positionsLead")}</p>
      {positions.length === 0 ? (
        <p>{t("employer:headcount.noPositions")}</p>
      ) : (
        <div className="overflow-x-auto">
          <table className="table table-sm w-auto">
            <thead className="text-base-content/80">
              <tr>
                <th scope="col">{t("employer:headcount.position")}</th>
                <th scope="col">{t("employer:headcount.category")}</th>
                <th scope="col">{t("employer:headcount.validFrom")}</th>
              </tr>
            </thead>
            <tbody>
              {positions.map((row) => (
                <tr key={`${row.position} ${row.validFrom}`}>
                  <th scope="row" className="font-normal">
                    {row.position}
                  </th>
                  <td>{t(`workers:category.${row.category}`)}</td>
                  <td className="whitespace-nowrap">{formatDay(row.validFrom, locale, "short")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayChange ? (
        <FormFrame form={form} submit={t("employer:headcount.addPosition")}>
          <input type="hidden" name="intent" value="position" />
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
            <BoundField field={fields.position} label={t("employer:headcount.position")} />
            <BoundSelect
              field={fields.category}
              label={t("employer:headcount.category")}
              options={categories}
              empty={t("common:form.choose")}
            />
            <BoundField field={fields.validFrom} label={t("employer:headcount.validFrom")} type="date" />
          </div>
        </FormFrame>
      ) : null}
    </div>
  );
}
