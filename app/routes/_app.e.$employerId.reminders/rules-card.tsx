import { useTranslation } from "react-i18next";
import type { ReminderRule } from "~/reminders/index";
import { Card } from "~/ui/page";

type Rule = Pick<ReminderRule, "id" | "leads" | "basis"> & { why: string };

/** Every rule with its days, its reason, and where the days come from. */
export function RulesCard({ rules }: { rules: readonly Rule[] }) {
  const { t } = useTranslation();
  return (
    <Card>
      <details>
        <summary className="font-semibold">{t("reminders:rules.title")}</summary>
        <p className="mt-3 text-sm">{t("reminders:rules.after")}</p>
        <ul className="mt-3 flex flex-col gap-3 text-sm">
          {rules.map((rule) => (
            <li key={rule.id} className="border-l-2 border-base-300 pl-3">
              <p className="font-medium">{rule.leads.join(" · ")}</p>
              <p>{rule.why}</p>
              <p className="opacity-75">
                {rule.basis.kind === "practice" ? (
                  t("reminders:rules.practice")
                ) : (
                  <>
                    <span lang="ru">
                      {rule.basis.act}, {rule.basis.article}
                    </span>{" "}
                    · {t(`common:confidence.${rule.basis.confidence}`)}
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
