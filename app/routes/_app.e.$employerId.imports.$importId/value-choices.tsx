import { useTranslation } from "react-i18next";
import { readCountryLines } from "~/i18n/country-lines";
import { Card } from "~/ui/page";
import type { ImportView } from "./import-view.server";

/** Values that nobody understands: the user says what each means, and it is remembered. */
export function ValueChoices({ values, busy }: { values: NonNullable<ImportView["values"]>; busy: boolean }) {
  const { t } = useTranslation();
  const countries = values.countries
    ? readCountryLines(values.countries).map(({ code, name }) => ({ value: code, label: name }))
    : [];
  return (
    <Card id="values" title={t("imports:values.title")}>
      <p className="mb-3 max-w-3xl text-sm opacity-80">{t("imports:values.lead")}</p>
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {values.asked.map(({ key, value, field, rows, chosen, options }) => (
          <label key={key} className="flex min-w-0 flex-col gap-1">
            <span className="font-medium break-words">«{value}»</span>
            <span className="text-sm opacity-75">
              {field}, {t("imports:values.rows", { count: rows })}
            </span>
            <select name={`value:${key}`} defaultValue={chosen} className="select w-full">
              <option value="">{t("imports:values.refuse")}</option>
              {(options ?? countries).map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {values.more > 0 ? (
        <p className="mt-3 text-sm opacity-80">{t("imports:values.more", { count: values.more })}</p>
      ) : null}
      <button type="submit" name="intent" value="choose" className="btn mt-4" disabled={busy}>
        {t("imports:choose.again")}
      </button>
    </Card>
  );
}
