import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { complianceOn, listWorkers } from "~/registry/index.server";
import { DayChooser } from "~/ui/day-chooser";
import { formatDay } from "~/ui/format";
import { EmptyState, Notice, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { dayAsked, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { listingOf, workerRow } from "~/web/worker-listing.server";
import { citizenshipOptions } from "~/web/worker-options.server";
import { ListingConditions } from "./listing-conditions";
import { StatusTabs } from "./status-tabs";
import { WorkerTable } from "./worker-table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const pageSize = 50;

export const handle: TakesDay = { takesDay: "any" };

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const on = dayAsked(args.request, today);
  const query = listingOf(args.request);
  const [page, compliance] = await Promise.all([
    listWorkers(scope, { ...query, on, limit: pageSize }),
    complianceOn(scope, { on }),
  ]);
  return {
    title: t("common:nav.workers"),
    on,
    query,
    rows: page.items.map((item) => workerRow(item, locale, on)),
    nextCursor: page.nextCursor,
    total: page.total,
    counts: compliance.workers,
    findings: compliance.findings,
    countries: citizenshipOptions(locale),
  };
}

/** The register: who works here, and how each stands on the day. */
export default function WorkersPage() {
  const { title, on, query, rows, nextCursor, total, counts, findings, countries } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, mayChange, today, employer } = useEmployer();
  const [search] = useSearchParams();
  const narrowed = Object.entries(query).some(
    ([name, value]) => value && name !== "sort" && name !== "cursor",
  );
  const without = (name: string, value?: string) => {
    const next = new URLSearchParams(search);
    next.delete("cursor");
    next.delete("saved");
    if (on === today) next.delete("on");
    next.delete(name);
    if (value) next.set(name, value);
    return next;
  };
  const next = without("cursor", nextCursor ?? undefined);
  return (
    <>
      <PageHead
        title={title}
        lead={t("workers:list.lead")}
        actions={
          <>
            {mayChange ? (
              <>
                <Link to={`${base}/workers/new`} className="btn btn-primary">
                  {t("workers:list.add")}
                </Link>
                <Link to={`${base}/imports`} className="btn border-base-300 bg-base-100">
                  {t("workers:list.import")}
                </Link>
              </>
            ) : null}
            {employer.kind === "household" ? null : (
              <Link to={`${base}/trips`} className="btn border-base-300 bg-base-100">
                {t("trips:list.short")}
              </Link>
            )}
            <a
              href={`${base}/workers.csv?${without("cursor")}`}
              className="btn border-base-300 bg-base-100"
              download
            >
              {t("workers:list.csv")}
            </a>
          </>
        }
      />
      {counts.total === 0 && !narrowed ? (
        <EmptyState
          title={
            on === today ? t("workers:list.empty") : t("workers:list.emptyOn", { day: formatDay(on, locale) })
          }
          action={
            mayChange ? (
              <Link to={`${base}/imports`} className="btn btn-primary">
                {t("workers:list.import")}
              </Link>
            ) : null
          }
        >
          {mayChange && on === today ? t("workers:list.emptyHint") : null}
          {on === today ? null : <DayChooser on={on} today={today} />}
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4">
          {on === today ? null : (
            <Notice tone="warning" title={t("workers:list.asOf", { day: formatDay(on, locale) })}>
              {t("workers:list.asOfHint")}
            </Notice>
          )}
          <StatusTabs
            counts={counts}
            current={query.status ?? null}
            to={(status) => `?${without("status", status)}`}
          />
          <ListingConditions query={query} countries={countries} findings={findings} on={on} today={today} />
          <p className="text-sm" role="status">
            {total !== null
              ? t("workers:list.found", { count: total })
              : !nextCursor && !query.cursor
                ? t("workers:list.found", { count: rows.length })
                : null}
          </p>
          {rows.length === 0 ? (
            <EmptyState
              title={t("workers:list.none")}
              action={
                <Link to={on === today ? "?" : `?on=${on}`} className="btn">
                  {t("common:action.clear")}
                </Link>
              }
            >
              {t("workers:list.noneHint")}
            </EmptyState>
          ) : (
            <WorkerTable rows={rows} base={base} on={on === today ? null : on} />
          )}
          <nav className="no-print flex gap-2" aria-label={t("workers:list.page")}>
            {query.cursor ? (
              <Link to={`?${without("cursor")}`} className="btn border-base-300 bg-base-100">
                {t("common:page.first")}
              </Link>
            ) : null}
            {nextCursor ? (
              <Link to={`?${next}`} className="btn border-base-300 bg-base-100" rel="next">
                {t("common:page.next")}
              </Link>
            ) : null}
          </nav>
        </div>
      )}
    </>
  );
}
