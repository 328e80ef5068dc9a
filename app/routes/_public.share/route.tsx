import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { categoryLabels } from "~/law";
import { EmptyState, Notice, PageHead } from "~/ui/page";
import { PublicTools } from "~/ui/public-tools";
import { requestContext } from "~/web/request-context.server";
import { readShare } from "~/web/share-question";
import { ShareAnswer } from "./share-answer";
import { ShareForm } from "./share-form";
import { startsOf, verdictsOf } from "./share-view.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Ruqsat" },
  { name: "description", content: data?.description ?? "" },
];

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, today } = await requestContext(args);
  const { values, faults, question, scenarios } = readShare(new URL(args.request.url).searchParams, today);
  return {
    title: `${t("share:title")} · Ruqsat`,
    description: t("share:lead"),
    values,
    faults,
    today,
    categoryNames: Object.fromEntries(
      Object.entries(categoryLabels).map(([category, name]) => [category, name[locale]]),
    ),
    verdicts: question ? verdictsOf(question, scenarios, locale) : null,
    starts: question ? startsOf(values, question, scenarios) : [],
  };
}

/** Whether the share of citizens holds, on both readings, and what hiring or releasing people would do to it. */
export default function SharePage() {
  const { values, faults, today, categoryNames, verdicts, starts } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PublicTools />
      <PageHead title={t("share:title")} lead={t("share:lead")} />
      <div className="flex flex-col gap-6 lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:items-start">
        <ShareForm
          key={JSON.stringify(values)}
          values={values}
          faults={faults}
          categoryNames={categoryNames}
          today={today}
        />
        {verdicts ? (
          <ShareAnswer verdicts={verdicts} starts={starts} />
        ) : faults.length > 0 ? (
          <Notice tone="error" title={t("public:checkFields")} />
        ) : (
          <EmptyState title={t("share:empty.title")}>{t("share:empty.text")}</EmptyState>
        )}
      </div>
    </>
  );
}
