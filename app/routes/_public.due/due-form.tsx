import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field, SelectField } from "~/ui/field";
import { useAskAgain } from "~/ui/use-ask-again";
import type { DueFault, DueValues } from "./count-days";

/** From which event, by which clock: a plain GET form; with JavaScript each change counts again at once. */
export function DueForm({
  values,
  faults,
  clocks,
}: {
  values: DueValues;
  faults: readonly DueFault[];
  clocks: readonly { name: string; title: string; event: string }[];
}) {
  const { t } = useTranslation();
  const askAgain = useAskAgain("/due");
  const wrong = (fault: DueFault) => (faults.includes(fault) ? [t(`due:fault.${fault}`)] : undefined);
  const chosen = clocks.find(({ name }) => name === values.clock);
  const byHand = values.clock === "by-hand";
  return (
    <Form
      method="get"
      action="/due"
      onChange={askAgain}
      className="no-print flex flex-col gap-4 rounded-box border border-base-300 bg-base-100 p-4 shadow-sm sm:p-6"
    >
      <SelectField
        id="f-clock"
        name="clock"
        label={t("due:field.clock")}
        defaultValue={values.clock}
        errors={wrong("clock")}
      >
        <option value="">{t("public:form.choose")}</option>
        {clocks.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
        <option value="by-hand">{t("due:byHand")}</option>
      </SelectField>
      <Field
        id="f-event"
        name="event"
        type="date"
        label={chosen ? chosen.event : t("due:field.event")}
        defaultValue={values.event}
        errors={wrong("event")}
      />
      {byHand ? (
        <div className="grid grid-cols-2 items-end gap-4">
          <Field
            id="f-count"
            name="count"
            type="number"
            min={1}
            max={1000}
            label={t("due:field.count")}
            defaultValue={values.count}
            errors={wrong("count")}
          />
          <SelectField id="f-unit" name="unit" label={t("due:field.unit")} defaultValue={values.unit}>
            {(["working-days", "calendar-days", "months"] as const).map((unit) => (
              <option key={unit} value={unit}>
                {t(`due:unit.${unit}`)}
              </option>
            ))}
          </SelectField>
          <label className="col-span-2 flex items-center gap-2 text-sm font-medium">
            <input
              type="checkbox"
              name="before"
              value="1"
              defaultChecked={values.before}
              className="checkbox checkbox-sm"
            />
            {t("due:field.before")}
          </label>
        </div>
      ) : null}
      <button type="submit" className="btn btn-primary self-start">
        {t("due:submit")}
      </button>
    </Form>
  );
}
