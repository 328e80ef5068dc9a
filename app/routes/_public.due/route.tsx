import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isDay } from "~/law";
import { formatDay } from "~/ui/format";
import { LawLines, LawSource } from "~/ui/law-value";
import { Card, EmptyState, Notice, PageHead } from "~/ui/page";
import { PublicTools } from "~/ui/public-tools";
import { useLocale } from "~/ui/use-locale";
import { requestContext } from "~/web/request-context.server";
import { clocksOn } from "./clock-list";
import { calendarOf, countDays, readDue } from "./count-days";
import { DueForm } from "./due-form";
import { MonthCalendar } from "./month-calendar";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Ruqsat" },
  { name: "description", content: data?.description ?? "" },
];

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, today } = await requestContext(args);
  const { values, faults, asked } = readDue(new URL(args.request.url).searchParams, today);
  const on = isDay(values.event) ? values.event : today;
  const due = asked && countDays(asked);
  return {
    title: `${t("due:title")} · Ruqsat`,
    description: t("due:lead"),
    values,
    faults,
    on,
    clocks: clocksOn(on, t, locale),
    due,
    calendar: due ? calendarOf(due) : [],
  };
}

/** On which day a term runs out, counted before the reader's eyes, and every clock of the chosen day. */
export default function DuePage() {
  const { values, faults, on, clocks, due, calendar } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const chosen = clocks.find(({ name }) => name === values.clock);
  return (
    <>
      <PublicTools />
      <PageHead title={t("due:title")} lead={t("due:lead")} />
      <div className="flex flex-col gap-6 lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:items-start">
        <DueForm values={values} faults={faults} clocks={clocks.filter(({ counts }) => counts)} />
        {due ? (
          <Card>
            {due.day === null ? (
              <>
                <Notice tone="warning" title={t("due:unknown.title")}>
                  {t(due.why === "clock-not-read" ? "due:unknown.clock" : "due:unknown.daysOff")}
                </Notice>
                {due.provisional ? (
                  <>
                    <p className="mt-4 text-sm opacity-80">{t("due:result.provisional")}</p>
                    <p className="text-2xl font-bold tracking-tight">{formatDay(due.provisional, locale)}</p>
                    <p className="mt-1 text-sm">{t("due:unknown.provisional")}</p>
                  </>
                ) : null}
              </>
            ) : (
              <>
                <p className="text-sm opacity-80">
                  {t(values.clock === "extension-earliest" ? "due:result.earliest" : "due:result.last")}
                </p>
                <p className="text-3xl font-bold tracking-tight">{formatDay(due.day, locale)}</p>
                <p className="mt-1">{t(`due:weekday.${new Date(`${due.day}T00:00:00Z`).getUTCDay()}`)}</p>
                {due.works === false ? (
                  <p className="mt-2 rounded-field border border-warning px-3 py-2 text-sm">
                    {t("due:dayOff")}
                  </p>
                ) : due.works === null ? (
                  <p className="mt-2 text-sm opacity-80">{t("due:daysOffOfYearUnknown")}</p>
                ) : null}
                <div className="mt-5 grid gap-6 sm:grid-cols-2">
                  {calendar.map((month) => (
                    <MonthCalendar key={month.month} month={month} />
                  ))}
                </div>
                <p className="mt-3 text-sm opacity-80">{t("due:legend")}</p>
              </>
            )}
            {chosen?.value ? (
              <div className="mt-4 border-t border-base-300 pt-4">
                <LawLines value={chosen.value} />
                <LawSource value={chosen.value} />
              </div>
            ) : null}
          </Card>
        ) : faults.length > 0 ? (
          <Notice tone="error" title={t("public:checkFields")} />
        ) : (
          <EmptyState title={t("due:empty.title")}>{t("due:empty.text")}</EmptyState>
        )}
      </div>
      <Card className="mt-6" title={t("due:clocks", { day: formatDay(on, locale) })}>
        <ul className="divide-y divide-base-300">
          {clocks.map(({ name, title, counts, value }) => (
            <li key={name} className="py-3 first:pt-0 last:pb-0">
              <h3 className="font-semibold">
                {counts ? (
                  <Link to={`/due?clock=${name}&event=${on}`} className="link">
                    {title}
                  </Link>
                ) : (
                  title
                )}
              </h3>
              {value ? (
                <>
                  <LawLines value={value} />
                  <LawSource value={value} />
                </>
              ) : (
                <p className="opacity-80">{t("due:notInForce")}</p>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
