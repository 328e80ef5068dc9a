import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { recordTrip, retractTrip } from "~/registry/index.server";
import { BoundField, BoundSelect } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";
import { Card, Notice, PageHead } from "~/ui/page";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { tripSchema } from "~/web/worker-form";
import { workerOf } from "~/web/worker-of.server";
import { regionOptions } from "~/web/worker-options.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale } = await requireScope(args, "hr");
  const worker = await workerOf(scope, args.params);
  return {
    title: t("trips:title"),
    name: worker.facts.name,
    back: `/e/${scope.employerId}/workers/${worker.item.id}`,
    regions: regionOptions(locale),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t } = await requireScope(args, "hr");
  const worker = await workerOf(scope, args.params);
  const back = `/e/${scope.employerId}/workers/${worker.item.id}?saved#trips`;
  const body = await args.request.formData();
  const retract = body.get("retract");
  if (typeof retract === "string") {
    if (!worker.trips.days.trips.some((trip) => trip.tripId === retract)) throw notFound();
    await retractTrip(scope, retract);
    return redirect(back);
  }
  const submission = parseWithZod(body, { schema: tripSchema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const { accepted, ...trip } = submission.value;
  const outcome = await recordTrip(scope, worker.item.id, trip, { accepted });
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems);
  if (outcome.kind === "exceeds")
    return data({ intent: "form", result: submission.reply(), exceeds: outcome.by }, { status: 422 });
  return redirect(back);
}

/** A business trip; the worker's page sends it here, and what is wrong with it is said here. */
export default function TripsPage() {
  const { title, name, back, regions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const exceeds = answer && "exceeds" in answer ? Number(answer.exceeds) : null;
  const [form, fields] = useForm<{ fromDay: string; toDay: string; region: string; note: string }>({
    id: "trip",
    lastResult: answer?.result ?? null,
  });
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} lead={name} />
      <Card>
        <FormFrame
          form={form}
          submit={t(exceeds === null ? "workers:crossing.add" : "trips:anyway")}
          back={back}
        >
          {exceeds === null ? null : (
            <>
              <Notice tone="warning" title={t("trips:exceeds", { count: exceeds })}>
                {t("trips:exceedsHint")}
              </Notice>
              <input type="hidden" name="accepted" value={exceeds} />
            </>
          )}
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <BoundField field={fields.fromDay} label={t("trips:field.from")} type="date" />
            <BoundField field={fields.toDay} label={t("trips:field.to")} type="date" />
            <BoundSelect
              field={fields.region}
              label={t("trips:field.region")}
              options={regions}
              empty={t("common:form.choose")}
            />
            <BoundField field={fields.note} label={t("trips:field.note")} />
          </div>
        </FormFrame>
      </Card>
    </div>
  );
}
