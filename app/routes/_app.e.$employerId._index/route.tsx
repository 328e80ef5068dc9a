import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { complianceOn } from "~/registry/index.server";
import { nobodyToNotify } from "~/reminders/index.server";
import { DayChooser } from "~/ui/day-chooser";
import { formatDay } from "~/ui/format";
import { HorizonChart } from "~/ui/horizon-chart";
import { Card, Notice, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { dayAsked, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { CountTiles } from "./count-tiles";
import { FirstSteps } from "./first-steps";
import { LocalContentCard } from "./local-content-card";
import { PermitsCard } from "./permits-card";
import { todayView } from "./today-view.server";
import { Worklist } from "./worklist";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export const handle: TakesDay = { takesDay: "any" };

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const on = dayAsked(args.request, today);
  const [compliance, nobody] = await Promise.all([
    complianceOn(scope, { on }),
    on === today ? nobodyToNotify(scope) : null,
  ]);
  return { title: t("today:title"), nobody, ...todayView(compliance, locale) };
}

/** Is anything in breach on this day, and what must be done next? */
export default function TodayPage() {
  const view = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, today, employer } = useEmployer();
  const { on } = view;
  const day = formatDay(on, locale);
  const asOf = on === today ? "" : `&on=${on}`;
  if (view.workers.total === 0 && on === today)
    return <FirstSteps title={view.title} hasHeadcount={view.headcount !== null} />;
  return (
    <>
      <PageHead
        title={on === today ? view.title : t("today:titleOn", { day })}
        lead={on === today ? `${t("today:lead")} · ${day}` : t("today:lead")}
        actions={<DayChooser on={on} today={today} />}
      />
      <div className="flex flex-col gap-6">
        {on === today ? null : (
          <Notice tone="warning">
            {on < today ? t("today:day.past", { day }) : t("today:day.future", { day })}
          </Notice>
        )}
        {view.nobody ? (
          <Notice tone="warning" title={t("reminders:nobody.title")}>
            {t(`reminders:nobody.${view.nobody}`)}{" "}
            <Link to={`${base}/reminders`} className="link">
              {t("common:nav.reminders")}
            </Link>
          </Notice>
        ) : null}
        <CountTiles
          workers={view.workers}
          permit={view.permit}
          to={(query) => `${base}/workers?${query}${asOf}`}
          exposure={`${base}/exposure${on === today ? "" : `?on=${on}`}`}
        />
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
          <Worklist rows={view.worklist} more={view.workers} base={base} asOf={asOf} />
          <div className="flex min-w-0 flex-col gap-6">
            {employer.kind === "household" ? null : (
              <LocalContentCard
                local={view.local}
                headcount={view.headcount}
                base={base}
                whatIf={view.whatIf}
              />
            )}
            <PermitsCard
              held={view.held}
              fees={view.fees}
              quotaCounted={view.quotaCounted}
              household={employer.kind === "household"}
            />
          </div>
        </div>
        <Card title={t("today:horizon.title")}>
          {view.horizon.some((month) => Object.values(month.kinds).some((n) => n > 0)) ? (
            <HorizonChart months={view.horizon} />
          ) : (
            <p>{t("today:horizon.none")}</p>
          )}
        </Card>
        <p className="text-sm opacity-75">
          {t("today:basis", { day: formatDay(view.readOn, locale) })}{" "}
          <Link to={`${base}/journal`} className="link no-print">
            {t("common:nav.journal")}
          </Link>
        </p>
      </div>
    </>
  );
}
