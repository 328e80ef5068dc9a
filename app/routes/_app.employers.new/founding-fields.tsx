import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field, SelectField } from "~/ui/field";
import { Notice } from "~/ui/page";

type Choice = { code: string; name: string };
type Props = {
  kind: string;
  result: SubmissionResult<string[]> | null;
  regions: Choice[];
  sectors: Choice[];
  regimes: Choice[];
};
type Fields = {
  name: string;
  bin: string;
  iin: string;
  region: string;
  sector: string;
  staff: string;
  regimes: string[];
};

/** The facts about an employer that the law looks at; a household gives an IIN and no activity. */
export function FoundingFields({ kind, result, regions, sectors, regimes }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state === "submitting";
  const household = kind === "household";
  const [form, fields] = useForm<Fields>({ id: `found-${kind}`, lastResult: result });
  const chosen = result?.initialValue?.regimes;
  const chosenRegimes = Array.isArray(chosen) ? chosen : [chosen];
  const number = household ? fields.iin : fields.bin;
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-4">
      {result?.error ? <Notice tone="error">{t("common:form.problems")}</Notice> : null}
      <input type="hidden" name="kind" value={kind} />
      <Field
        id={fields.name.id}
        name={fields.name.name}
        label={household ? t("accounts:found.householdName") : t("accounts:found.name")}
        hint={household ? undefined : t("accounts:found.nameHint")}
        errors={fields.name.errors}
        defaultValue={fields.name.initialValue}
        autoComplete={household ? "name" : "organization"}
      />
      <Field
        id={number.id}
        name={number.name}
        label={household ? t("accounts:found.iin") : t("accounts:found.bin")}
        hint={t("accounts:found.binHint")}
        errors={number.errors}
        defaultValue={number.initialValue}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
      />
      <SelectField
        id={fields.region.id}
        name={fields.region.name}
        label={t("accounts:found.region")}
        errors={fields.region.errors}
        defaultValue={fields.region.initialValue ?? ""}
      >
        <Choices choices={regions} />
      </SelectField>
      {household ? null : (
        <>
          <SelectField
            id={fields.sector.id}
            name={fields.sector.name}
            label={t("accounts:found.sector")}
            hint={t("accounts:found.sectorHint")}
            errors={fields.sector.errors}
            defaultValue={fields.sector.initialValue ?? ""}
          >
            <Choices choices={sectors} />
          </SelectField>
          <Field
            id={fields.staff.id}
            name={fields.staff.name}
            label={t("accounts:found.staff")}
            hint={t("accounts:found.staffHint")}
            errors={fields.staff.errors}
            defaultValue={fields.staff.initialValue}
            inputMode="numeric"
            autoComplete="off"
          />
          <fieldset className="flex flex-col gap-2">
            <legend className="mb-2 text-sm font-medium">{t("accounts:found.regimes")}</legend>
            {regimes.map((regime) => (
              <label key={regime.code} className="flex items-start gap-3">
                <input
                  type="checkbox"
                  className="checkbox mt-0.5 shrink-0"
                  name="regimes"
                  value={regime.code}
                  defaultChecked={chosenRegimes.includes(regime.code)}
                />
                <span>{regime.name}</span>
              </label>
            ))}
            {fields.regimes.errors ? (
              <p className="text-sm font-medium text-error">{fields.regimes.errors.join(" ")}</p>
            ) : null}
          </fieldset>
        </>
      )}
      <button type="submit" className="btn btn-primary self-start" disabled={busy}>
        {t("accounts:found.submit")}
      </button>
    </Form>
  );
}

function Choices({ choices }: { choices: Choice[] }) {
  const { t } = useTranslation();
  return (
    <>
      <option value="">{t("common:form.choose")}</option>
      {choices.map((choice) => (
        <option key={choice.code} value={choice.code}>
          {choice.name}
        </option>
      ))}
    </>
  );
}
