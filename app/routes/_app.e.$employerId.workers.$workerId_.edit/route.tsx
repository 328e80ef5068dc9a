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
import { correctWorker } from "~/registry/index.server";
import { FormFrame } from "~/ui/form-frame";
import { Card, PageHead } from "~/ui/page";
import { MorePersonFields, PersonFields } from "~/ui/worker-fields";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { workerSchema } from "~/web/worker-form";
import { workerOf } from "~/web/worker-of.server";
import { workerOptions } from "~/web/worker-options.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale } = await requireScope(args, "hr");
  const { facts } = await workerOf(scope, args.params);
  return {
    title: t("workers:form.correctTitle"),
    name: facts.name,
    back: `/e/${scope.employerId}/workers/${args.params.workerId}`,
    options: workerOptions(t, locale),
    values: {
      name: facts.name,
      birthDate: facts.birthDate ?? "",
      citizenship: facts.citizenship,
      stay: facts.stay,
      staffNo: facts.staffNo ?? "",
      iin: facts.iin ?? "",
      role: facts.role ?? "",
      education: facts.education ?? "",
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, today } = await requireScope(args, "hr");
  await workerOf(scope, args.params);
  const submission = parseWithZod(await args.request.formData(), { schema: workerSchema(t, today) });
  if (submission.status !== "success") return refuseForm(submission);
  const { workerId = "" } = args.params;
  const outcome = await correctWorker(scope, workerId, submission.value);
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems);
  return redirect(`/e/${scope.employerId}/workers/${workerId}?saved`);
}

/** Corrects who somebody is; the facts before stay readable. */
export default function CorrectWorkerPage() {
  const { title, name, back, options, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const household = useEmployer().employer.kind === "household";
  const [form, fields] = useForm<typeof values>({
    id: "worker",
    lastResult: answer?.result ?? null,
    defaultValue: values,
  });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} lead={`${name}. ${t("workers:hint.correction")}`} />
      <Card>
        <FormFrame form={form} submit={t("common:action.save")} back={back}>
          <PersonFields fields={fields} options={options} />
          <MorePersonFields fields={fields} options={options} household={household} />
        </FormFrame>
      </Card>
    </div>
  );
}
