import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { employerKindLabels, regimes, regions, sectors } from "~/law";
import { type EmployerKind, employerKinds } from "~/registry/index";
import { foundEmployer } from "~/registry/index.server";
import { Card, PageHead } from "~/ui/page";
import { refuseForm } from "~/web/form-answer.server";
import { requireViewer } from "~/web/request-context.server";
import { FoundingFields } from "./founding-fields";
import { foundingErrors, foundingInput, foundingSchema } from "./founding-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale } = await requireViewer(args);
  const asked = new URL(args.request.url).searchParams.get("kind");
  const kind: EmployerKind = employerKinds.find((one) => one === asked) ?? "company";
  return {
    title: t("accounts:found.title"),
    kind,
    kinds: employerKinds.map((code) => ({ code, name: employerKindLabels[code][locale] })),
    regions: regions.map(({ code, name }) => ({ code, name: name[locale] })),
    sectors: sectors.map(({ letter, name }) => ({ code: letter, name: `${letter} · ${name[locale]}` })),
    regimes: kind === "household" ? [] : regimes.map(({ code, name }) => ({ code, name: name[locale] })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { t, viewer, db, at, today } = await requireViewer(args);
  const submission = parseWithZod(await args.request.formData(), { schema: foundingSchema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await foundEmployer(
    { db, personId: viewer.personId, at, today },
    foundingInput(submission.value),
  );
  if (outcome.kind === "founded") return redirect(`/e/${outcome.employerId}`);
  return refuseForm(submission, { fieldErrors: foundingErrors(t, submission.value, outcome.problems) });
}

/** Founding an employer: which kind it is decides which fields follow, by plain links. */
export default function NewEmployerPage() {
  const { title, kind, kinds, ...lists } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  return (
    <main id="content" className="mx-auto max-w-2xl px-4 py-8">
      <PageHead title={title} lead={t("accounts:found.lead")} />
      <Card>
        <nav aria-label={t("accounts:found.kind")} className="mb-5 flex flex-wrap gap-2">
          {kinds.map((one) => (
            <Link
              key={one.code}
              to={`?kind=${one.code}`}
              replace
              aria-current={one.code === kind ? "page" : undefined}
              className={`btn btn-sm h-auto max-w-full shrink py-1.5 text-left whitespace-normal ${one.code === kind ? "btn-primary" : ""}`}
            >
              {one.name}
            </Link>
          ))}
        </nav>
        <FoundingFields key={kind} kind={kind} result={answer?.result ?? null} {...lists} />
      </Card>
    </main>
  );
}
