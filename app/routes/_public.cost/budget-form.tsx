import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field, SelectField } from "~/ui/field";
import { useAskAgain } from "~/ui/use-ask-again";
import { type BudgetFault, type BudgetValues, hireKinds, mostRows } from "./read-budget";

type Option = { value: string; label: string };

/** The budget's questions: a plain GET form; with JavaScript each change prices it again at once. */
export function BudgetForm({
  values,
  faults,
  sectors,
  kinds,
}: {
  values: BudgetValues;
  faults: Record<string, BudgetFault>;
  sectors: readonly Option[];
  kinds: Record<(typeof hireKinds)[number], string>;
}) {
  const { t } = useTranslation();
  const askAgain = useAskAgain("/cost");

  const errors = (field: string) => {
    const fault = faults[field];
    return fault ? [t(`cost:fault.${fault}`)] : undefined;
  };
  const without = (index: number) => {
    const search = new URLSearchParams({
      sector: values.sector,
      paid_on: values.paidOn,
      regions: values.regions,
    });
    values.rows
      .filter((_, i) => i !== index)
      .forEach((row, i) => {
        search.set(`kind${i + 1}`, row.kind);
        search.set(`count${i + 1}`, row.count);
        search.set(`months${i + 1}`, row.months);
      });
    return `/cost?${search}`;
  };
  return (
    <Form
      method="get"
      action="/cost"
      onChange={askAgain}
      className="no-print flex flex-col gap-4 rounded-box border border-base-300 bg-base-100 p-4 shadow-sm sm:p-6"
    >
      <SelectField
        id="f-sector"
        name="sector"
        label={t("public:field.sector")}
        hint={t("public:hint.sector")}
        defaultValue={values.sector}
        errors={errors("sector")}
      >
        <option value="">{t("public:form.choose")}</option>
        {sectors.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <div className="grid grid-cols-2 gap-4">
        <Field
          id="f-paid_on"
          name="paid_on"
          type="date"
          label={t("public:field.paid_on")}
          defaultValue={values.paidOn}
          errors={errors("paid_on")}
        />
        <Field
          id="f-regions"
          name="regions"
          type="number"
          min={1}
          max={20}
          label={t("public:field.regions")}
          defaultValue={values.regions}
          errors={errors("regions")}
        />
      </div>
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-2 font-semibold">{t("cost:hires")}</legend>
        {values.rows.map((row, i) => {
          const n = i + 1;
          return (
            <div key={n} className="rounded-field border border-base-300 p-3">
              <SelectField
                id={`f-kind${n}`}
                name={`kind${n}`}
                label={t("cost:field.kind")}
                defaultValue={row.kind}
                errors={errors(`kind${n}`)}
              >
                {hireKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {kinds[kind]}
                  </option>
                ))}
              </SelectField>
              <div className="mt-3 grid grid-cols-2 gap-3">
                <Field
                  id={`f-count${n}`}
                  name={`count${n}`}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={10_000}
                  label={t("cost:field.count")}
                  defaultValue={row.count}
                  errors={errors(`count${n}`)}
                />
                <Field
                  id={`f-months${n}`}
                  name={`months${n}`}
                  type="number"
                  inputMode="numeric"
                  min={1}
                  max={60}
                  label={t("cost:field.months")}
                  defaultValue={row.months}
                  errors={errors(`months${n}`)}
                />
              </div>
              {values.rows.length > 1 ? (
                <Link to={without(i)} reloadDocument className="link mt-2 inline-block text-sm">
                  {t("cost:removeRow")}
                </Link>
              ) : null}
            </div>
          );
        })}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn btn-primary grow sm:grow-0">
          {t("cost:submit")}
        </button>
        {values.rows.length < mostRows ? (
          <button
            type="submit"
            name="rows"
            value={values.rows.length + 1}
            className="btn border-base-300 bg-base-100"
          >
            {t("cost:addRow")}
          </button>
        ) : null}
      </div>
    </Form>
  );
}
