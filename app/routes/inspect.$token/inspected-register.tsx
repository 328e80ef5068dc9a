import { Form, Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import { InspectedWorker } from "./inspected-worker";
import type { InspectionQuery, InspectionView } from "./inspection-view.server";

const statuses = ["breach", "unknown", "expiring", "ok"] as const;

/** Everybody in the pack, searched and narrowed by the address, twenty-five a page. */
export function InspectedRegister({
  view,
  asked,
  here,
}: {
  view: InspectionView;
  asked: InspectionQuery;
  here: string;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [search] = useSearchParams();
  const to = (page: number) => {
    const next = new URLSearchParams(search);
    next.set("page", String(page));
    return `?${next}#register`;
  };
  const narrowed = Boolean(asked.q || asked.status || asked.code || asked.citizenship);
  return (
    <>
      <Form
        method="get"
        action="#register"
        role="search"
        className="no-print mb-4 flex flex-col gap-3 rounded-box border border-base-300 bg-base-100 p-4"
      >
        <label className="flex min-w-0 flex-col gap-1 text-sm font-medium">
          {t("packs:inspect.search")}
          <input
            key={asked.q ?? ""}
            type="search"
            name="q"
            defaultValue={asked.q ?? ""}
            maxLength={200}
            className="input w-full"
          />
        </label>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
          <Choice name="status" label={t("workers:col.status")} value={asked.status}>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {t(`common:status.${status}`)} ({view.statuses[status]})
              </option>
            ))}
          </Choice>
          <Choice name="code" label={t("packs:inspect.finding")} value={asked.code}>
            {view.conditions.findings.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Choice>
          <Choice name="citizenship" label={t("workers:col.citizenship")} value={asked.citizenship}>
            {view.conditions.countries.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Choice>
        </div>
        <div className="flex gap-2">
          <button type="submit" className="btn btn-primary">
            {t("common:action.search")}
          </button>
          {narrowed ? (
            <Link to={`${here}?page=1#register`} className="btn btn-ghost">
              {t("common:action.clear")}
            </Link>
          ) : null}
        </div>
      </Form>
      <p className="mb-3 text-sm" role="status">
        {t("workers:list.found", { count: view.found })}
        {view.pages > 1
          ? ` · ${t("packs:inspect.page", { page: formatNumber(view.page, locale), pages: formatNumber(view.pages, locale) })}`
          : null}
      </p>
      <ol className="flex flex-col gap-2">
        {view.workers.map((worker) => (
          <InspectedWorker key={worker.id} worker={worker} here={here} />
        ))}
      </ol>
      {view.pages > 1 ? (
        <nav className="no-print mt-4 flex gap-2" aria-label={t("workers:list.page")}>
          {view.page > 1 ? (
            <Link to={to(view.page - 1)} className="btn" rel="prev">
              {t("packs:inspect.previous")}
            </Link>
          ) : null}
          {view.page < view.pages ? (
            <Link to={to(view.page + 1)} className="btn" rel="next">
              {t("common:page.next")}
            </Link>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

function Choice({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string | undefined;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <label className="flex min-w-0 flex-col gap-1 text-sm font-medium">
      {label}
      <select key={value ?? ""} name={name} defaultValue={value ?? ""} className="select w-full">
        <option value="">{t("workers:list.any")}</option>
        {children}
      </select>
    </label>
  );
}
