import { Form, Link } from "@remix-run/react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type CountryOption, readCountryLines } from "~/i18n/country-lines";
import { Field, SelectField } from "~/ui/field";
import { useAskAgain } from "~/ui/use-ask-again";
import type { FormOptions, Option } from "./form-options.server";
import type { FieldName, Values } from "./read-question";

type Props = {
  values: Values;
  asks: FieldName[];
  errors: Partial<Record<FieldName, string>>;
  options: FormOptions;
  today: string;
};

/** What stands behind «day, regions, special cases» until it is given. */
const special: readonly FieldName[] = ["on", "paid_on", "regions", "regimes"];

/** The question. A plain GET form; with JavaScript each change asks again at once. */
export function QuestionForm({ values, asks, errors, options, today }: Props) {
  const { t } = useTranslation();
  const askAgain = useAskAgain("/");

  const label = (name: FieldName) => t(`public:field.${name}`);
  const common = (name: FieldName) => ({
    id: `f-${name}`,
    name,
    label: label(name),
    errors: errors[name] ? [errors[name]] : undefined,
    defaultValue: values[name] ?? "",
  });
  const countries = useMemo(() => readCountryLines(options.countries), [options.countries]);
  const shows = (name: FieldName) => asks.includes(name);

  function choice(name: FieldName, list: readonly Option[], empty?: string, hint?: string) {
    if (!shows(name)) return null;
    return (
      <SelectField key={name} {...common(name)} hint={hint}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {list.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
    );
  }

  function count(name: FieldName, min: number, max: number, hint?: string) {
    if (!shows(name)) return null;
    return (
      <Field
        key={name}
        {...common(name)}
        hint={hint}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
      />
    );
  }

  const yesNo = [
    { value: "yes", label: t("public:yes") },
    { value: "no", label: t("public:no") },
  ];
  const notGiven = t("public:form.notGiven");
  const opened = special.some((name) => values[name] !== undefined || errors[name] !== undefined);

  return (
    <Form
      method="get"
      action="/#answer"
      onChange={askAgain}
      className="flex flex-col gap-4 rounded-box border border-base-300 bg-base-100 p-4 shadow-sm sm:p-6"
    >
      <SelectField {...common("citizenship")} required>
        <option value="">{t("public:form.choose")}</option>
        <optgroup label={t("public:form.often")}>
          {options.often.flatMap((code) => countries.filter((one) => one.code === code)).map(countryOption)}
        </optgroup>
        <optgroup label={t("public:form.allCountries")}>
          {countries.filter(({ code }) => !options.often.includes(code)).map(countryOption)}
        </optgroup>
      </SelectField>
      {choice("arrangement", options.arrangement)}
      {choice("stay", options.stay)}
      {choice("kind", options.kind)}
      {choice("receiver", options.receiver, notGiven)}
      {choice("category", options.category, t("public:form.choose"))}
      {choice("position", yesNo, notGiven)}
      {choice("education", yesNo, notGiven)}
      {choice("sector", options.sector, t("public:form.choose"), t("public:hint.sector"))}
      {choice(
        "sending_country",
        countries.map(({ code, name }) => ({ value: code, label: name })),
        notGiven,
      )}
      <div className="grid gap-4 empty:hidden sm:grid-cols-2">
        {count("months", 1, 60)}
        {count("days", 1, 366)}
        {count("domestic_workers", 0, 100)}
        {count("months_in_country", 0, 600)}
        {count("citizen_spouse_years", 0, 100)}
        {count("exempt_heads_used", 0, 1000)}
        {count("age", 0, 120)}
      </div>
      {values.citizenship === undefined ? null : (
        <details open={opened} className="rounded-field border border-base-300 px-3 py-2">
          <summary className="text-sm font-medium">{t("public:form.more")}</summary>
          <div className="mt-3 grid gap-4 sm:grid-cols-2">
            <Field
              {...common("on")}
              type="date"
              defaultValue={values.on ?? ""}
              min="2012-01-01"
              max={`${Number(today.slice(0, 4)) + 5}-12-31`}
              hint={t("public:hint.on")}
            />
            {shows("paid_on") ? (
              <Field {...common("paid_on")} type="date" hint={t("public:hint.paid_on")} />
            ) : null}
            {count("regions", 1, 20, t("public:hint.regions"))}
            <div className="empty:hidden sm:col-span-2">{choice("regimes", options.regimes, notGiven)}</div>
          </div>
        </details>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <button type="submit" className="btn btn-primary grow sm:grow-0">
          {t("public:form.submit")}
        </button>
        {values.citizenship === undefined ? null : (
          <Link to="/" reloadDocument className="btn btn-ghost">
            {t("public:form.reset")}
          </Link>
        )}
      </div>
    </Form>
  );
}

function countryOption({ code, name }: CountryOption) {
  return (
    <option key={code} value={code}>
      {name}
    </option>
  );
}
