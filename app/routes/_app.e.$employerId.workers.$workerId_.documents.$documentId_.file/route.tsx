import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { attachFile } from "~/registry/index.server";
import { Field } from "~/ui/field";
import { Card, Notice, PageHead } from "~/ui/page";
import { problemText } from "~/web/problem-text";
import { readUpload } from "~/web/read-upload.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { workerOf } from "~/web/worker-of.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

async function documentOf(args: LoaderFunctionArgs) {
  const context = await requireScope(args, "hr");
  const worker = await workerOf(context.scope, args.params);
  const document = worker.documents.find((one) => one.documentId === args.params.documentId);
  if (!document) throw notFound();
  return { ...context, worker, document, back: `/e/${context.scope.employerId}/workers/${worker.item.id}` };
}

export async function loader(args: LoaderFunctionArgs) {
  const { t, worker, document, back } = await documentOf(args);
  return {
    title: t("workers:form.fileTitle"),
    what: [worker.facts.name, t(`workers:kind.${document.facts.kind}`), document.facts.number]
      .filter(Boolean)
      .join(" · "),
    present: document.file?.name ?? null,
    back,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { t, scope, document, back } = await documentOf(args);
  const outcome = await readUpload(args.request, "file", (upload) =>
    attachFile(scope, document.documentId, upload),
  );
  if (outcome?.kind === "attached") return redirect(`${back}?saved#documents`);
  const code = outcome?.problems[0]?.code ?? "file-missing";
  if (code === "not-found") throw notFound();
  return data({ error: problemText(t, code) }, { status: 422 });
}

/** One file for one document; what it is, its content says. */
export default function DocumentFilePage() {
  const { title, what, present, back } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const busy = useNavigation().state !== "idle";
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} lead={what} />
      <Card>
        <Form method="post" encType="multipart/form-data" className="flex flex-col gap-5" noValidate>
          {present ? <Notice>{t("workers:form.replaces", { name: present })}</Notice> : null}
          {answer ? <Notice tone="error" title={t("common:form.problems")} /> : null}
          <Field
            id="file"
            name="file"
            type="file"
            accept="application/pdf,image/jpeg,image/png,.pdf,.jpg,.jpeg,.png"
            label={t("workers:field.file")}
            errors={answer ? [answer.error] : undefined}
            className="file-input"
          />
          <div className="flex flex-wrap gap-2">
            <button type="submit" className="btn btn-primary" disabled={busy}>
              {t("workers:form.upload")}
            </button>
            <Link to={back} className="btn btn-ghost">
              {t("common:action.cancel")}
            </Link>
          </div>
        </Form>
      </Card>
    </div>
  );
}
