import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { correctDocument, retractDocument } from "~/registry/index.server";
import { DocumentFields } from "~/ui/document-fields";
import { FormFrame } from "~/ui/form-frame";
import { Card, PageHead } from "~/ui/page";
import { type DocumentDefaults, detailsOf, documentDefaults, documentSchema } from "~/web/document-form";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { workerOf } from "~/web/worker-of.server";
import { permitKindOptions, regionOptions } from "~/web/worker-options.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

async function documentOf(args: LoaderFunctionArgs) {
  const context = await requireScope(args, "hr");
  const worker = await workerOf(context.scope, args.params);
  const document = worker.documents.find((one) => one.documentId === args.params.documentId);
  if (!document) throw notFound();
  return { ...context, worker, document, back: `/e/${context.scope.employerId}/workers/${worker.item.id}` };
}

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, worker, document, back } = await documentOf(args);
  const { kind } = document.facts;
  return {
    title: t("workers:form.documentCorrect", { kind: t(`workers:kind.${kind}`) }),
    name: worker.facts.name,
    back,
    permitKinds: kind === "permit" ? permitKindOptions(t) : null,
    details: detailsOf(kind),
    regions: regionOptions(locale),
    values: documentDefaults(document.facts, document.details),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { t, scope, document, back } = await documentOf(args);
  const body = await args.request.formData();
  if (body.get("intent") === "retract") {
    const outcome = await retractDocument(scope, document.documentId);
    if (outcome.kind === "refused") throw notFound();
    return redirect(`${back}?saved#documents`);
  }
  const submission = parseWithZod(body, { schema: documentSchema(t, document.facts.kind) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await correctDocument(scope, document.documentId, submission.value);
  if (outcome.kind === "refused")
    return refuseRecord(t, submission, outcome.problems, { expiry: "expiresOn" });
  return redirect(`${back}?saved#documents`);
}

/** Says anew what a document says, or takes it back where it was entered by mistake. */
export default function CorrectDocumentPage() {
  const { title, name, back, permitKinds, details, regions, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const [form, fields] = useForm<Required<DocumentDefaults>>({
    id: "document",
    lastResult: answer?.result ?? null,
    defaultValue: values,
  });
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6">
      <PageHead title={title} lead={`${name}. ${t("workers:hint.correction")}`} />
      <Card>
        <FormFrame form={form} submit={t("common:action.save")} back={back}>
          <DocumentFields fields={fields} permitKinds={permitKinds} details={details} regions={regions} />
        </FormFrame>
      </Card>
      <Card>
        <details>
          <summary className="font-medium">{t("workers:form.retract")}</summary>
          <p className="mt-2 text-sm opacity-80">{t("workers:form.retractHint")}</p>
          <Form method="post" className="mt-3">
            <button type="submit" name="intent" value="retract" className="btn btn-error btn-outline">
              {t("workers:form.retractAction")}
            </button>
          </Form>
        </details>
      </Card>
    </div>
  );
}
