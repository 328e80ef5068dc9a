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
import { addEngagement } from "~/registry/index.server";
import { FormFrame } from "~/ui/form-frame";
import { Card, PageHead } from "~/ui/page";
import { EngagementFields, MoreEngagementFields } from "~/ui/worker-fields";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { type EngagementValues, engagementSchema } from "~/web/worker-form";
import { workerOf } from "~/web/worker-of.server";
import { workerOptions } from "~/web/worker-options.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args, "hr");
  const worker = await workerOf(scope, args.params);
  return {
    title: t("workers:form.engagementNew"),
    name: worker.facts.name,
    back: `/e/${scope.employerId}/workers/${worker.item.id}`,
    options: workerOptions(t, locale),
    today,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t } = await requireScope(args, "hr");
  const worker = await workerOf(scope, args.params);
  const submission = parseWithZod(await args.request.formData(), { schema: engagementSchema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await addEngagement(scope, worker.item.id, submission.value);
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems);
  return redirect(`/e/${scope.employerId}/workers/${worker.item.id}?saved#engagements`);
}

/** Another position of the same person. */
export default function NewEngagementPage() {
  const { title, name, back, options, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const household = useEmployer().employer.kind === "household";
  const [form, fields] = useForm<EngagementValues>({
    id: "engagement",
    lastResult: answer?.result ?? null,
    defaultValue: { arrangement: household ? "domestic" : "employment", from: today },
  });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} lead={name} />
      <Card>
        <FormFrame form={form} submit={t("common:action.save")} back={back}>
          <EngagementFields fields={fields} options={options} household={household} />
          <MoreEngagementFields fields={fields} household={household} />
        </FormFrame>
      </Card>
    </div>
  );
}
