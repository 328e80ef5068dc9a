import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { subjectInfos, valuesOf } from "~/law";
import { DayChooser } from "~/ui/day-chooser";
import { formatDay } from "~/ui/format";
import { LawLines, LawSource } from "~/ui/law-value";
import { MisreadDay } from "~/ui/misread-day";
import { Card, PageHead } from "~/ui/page";
import { PublicTools } from "~/ui/public-tools";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { holdsOn, knownValueView } from "~/web/known-value-view";
import { dayAsked, notFound, requestContext } from "~/web/request-context.server";
import { changesOf } from "./changes";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Ruqsat" },
  { name: "description", content: data?.introduction ?? "" },
];

export const handle: TakesDay = { takesDay: "any" };

export async function loader(args: LoaderFunctionArgs) {
  const { locale, today } = await requestContext(args);
  const at = subjectInfos.findIndex((one) => one.id === args.params.subject);
  const info = subjectInfos[at];
  const values = info ? valuesOf(info.id) : [];
  if (!info || values.length === 0) throw notFound();
  const on = dayAsked(args.request, today);
  const views = values.map((value) => knownValueView(value, locale));
  const held = views.filter((value) => holdsOn(value, on));
  const neighbour = (step: 1 | -1) => {
    for (let i = at + step; subjectInfos[i]; i += step) {
      const one = subjectInfos[i];
      if (one && valuesOf(one.id).length > 0) return { id: one.id, title: one.title[locale] };
    }
    return null;
  };
  return {
    title: `${info.title[locale]} · Ruqsat`,
    heading: info.title[locale],
    introduction: info.introduction[locale],
    on,
    today,
    known: held.filter((value) => value.state === "known"),
    unread: held.filter((value) => value.state === "unknown"),
    repealed: held.filter((value) => value.state === "repealed"),
    changes: changesOf(views),
    before: neighbour(-1),
    after: neighbour(1),
  };
}

/** One subject of the law: what holds on a day, what we have not read, and what changed when. */
export default function SubjectPage() {
  const { heading, introduction, on, today, known, unread, repealed, changes, before, after } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const search = on === today ? "" : `?on=${on}`;
  return (
    <>
      <PublicTools />
      <MisreadDay today={today} />
      <p className="no-print mb-2 text-sm">
        <Link to={`/law${search}`} className="link">
          ← {t("law:title")}
        </Link>
      </p>
      <PageHead title={heading} lead={introduction} />
      <DayChooser on={on} today={today} />
      <nav aria-label={t("law:onThisPage")} className="no-print mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <a href="#in-force" className="link">
          {t("law:inForce", { day: formatDay(on, locale) })}
        </a>
        {unread.length > 0 ? (
          <a href="#unread" className="link">
            {t("law:gaps.title")}
          </a>
        ) : null}
        <a href="#changes" className="link">
          {t("law:changes.title")}
        </a>
      </nav>
      <div className="mt-6 flex flex-col gap-6">
        <Card id="in-force" title={t("law:inForce", { day: formatDay(on, locale) })}>
          {known.length === 0 ? (
            <p>{t("law:nothing")}</p>
          ) : (
            <ul className="divide-y divide-base-300">
              {known.map((value) => (
                <li key={value.key} className="py-4 first:pt-0 last:pb-0">
                  <h3 className="font-semibold">{value.title}</h3>
                  <div className="mt-1">
                    <LawLines value={value} />
                  </div>
                  <LawSource value={value} />
                </li>
              ))}
            </ul>
          )}
        </Card>
        {unread.length > 0 ? (
          <Card id="unread" title={t("law:gaps.title")} className="border-error/40">
            <p className="mb-3">{t("law:gaps.text")}</p>
            <ul className="list-disc space-y-1 pl-5">
              {unread.map((value) => (
                <li key={value.key}>
                  <strong className="font-semibold">{value.title}</strong>
                  {`: ${value.act}${value.article ? `, ${value.article}` : ""}`}
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {repealed.length > 0 ? (
          <details className="rounded-box border border-base-300 bg-base-100 p-4 sm:p-6">
            <summary className="cursor-pointer font-semibold">
              {t("law:gone.title", { count: repealed.length })}
            </summary>
            <ul className="mt-3 space-y-3">
              {repealed.map((value) => (
                <li key={value.key}>
                  <strong className="font-semibold">{value.title}</strong>
                  <LawSource value={value} />
                </li>
              ))}
            </ul>
          </details>
        ) : null}
        <Card id="changes" title={t("law:changes.title")}>
          <ol className="space-y-5 border-l-2 border-base-300 pl-4">
            {changes.map(({ day, values }) => (
              <li key={day} className="relative">
                <span
                  aria-hidden="true"
                  className={`absolute top-1.5 -left-[1.45rem] size-3 rounded-full border-2 ${day > today ? "border-primary bg-base-100" : "border-primary bg-primary"}`}
                />
                <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
                  <Link to={`?on=${day}`} className="link-hover underline decoration-dotted">
                    {formatDay(day, locale)}
                  </Link>
                  {day > today ? (
                    <span className="badge badge-primary badge-sm">{t("law:changes.ahead")}</span>
                  ) : null}
                </h3>
                <ul className="mt-1 space-y-2">
                  {values.map((value) => (
                    <li key={value.key}>
                      <strong className="font-semibold">{value.title}</strong>
                      {value.fromApproximate ? (
                        <span className="ml-2 text-sm opacity-75">{t("law:changes.approximate")}</span>
                      ) : null}
                      {value.same ? (
                        <p className="opacity-80">{t("law:changes.same", { act: value.act })}</p>
                      ) : (
                        <LawLines value={value} />
                      )}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Card>
        <nav aria-label={t("law:otherSubjects")} className="no-print flex flex-wrap justify-between gap-3">
          {before ? (
            <Link to={`/law/${before.id}${search}`} className="btn btn-sm border-base-300 bg-base-100">
              ← {before.title}
            </Link>
          ) : (
            <span />
          )}
          {after ? (
            <Link to={`/law/${after.id}${search}`} className="btn btn-sm border-base-300 bg-base-100">
              {after.title} →
            </Link>
          ) : null}
        </nav>
      </div>
    </>
  );
}
