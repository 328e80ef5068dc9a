import { Form, Link, useLocation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { firstAskedDay, lastAskedDay } from "~/web/asked-day";

/** «On which day»: keeps the other conditions of the address, and leads back to today. */
export function DayChooser({ on, today }: { on: string; today: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const kept = [...search].filter(([name]) => !["on", "cursor", "saved"].includes(name));
  const back = new URLSearchParams(kept).toString();
  return (
    <div className="no-print flex flex-wrap items-end gap-2">
      <Form method="get" action={pathname} className="flex items-end gap-2">
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
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
            className="input input-sm w-40"
          />
        </label>
        <button type="submit" className="btn btn-sm border-base-300 bg-base-100">
          {t("common:action.show")}
        </button>
      </Form>
      {on === today ? null : (
        <Link to={back ? `${pathname}?${back}` : pathname} className="btn btn-ghost btn-sm">
          {t("today:day.today")}
        </Link>
      )}
    </div>
  );
}
