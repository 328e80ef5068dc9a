import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Field } from "~/ui/field";
import { formatInstant } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { UnlockProblem } from "./inspection-data";

/** The question for a link's pass phrase. */
export function LockedLink({ problem }: { problem: UnlockProblem | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const errors =
    problem === null
      ? undefined
      : problem.problem === "wrong"
        ? [t("packs:inspect.wrong")]
        : [t("packs:inspect.tooMany", { at: formatInstant(problem.retryAt, locale) })];
  return (
    <div className="mx-auto max-w-md py-12">
      <Card title={t("packs:inspect.lockedTitle")}>
        <p className="mb-4">{t("packs:inspect.locked")}</p>
        <Form method="post" className="flex flex-col gap-4">
          <Field
            id="pass-phrase"
            name="passPhrase"
            type="password"
            autoComplete="off"
            required
            maxLength={200}
            label={t("packs:inspect.passPhrase")}
            errors={errors}
          />
          <button type="submit" className="btn btn-primary self-start">
            {t("packs:inspect.unlock")}
          </button>
        </Form>
      </Card>
    </div>
  );
}
