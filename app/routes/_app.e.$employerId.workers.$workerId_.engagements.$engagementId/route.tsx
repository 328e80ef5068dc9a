import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { correctEngagement, endEngagement } from "~/registry/index.server";
import { FormFrame } from "~/ui/form-frame";
import { Card, PageHead } from "~/ui/page";
import { EngagementFields, MoreEngagementFields } from "~/ui/worker-fields";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { type EngagementValues, endReasons, endSchema, engagementSchema } from "~/web/worker-form";
import { workerOf } from "~/web/worker-of.server";
import { workerOptions } from "~/web/worker-options.server";
import { EndForm } from "./end-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

/** The engagement of the URL; `current` stands for the one in force, or the last one. */
async function engagementOf(args: LoaderFunctionArgs) {
  const context = await requireScope(args, "hr");
  const worker = await workerOf(context.scope, args.params);
  const asked = args.params.engagementId;
  const engagement =
    asked === "current"
      ? (worker.engagements.find((one) => one.to === null || one.to >= context.today) ??
        worker.engagements.at(-1))
      : worker.engagements.find((one) => one.engagementId === asked);
  const back = `/e/${context.scope.employerId}/workers/${worker.item.id}`;
  if (!engagement) {
    // Nobody said what they do here: that is the first thing to say.
    if (asked === "current") throw redirect(`${back}/engagements/new`);
    throw notFound();
  }
  return { ...context, worker, engagement, back };
}

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, today, worker, engagement, back } = await engagementOf(args);
  return {
    title: t("workers:form.engagementCorrect"),
    name: worker.facts.name,
    back,
    today,
    options: workerOptions(t, locale),
    reasons: endReasons.map((value) => ({ value, label: t(`workers:end.reason.${value}`) })),
    mayEnd: engagement.to === null,
    values: {
      position: engagement.position ?? "",
      category: engagement.category ?? "",
      arrangement: engagement.arrangement,
      department: engagement.department ?? "",
      site: engagement.site ?? "",
      from: engagement.from ?? "",
      to: engagement.to ?? "",
    } satisfies EngagementValues,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, engagement, back } = await engagementOf(args);
  const body = await args.request.formData();
  if (body.get("intent") === "end") {
    const submission = parseWithZod(body, { schema: endSchema(t) });
    if (submission.status !== "success") return refuseForm(submission, {}, "end");
    const outcome = await endEngagement(scope, engagement.engagementId, submission.value);
    if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems, { to: "on" }, "end");
    return redirect(`${back}?saved#engagements`);
  }
  const submission = parseWithZod(body, { schema: engagementSchema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await correctEngagement(scope, engagement.engagementId, submission.value);
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems);
  return redirect(`${back}?saved#engagements`);
}

/** Corrects an engagement, or ends it with a day and a reason. */
export default function EngagementPage() {
  const { title, name, back, options, values, reasons, mayEnd, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const household = useEmployer().employer.kind === "household";
  const [form, fields] = useForm<EngagementValues>({
    id: "engagement",
    lastResult: answer?.intent === "form" ? answer.result : null,
    defaultValue: values,
  });
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6">
      <PageHead title={title} lead={`${name}. ${t("workers:hint.correction")}`} />
      <Card>
        <FormFrame form={form} submit={t("common:action.save")} back={back}>
          <EngagementFields fields={fields} options={options} household={household} />
          <MoreEngagementFields fields={fields} household={household} />
        </FormFrame>
      </Card>
      {mayEnd ? (
        <Card id="end" title={t("workers:end.title")}>
          <EndForm result={answer?.intent === "end" ? answer.result : null} reasons={reasons} today={today} />
        </Card>
      ) : null}
    </div>
  );
}
