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
import { recordCrossing, retractCrossing } from "~/registry/index.server";
import { BoundField, BoundSelect } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";
import { Card, PageHead } from "~/ui/page";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { crossingSchema } from "~/web/worker-form";
import { workerOf } from "~/web/worker-of.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, today } = await requireScope(args, "hr");
  const worker = await workerOf(scope, args.params);
  return {
    title: t("workers:worker.crossings"),
    name: worker.facts.name,
    back: `/e/${scope.employerId}/workers/${worker.item.id}`,
    today,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, today } = await requireScope(args, "hr");
  const worker = await workerOf(scope, args.params);
  const back = `/e/${scope.employerId}/workers/${worker.item.id}?saved#crossings`;
  const body = await args.request.formData();
  const retract = body.get("retract");
  if (typeof retract === "string") {
    if (!worker.crossings.some((crossing) => crossing.crossingId === retract)) throw notFound();
    await retractCrossing(scope, retract);
    return redirect(back);
  }
  const submission = parseWithZod(body, { schema: crossingSchema(t, today) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await recordCrossing(scope, worker.item.id, submission.value);
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems);
  return redirect(back);
}

/** An entry or an exit; the worker's page sends it here, and what is wrong with it is said here. */
export default function CrossingsPage() {
  const { title, name, back, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const [form, fields] = useForm<{ direction: string; onDay: string }>({
    id: "crossing",
    lastResult: answer?.result ?? null,
    defaultValue: { direction: "entry", onDay: today },
  });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} lead={name} />
      <Card>
        <FormFrame form={form} submit={t("workers:crossing.add")} back={back}>
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <BoundSelect
              field={fields.direction}
              label={t("workers:field.direction")}
              options={[
                { value: "entry", label: t("workers:crossing.entry") },
                { value: "exit", label: t("workers:crossing.exit") },
              ]}
            />
            <BoundField field={fields.onDay} label={t("workers:field.onDay")} type="date" max={today} />
          </div>
        </FormFrame>
      </Card>
    </div>
  );
}
