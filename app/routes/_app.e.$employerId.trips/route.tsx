import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { getEmployer, listTripDays } from "~/registry/index.server";
import { formatDay, formatInstant, formatNumber } from "~/ui/format";
import { LookBack } from "~/ui/look-back";
import { Card, EmptyState, Notice, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { almatyMinute, knownAtAsked } from "~/web/known-at.server";
import { dayAsked, notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export const handle: TakesDay = { takesDay: "any" };

/** More than anybody reads; whoever is over the limit stands first. */
const mostShown = 200;

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, today, at } = await requireScope(args);
  const employer = await getEmployer(scope);
  if (!employer || employer.kind === "household") throw notFound();
  const on = dayAsked(args.request, today);
  const knownAt = knownAtAsked(args.request, at);
  const all = await listTripDays(scope, { on, ...(knownAt ? { knownAt } : {}) });
  const over = all.filter(({ limited, days }) => limited && days.lawful === false);
  return {
    title: t("trips:title"),
    on,
    today,
    knownAt: knownAt && { instant: knownAt.toISOString(), local: almatyMinute(knownAt) },
    total: all.length,
    over: over.filter(({ days }) => days.exceededOn !== null && days.exceededOn <= on).length,
    planned: over.filter(({ days }) => days.exceededOn !== null && days.exceededOn > on).length,
    list: all.slice(0, mostShown),
  };
}

/** Who has been away this year, and who comes or has come over the limit. */
export default function TripsOfAllPage() {
  const { title, on, today, knownAt, total, over, planned, list } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base } = useEmployer();
  const year = on.slice(0, 4);
  const day = on === today ? "" : `?on=${on}`;
  const number = (value: number) => formatNumber(value, locale);
  return (
    <>
      <PageHead title={title} lead={t("trips:list.lead")} />
      <div className="flex flex-col gap-6">
        {on === today && knownAt === null ? null : (
          <Notice
            tone="warning"
            title={
              knownAt
                ? t("workers:worker.knownAt", { at: formatInstant(knownAt.instant, locale) })
                : t("workers:worker.on", { day: formatDay(on, locale) })
            }
          >
            <Link to={`${base}/trips`} className="link">
              {t("workers:worker.toNow")}
            </Link>
          </Notice>
        )}
        {total === 0 ? (
          <EmptyState title={t("trips:list.none", { year })}>
            <Link to={`${base}/workers`} className="link">
              {t("common:nav.workers")}
            </Link>
          </EmptyState>
        ) : (
          <Card title={t("trips:list.year", { year })}>
            {over > 0 ? (
              <div className="mb-4">
                <Notice tone="error" title={t("trips:list.over", { count: over })}>
                  {t("trips:exceededHint")}
                </Notice>
              </div>
            ) : null}
            {planned > 0 ? (
              <div className="mb-4">
                <Notice tone="warning" title={t("trips:list.willExceed", { count: planned })}>
                  {t("trips:list.willExceedHint")}
                </Notice>
              </div>
            ) : null}
            <ul className="divide-y divide-base-300">
              {list.map(({ workerId, name, limited, days }) => (
                <li key={workerId} className="py-3 first:pt-0 last:pb-0">
                  <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                    <Link to={`${base}/workers/${workerId}${day}#trips`} className="link font-medium">
                      {name}
                    </Link>
                    <span className="text-sm tabular-nums">
                      {limited && days.limit !== null
                        ? t("trips:list.of", { used: number(days.used), limit: number(days.limit) })
                        : t("trips:list.days", { used: number(days.used) })}
                    </span>
                  </p>
                  <p className="text-sm opacity-80">
                    {limited ? null : t("trips:list.free")}
                    {limited && days.limit === null ? t("trips:list.limitUnknown") : null}
                    {days.used > days.soFar
                      ? ` ${t("trips:planned", { planned: number(days.used - days.soFar) })}`
                      : null}
                  </p>
                  {limited && days.exceededOn ? (
                    <p className={`text-sm font-semibold ${days.exceededOn > on ? "" : "text-error"}`}>
                      {t(days.exceededOn > on ? "trips:willExceed" : "trips:exceeded", {
                        day: formatDay(days.exceededOn, locale),
                      })}
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
            {total > list.length ? (
              <p className="mt-3 text-sm opacity-80">
                {t("trips:list.more", { shown: number(list.length), total: number(total) })}
              </p>
            ) : null}
          </Card>
        )}
        <Card>
          <LookBack on={on} knownAt={knownAt?.local ?? null} today={today} />
        </Card>
      </div>
    </>
  );
}
