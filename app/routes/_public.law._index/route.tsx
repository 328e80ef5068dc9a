import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { subjectInfos, valuesOf } from "~/law";
import { DayChooser } from "~/ui/day-chooser";
import { formatDay } from "~/ui/format";
import { MisreadDay } from "~/ui/misread-day";
import { PageHead } from "~/ui/page";
import { PublicTools } from "~/ui/public-tools";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { holdsOn } from "~/web/known-value-view";
import { dayAsked, requestContext } from "~/web/request-context.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Ruqsat" },
  { name: "description", content: data?.description ?? "" },
];

export const handle: TakesDay = { takesDay: "any" };

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, today } = await requestContext(args);
  const on = dayAsked(args.request, today);
  return {
    title: `${t("law:title")} · Ruqsat`,
    description: t("law:lead"),
    on,
    today,
    subjects: subjectInfos
      .map(({ id, title, introduction }) => {
        const values = valuesOf(id);
        const held = values.filter((value) => holdsOn(value, on));
        const changes = values.map((value) => value.from).filter((from) => from <= on);
        return {
          id,
          title: title[locale],
          introduction: introduction[locale],
          known: held.filter((value) => value.state === "known").length,
          unread: held.filter((value) => value.state === "unknown").length,
          changedOn: changes.sort().at(-1) ?? null,
          any: values.length > 0,
        };
      })
      .filter((subject) => subject.any),
  };
}

/** The contents of the law for reading: a subject a card. */
export default function LawPage() {
  const { on, today, subjects } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const search = on === today ? "" : `?on=${on}`;
  return (
    <>
      <PublicTools />
      <MisreadDay today={today} />
      <PageHead
        title={t("law:title")}
        lead={t("law:lead")}
        actions={
          <Link to="/law/known" className="btn btn-sm border-base-300 bg-base-100">
            {t("law:known.link")}
          </Link>
        }
      />
      <DayChooser on={on} today={today} />
      <ul className="mt-6 grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {subjects.map(({ id, title, introduction, known, unread, changedOn }) => (
          <li
            key={id}
            className="relative flex flex-col rounded-box border border-base-300 bg-base-100 p-4 hover:border-primary sm:p-5"
          >
            <h2 className="text-lg font-semibold">
              <Link to={`/law/${id}${search}`} className="after:absolute after:inset-0">
                {title}
              </Link>
            </h2>
            <p className="mt-1 grow">{introduction}</p>
            <p className="mt-3 text-sm opacity-75">
              {t("law:rules", { count: known })}
              {unread > 0 ? ` · ${t("law:unread", { count: unread })}` : null}
              {changedOn ? ` · ${t("law:changed", { day: formatDay(changedOn, locale, "short") })}` : null}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
