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
import { registerWorker } from "~/registry/index.server";
import { FormFrame } from "~/ui/form-frame";
import { Card, PageHead } from "~/ui/page";
import { EngagementFields, MoreEngagementFields, MorePersonFields, PersonFields } from "~/ui/worker-fields";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { newWorkerSchema } from "~/web/worker-form";
import { workerOptions } from "~/web/worker-options.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, today } = await requireScope(args, "hr");
  return { title: t("workers:form.newTitle"), options: workerOptions(t, locale), today };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, today } = await requireScope(args, "hr");
  const submission = parseWithZod(await args.request.formData(), { schema: newWorkerSchema(t, today) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await registerWorker(scope, { ...submission.value, documents: [] });
  if (outcome.kind === "refused")
    return refuseRecord(t, submission, outcome.problems, { "engagement.to": "to" });
  return redirect(`/e/${scope.employerId}/workers/${outcome.workerId}?saved#documents`);
}

type Values = Record<
  | "name"
  | "birthDate"
  | "citizenship"
  | "stay"
  | "staffNo"
  | "iin"
  | "role"
  | "education"
  | "position"
  | "category"
  | "arrangement"
  | "department"
  | "site"
  | "from"
  | "to",
  string
>;

/** One form, the few needed fields first. */
export default function NewWorkerPage() {
  const { title, options, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const { base, employer } = useEmployer();
  const household = employer.kind === "household";
  const [form, fields] = useForm<Values>({
    id: "new-worker",
    lastResult: answer?.result ?? null,
    defaultValue: {
      stay: "temporary",
      // A household may engage domestic workers only, so the form begins with them.
      arrangement: household ? "domestic" : "employment",
      from: today,
    },
  });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} lead={t("workers:form.newLead")} />
      <Card>
        <FormFrame form={form} submit={t("workers:form.create")} back={`${base}/workers`}>
          <PersonFields fields={fields} options={options} />
          <EngagementFields fields={fields} options={options} household={household} />
          <details open={form.status === "error"}>
            <summary className="font-medium text-primary">{t("workers:hint.more")}</summary>
            <div className="mt-4 flex flex-col gap-4">
              <MorePersonFields fields={fields} options={options} household={household} />
              <MoreEngagementFields fields={fields} household={household} />
            </div>
          </details>
        </FormFrame>
      </Card>
    </div>
  );
}
