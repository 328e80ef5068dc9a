import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { firstAskedDay, lastAskedDay } from "~/web/asked-day";

/** `knownAt` is a local minute. Another day, or what had been recorded by another time: the question that an inspection asks. */
export function LookBack({
  on,
  knownAt,
  today,
  kept = {},
}: {
  on: string;
  knownAt: string | null;
  today: string;
  /** What else the address asks for. */
  kept?: Record<string, string>;
}) {
  const { t } = useTranslation();
  return (
    <details open={on !== today || knownAt !== null} className="no-print">
      <summary className="font-medium text-primary">{t("workers:worker.lookBack")}</summary>
      <Form method="get" className="mt-3 flex flex-wrap items-end gap-3">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="flex flex-col gap-1 text-sm font-medium">
          {t("today:day.label")}
          <input
            key={on}
            type="date"
            name="on"
            defaultValue={on}
            min={firstAskedDay}
            max={lastAskedDay}
            className="input"
          />
        </label>
        <label className="flex flex-col gap-1 text-sm font-medium">
          {t("workers:worker.knownAtLabel")}
          <input
            key={knownAt ?? ""}
            type="datetime-local"
            name="known_at"
            defaultValue={knownAt ?? ""}
            className="input"
          />
        </label>
        <button type="submit" className="btn">
          {t("common:action.show")}
        </button>
      </Form>
    </details>
  );
}
