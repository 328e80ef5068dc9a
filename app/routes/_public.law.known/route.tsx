import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { allValues, ruleset, subjectInfos } from "~/law";
import { LawLines, LawSource } from "~/ui/law-value";
import { Card, PageHead } from "~/ui/page";
import { PublicTools } from "~/ui/public-tools";
import { knownValueView } from "~/web/known-value-view";
import { requestContext } from "~/web/request-context.server";
import { type Knowledge, kindOf, knowledge, readFilter } from "./filter";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Ruqsat" },
  { name: "description", content: data?.description ?? "" },
];

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, today } = await requestContext(args);
  const filter = readFilter(new URL(args.request.url).searchParams);
  const all = allValues();
  const counts = Object.fromEntries(knowledge.map((kind) => [kind, 0])) as Record<Knowledge, number>;
  for (const value of all) counts[kindOf(value)] += 1;
  const shown = all.filter(
    (value) =>
      (filter.how === null || kindOf(value) === filter.how) &&
      (filter.subject === null || value.subject === filter.subject) &&
      (!filter.now || (value.from <= today && (value.to === null || today <= value.to))),
  );
  return {
    title: `${t("law:known.title")} · Ruqsat`,
    description: t("law:known.lead"),
    version: ruleset.version,
    total: all.length,
    shown: shown.length,
    counts,
    filter,
    subjects: subjectInfos.map(({ id, title }) => ({ id, title: title[locale] })),
    groups: subjectInfos
      .map(({ id, title }) => ({
        id,
        title: title[locale],
        values: shown.filter((value) => value.subject === id).map((value) => knownValueView(value, locale)),
      }))
      .filter((group) => group.values.length > 0),
  };
}

const bars: Record<Knowledge, string> = {
  verbatim: "bg-success",
  secondary: "bg-info",
  inferred: "bg-warning",
  unconfirmed: "bg-error",
  unread: "bg-error/60",
  repealed: "bg-base-content/40",
};

/** Everything the answers rest on, each value with its source and how well it is known. */
export default function KnownPage() {
  const { version, total, shown, counts, filter, subjects, groups } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PublicTools />
      <PageHead
        title={t("law:known.title")}
        lead={t("law:known.lead")}
        actions={
          <Link to="/law" className="btn btn-sm border-base-300 bg-base-100">
            {t("law:title")}
          </Link>
        }
      />
      <Card>
        <p>{t("law:known.counts", { count: total, version })}</p>
        <ul className="mt-3 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
          {knowledge
            .filter((kind) => counts[kind] > 0)
            .map((kind) => (
              <li key={kind}>
                <Link
                  to={filter.how === kind ? "/law/known" : `/law/known?how=${kind}`}
                  aria-current={filter.how === kind ? "true" : undefined}
                  className={`flex h-full gap-3 rounded-field border p-3 ${filter.how === kind ? "border-primary" : "border-base-300 hover:border-primary"}`}
                >
                  <span aria-hidden="true" className={`w-1.5 shrink-0 rounded-full ${bars[kind]}`} />
                  <span>
                    <span className="block font-semibold">
                      {counts[kind]} · {t(`law:known.kind.${kind}`)}
                    </span>
                    <span className="block text-sm opacity-80">{t(`law:known.means.${kind}`)}</span>
                  </span>
                </Link>
              </li>
            ))}
        </ul>
      </Card>
      <Form method="get" action="/law/known" className="no-print mt-6 flex flex-wrap items-end gap-3">
        <label className="flex flex-col gap-1 text-sm font-medium">
          {t("law:known.subject")}
          <select name="subject" defaultValue={filter.subject ?? ""} className="select select-sm w-64">
            <option value="">{t("law:known.all")}</option>
            {subjects.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label className="flex flex-col gap-1 text-sm font-medium">
          {t("law:known.how")}
          <select name="how" defaultValue={filter.how ?? ""} className="select select-sm w-64">
            <option value="">{t("law:known.all")}</option>
            {knowledge.map((kind) => (
              <option key={kind} value={kind}>
                {t(`law:known.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-8 items-center gap-2 text-sm font-medium">
          <input
            type="checkbox"
            name="now"
            value="1"
            defaultChecked={filter.now}
            className="checkbox checkbox-sm"
          />
          {t("law:known.now")}
        </label>
        <button type="submit" className="btn btn-sm btn-primary">
          {t("common:action.show")}
        </button>
      </Form>
      <p className="mt-4 text-sm opacity-80" role="status">
        {t("law:known.shown", { count: shown })}
      </p>
      <div className="mt-3 flex flex-col gap-3">
        {groups.map(({ id, title, values }) => (
          <details
            key={id}
            open={groups.length <= 2}
            className="rounded-box border border-base-300 bg-base-100 px-4 py-3 sm:px-6"
          >
            <summary className="cursor-pointer font-semibold">
              {title} <span className="font-normal opacity-75">({values.length})</span>
            </summary>
            <ul className="mt-3 divide-y divide-base-300">
              {values.map((value) => (
                <li key={value.key} id={value.key} className="py-3">
                  <h3 className="font-semibold">{value.title}</h3>
                  <LawLines value={value} />
                  <LawSource value={value} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </>
  );
}
