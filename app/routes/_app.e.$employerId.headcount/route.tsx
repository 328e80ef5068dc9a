import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { categoryLabels } from "~/law";
import { categories } from "~/registry/index";
import {
  getEmployer,
  listHeadcountHistory,
  listPositionCategories,
  setHeadcount,
  setPositionCategory,
} from "~/registry/index.server";
import { Card, PageHead } from "~/ui/page";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { HeadcountFields } from "./headcount-fields";
import { headcountSchema, headcountValues, positionSchema } from "./headcount-form";
import { HeadcountHistory } from "./headcount-history";
import { PositionTable } from "./position-table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const [employer, history, positions] = await Promise.all([
    getEmployer(scope),
    listHeadcountHistory(scope),
    listPositionCategories(scope),
  ]);
  if (!employer || employer.kind === "household") throw notFound();
  const asked = new URL(args.request.url).searchParams.get("day");
  const standing = history.filter((one) => one.retiredAt === null);
  const shown = standing.find((one) => one.onDay === asked) ?? standing[0];
  return {
    title: t("employer:headcount.title"),
    history,
    positions,
    categories: categories.map((value) => ({ value, label: categoryLabels[value][locale] })),
    values: headcountValues(asked && shown?.onDay === asked ? asked : today, shown?.byCategory ?? null),
    today,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, today } = await requireScope(args, "hr");
  const body = await args.request.formData();
  const here = `/e/${scope.employerId}/headcount?saved`;
  if (body.get("intent") === "position") {
    const submission = parseWithZod(body, { schema: positionSchema(t) });
    if (submission.status !== "success") return refuseForm(submission, {}, "position");
    const outcome = await setPositionCategory(scope, submission.value);
    if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems, {}, "position");
    return redirect(`${here}#positions`);
  }
  const submission = parseWithZod(body, { schema: headcountSchema(t, today) });
  if (submission.status !== "success") return refuseForm(submission, {}, "headcount");
  const { onDay, byCategory } = submission.value;
  const outcome = await setHeadcount(scope, onDay, byCategory);
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems, {}, "headcount");
  return redirect(here);
}

/** The citizens by category on a day, what was entered before, and where positions belong. */
export default function HeadcountPage() {
  const { title, history, positions, categories: names, values, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const { mayChange } = useEmployer();
  return (
    <>
      <PageHead title={title} lead={t("employer:headcount.lead")} />
      <div className="flex flex-col gap-6">
        {mayChange ? (
          <Card title={t("employer:headcount.form")}>
            <HeadcountFields
              key={values.onDay}
              categories={names}
              values={values}
              today={today}
              result={answer?.intent === "headcount" ? answer.result : null}
            />
          </Card>
        ) : null}
        <Card title={t("employer:headcount.history")}>
          <HeadcountHistory history={history} mayChange={mayChange} />
        </Card>
        <Card id="positions" title={t("employer:headcount.positions")}>
          <PositionTable
            positions={positions}
            categories={names}
            today={today}
            mayChange={mayChange}
            result={answer?.intent === "position" ? answer.result : null}
          />
        </Card>
      </div>
    </>
  );
}
