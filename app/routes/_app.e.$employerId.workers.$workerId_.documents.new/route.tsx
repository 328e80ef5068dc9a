import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type DocumentKind, documentKinds } from "~/registry/index";
import { addDocument } from "~/registry/index.server";
import { DocumentFields } from "~/ui/document-fields";
import { FormFrame } from "~/ui/form-frame";
import { Card, PageHead } from "~/ui/page";
import { type DocumentDefaults, detailsOf, documentDefaults, documentSchema } from "~/web/document-form";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { requireScope } from "~/web/request-context.server";
import { workerOf } from "~/web/worker-of.server";
import { permitKindOptions, regionOptions } from "~/web/worker-options.server";
import { Followed } from "./followed";
import { followedOptions } from "./followed-options.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

function kindAsked(request: Request): DocumentKind | null {
  const asked = new URL(request.url).searchParams.get("kind");
  return documentKinds.find((kind) => kind === asked) ?? null;
}

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale } = await requireScope(args, "hr");
  const worker = await workerOf(scope, args.params);
  const kind = kindAsked(args.request);
  const followed = kind ? followedOptions(worker, kind, args.request, t, locale) : null;
  return {
    title: kind
      ? t(followed?.chosen ? "workers:form.documentRenew" : "workers:form.documentNew", {
          kind: t(`workers:kind.${kind}`),
        })
      : t("workers:form.documentChoose"),
    name: worker.facts.name,
    back: `/e/${scope.employerId}/workers/${worker.item.id}`,
    kind,
    kinds: documentKinds,
    followed,
    permitKinds: kind === "permit" ? permitKindOptions(t) : null,
    details: kind ? detailsOf(kind) : [],
    regions: regionOptions(locale),
    values: { ...documentDefaults(null), permitKind: worker.assessment.kind ?? "" },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t } = await requireScope(args, "hr");
  const worker = await workerOf(scope, args.params);
  const kind = kindAsked(args.request) ?? "other";
  const form = await args.request.formData();
  const submission = parseWithZod(form, { schema: documentSchema(t, kind) });
  if (submission.status !== "success") return refuseForm(submission);
  const supersedes = form.get("supersedes");
  const outcome = await addDocument(
    scope,
    worker.item.id,
    submission.value,
    typeof supersedes === "string" && supersedes !== "" ? supersedes : null,
  );
  if (outcome.kind === "refused")
    return refuseRecord(t, submission, outcome.problems, { expiry: "expiresOn" });
  return redirect(`/e/${scope.employerId}/workers/${worker.item.id}?saved#documents`);
}

/** A document: which kind first, then its fields; a renewal names what it follows. */
export default function NewDocumentPage() {
  const { title, name, back, kind, kinds, ...rest } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} lead={name} />
      <Card>
        {kind ? (
          <DocumentForm key={kind} back={back} {...rest} />
        ) : (
          <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
            {kinds.map((one) => (
              <li key={one}>
                <Link to={`?kind=${one}`} className="btn h-auto w-full justify-start py-3 text-left">
                  {t(`workers:kind.${one}`)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </div>
  );
}

type Page = Awaited<ReturnType<typeof loader>>;

function DocumentForm({
  back,
  followed,
  permitKinds,
  details,
  regions,
  values,
}: Pick<Page, "back" | "followed" | "permitKinds" | "details" | "regions"> & { values: DocumentDefaults }) {
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const [form, fields] = useForm<Required<DocumentDefaults>>({
    id: "document",
    lastResult: answer?.result ?? null,
    defaultValue: values,
  });
  return (
    <FormFrame form={form} submit={t("common:action.save")} back={back}>
      {followed ? <Followed options={followed.options} chosen={followed.chosen} /> : null}
      <DocumentFields fields={fields} permitKinds={permitKinds} details={details} regions={regions} />
    </FormFrame>
  );
}
