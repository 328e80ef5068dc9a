import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DaysLeft } from "~/ui/days-left";
import { findingAction } from "~/ui/finding-action";
import { formatDay } from "~/ui/format";
import { Card } from "~/ui/page";
import { StatusBadge } from "~/ui/status-badge";
import { useLocale } from "~/ui/use-locale";
import { useEmployer } from "~/web/use-employer";
import type { TodayView } from "./today-view.server";

/** What to do, the most urgent first, with one action each. */
export function Worklist({
  rows,
  more,
  base,
  asOf,
}: {
  rows: TodayView["worklist"];
  more: TodayView["workers"];
  base: string;
  asOf: string;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { mayChange } = useEmployer();
  const suffix = asOf ? `?${asOf.slice(1)}` : "";
  return (
    <Card title={t("today:work.title")}>
      {rows.length === 0 ? (
        <p>{t("today:work.none")}</p>
      ) : (
        <>
          <p className="-mt-2 mb-2 text-sm opacity-75">{t("today:work.lead")}</p>
          <ol className="divide-y divide-base-300">
            {rows.map((row) => {
              const worker = `${base}/workers/${row.id}`;
              const action = row.finding ? findingAction(row.finding, worker) : null;
              return (
                <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
                  <div className="min-w-0 grow basis-56">
                    <Link to={`${worker}${suffix}`} className="font-semibold link-hover">
                      {row.name}
                    </Link>
                    <p className="text-sm">
                      {row.finding ? t(`workers:code.${row.finding.code}`) : null}
                      {row.finding?.day ? (
                        <>
                          {" · "}
                          <span className="whitespace-nowrap">
                            {formatDay(row.finding.day, locale, "short")}
                          </span>
                          {/-expir(ed|ing)$/.test(row.finding.code) && row.ends?.day === row.finding.day ? (
                            <>
                              {", "}
                              <DaysLeft left={row.ends.left} />
                            </>
                          ) : null}
                        </>
                      ) : null}
                    </p>
                    <p className="text-xs opacity-75">
                      {[row.citizenship, row.position].filter(Boolean).join(" · ")}
                    </p>
                  </div>
                  <div className="flex flex-wrap items-center gap-2">
                    <StatusBadge status={row.status} />
                    {action && mayChange ? (
                      <Link to={action.to} className="btn btn-sm no-print">
                        {t(`workers:act.${action.label}`, {
                          context: action.kind ? t(`workers:kindGender.${action.kind}`) : "",
                        })}
                        <span className="sr-only">: {row.name}</span>
                      </Link>
                    ) : null}
                  </div>
                </li>
              );
            })}
          </ol>
          <p className="no-print mt-3 flex flex-wrap gap-4 text-sm">
            {more.breach > 0 ? (
              <Link to={`${base}/workers?status=breach&sort=status${asOf}`} className="link">
                {t("today:work.all")}
              </Link>
            ) : null}
            {more.expiring > 0 ? (
              <Link to={`${base}/workers?status=expiring&sort=ends${asOf}`} className="link">
                {t("today:work.allExpiring")}
              </Link>
            ) : null}
          </p>
        </>
      )}
    </Card>
  );
}
