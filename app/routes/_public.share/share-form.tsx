import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field, SelectField } from "~/ui/field";
import {
  fieldName,
  type MovedField,
  mostScenarios,
  movedFields,
  moveName,
  type ShareField,
  type ShareValues,
  shareKinds,
} from "~/web/share-question";

const categories = ["1", "2", "3", "4"] as const;
const usual = ["citizens", "foreign"] as const satisfies ShareField[];
const rare = ["ict", "eaeu", "permanentResidents", "exempt"] as const satisfies ShareField[];

type Props = {
  values: ShareValues;
  faults: readonly string[];
  categoryNames: Record<string, string>;
  today: string;
};

/** Who works for the employer by category, and up to three scenarios of hiring and releasing. A plain GET form. */
export function ShareForm({ values, faults, categoryNames, today }: Props) {
  const { t } = useTranslation();
  const count = (name: string, label: string, min: number) => (
    <label key={name} className="flex min-w-0 flex-col gap-1 text-sm">
      <span className="opacity-80">{label}</span>
      <input
        id={`f-${name}`}
        name={name}
        type="number"
        inputMode={min < 0 ? "text" : "numeric"}
        min={min}
        max={1_000_000}
        defaultValue={values[name] ?? ""}
        aria-invalid={faults.includes(name) || undefined}
        className={`input input-sm w-full ${faults.includes(name) ? "input-error" : ""}`}
      />
      {faults.includes(name) ? (
        <span className="font-medium text-error">
          {t(min < 0 ? "share:fault.change" : "share:fault.count")}
        </span>
      ) : null}
    </label>
  );
  const has = (names: readonly string[]) => names.some((name) => values[name] !== undefined);
  const namesOf = (fields: readonly ShareField[]) =>
    fields.flatMap((field) => categories.map((category) => fieldName(field, category)));
  return (
    <Form
      method="get"
      action="/share"
      className="no-print flex flex-col gap-4 rounded-box border border-base-300 bg-base-100 p-4 shadow-sm sm:p-6"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          id="f-kind"
          name="kind"
          label={t("public:field.kind")}
          defaultValue={values.kind ?? "company"}
          errors={faults.includes("kind") ? [t("share:fault.kind")] : undefined}
        >
          {shareKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`share:kind.${kind}`)}
            </option>
          ))}
        </SelectField>
        <Field
          id="f-on"
          name="on"
          type="date"
          label={t("public:field.on")}
          defaultValue={values.on ?? today}
          errors={faults.includes("on") ? [t("share:fault.on")] : undefined}
        />
        <Field
          id="f-staff"
          name="staff"
          type="number"
          min={0}
          label={t("share:staff")}
          hint={t("share:staffHint")}
          defaultValue={values.staff ?? ""}
          errors={faults.includes("staff") ? [t("share:fault.count")] : undefined}
        />
        <label className="flex items-center gap-2 self-center text-sm font-medium">
          <input
            type="checkbox"
            name="small"
            value="1"
            defaultChecked={values.small === "1"}
            className="checkbox checkbox-sm"
          />
          {t("share:small")}
        </label>
      </div>
      <p className="text-sm opacity-80">{t("share:lentHint")}</p>
      {categories.map((category) => (
        <fieldset key={category} className="rounded-field border border-base-300 p-3">
          <legend className="px-1 text-sm font-semibold">{categoryNames[category]}</legend>
          <div className="grid grid-cols-2 gap-3">
            {usual.map((field) => count(fieldName(field, category), t(`share:who.${field}`), 0))}
          </div>
        </fieldset>
      ))}
      <details open={has(namesOf(rare))} className="rounded-field border border-base-300 px-3 py-2">
        <summary className="text-sm font-medium">{t("share:rare")}</summary>
        <div className="mt-3 flex flex-col gap-3">
          {categories.map((category) => (
            <fieldset key={category}>
              <legend className="mb-1 text-sm font-semibold">{categoryNames[category]}</legend>
              <div className="grid grid-cols-2 gap-3">
                {rare.map((field) => count(fieldName(field, category), t(`share:who.${field}`), 0))}
              </div>
            </fieldset>
          ))}
        </div>
      </details>
      {Array.from({ length: mostScenarios }, (_, i) => i + 1).map((n) => {
        const names = movedFields.flatMap((field: MovedField) =>
          categories.map((category) => moveName(n, field, category)),
        );
        return (
          <details key={n} open={has(names)} className="rounded-field border border-base-300 px-3 py-2">
            <summary className="text-sm font-medium">{t("share:scenario", { n })}</summary>
            <p className="mt-2 text-sm opacity-80">{t("share:scenarioHint")}</p>
            <div className="mt-2 flex flex-col gap-3">
              {categories.map((category) => (
                <fieldset key={category}>
                  <legend className="mb-1 text-sm font-semibold">{categoryNames[category]}</legend>
                  <div className="grid grid-cols-3 gap-2">
                    {movedFields.map((field) =>
                      count(moveName(n, field, category), t(`share:moved.${field}`), -1_000_000),
                    )}
                  </div>
                </fieldset>
              ))}
            </div>
          </details>
        );
      })}
      <button type="submit" className="btn btn-primary self-start">
        {t("share:submit")}
      </button>
    </Form>
  );
}
