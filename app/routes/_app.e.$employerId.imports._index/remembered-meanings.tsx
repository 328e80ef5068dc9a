import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card } from "~/ui/page";

type Props = {
  meanings: readonly { key: string; value: string; field: string; meaning: string }[];
  mayChange: boolean;
  busy: boolean;
};

/** What the employer said that values of its lists mean; each can be forgotten. */
export function RememberedMeanings({ meanings, mayChange, busy }: Props) {
  const { t } = useTranslation();
  return (
    <Card id="meanings" title={t("imports:values.remembered")}>
      <p className="text-sm opacity-80">{t("imports:values.rememberedLead")}</p>
      <ul className="mt-2 flex flex-col divide-y divide-base-300">
        {meanings.map(({ key, value, field, meaning }) => (
          <li key={key} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <p className="min-w-0 break-words">
              <span className="block text-sm opacity-75">{field}</span>
              <span className="font-semibold">«{value}»</span> — {meaning}
            </p>
            {mayChange ? (
              <Form method="post">
                <button
                  type="submit"
                  name="forget"
                  value={key}
                  className="btn btn-sm"
                  aria-label={t("imports:values.forgetValue", { value })}
                  disabled={busy}
                >
                  {t("imports:values.forget")}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
