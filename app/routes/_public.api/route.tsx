import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { config } from "~/config.server";
import { Card, PageHead } from "~/ui/page";
import { operations } from "~/web/api/operations";
import { assessExample } from "~/web/api/operations/questions";
import { problemStatus } from "~/web/api/problem";
import { requestContext } from "~/web/request-context.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? "Ruqsat" }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requestContext(args);
  const origin = config().publicUrl ?? new URL(args.request.url).origin;
  return {
    title: `${t("api:page.title")} · Ruqsat`,
    operations: operations.map(({ id, method, path, token }) => ({
      id,
      method: method.toUpperCase(),
      path: `/api/v1${path}`,
      token,
    })),
    problems: Object.entries(problemStatus).map(([code, status]) => ({ code, status })),
    command: `curl -s ${origin}/api/v1/assessments \\\n  -H 'Content-Type: application/json' \\\n  -d '${JSON.stringify(assessExample)}'`,
  };
}

/** The API for people: how to ask, what there is, and what each refusal means. */
export default function ApiPage() {
  const { operations, problems, command } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PageHead
        title={t("api:page.title")}
        lead={t("api:page.lead")}
        actions={
          <a href="/api/v1/openapi.json" className="btn btn-primary btn-sm">
            {t("api:page.openapi")}
          </a>
        }
      />
      <div className="flex flex-col gap-6">
        <Card title={t("api:page.tryTitle")}>
          <p>{t("api:page.tryText")}</p>
          <pre className="mt-3 rounded-field bg-neutral p-4 text-sm break-words whitespace-pre-wrap text-neutral-content">
            <code>{command}</code>
          </pre>
        </Card>
        <Card title={t("api:page.tokenTitle")}>
          <p>{t("api:page.tokenText")}</p>
          <Link to="/settings" className="link link-primary mt-2 inline-block">
            {t("api:page.settings")}
          </Link>
        </Card>
        <Card title={t("api:page.endpoints")}>
          <dl className="divide-y divide-base-300">
            {operations.map(({ id, method, path, token }) => (
              <div key={id} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-2">
                <dt className="font-mono text-sm break-all">
                  <span className="inline-block w-16 font-semibold">{method}</span>
                  {path}
                </dt>
                <dd>
                  {t(`api:operation.${id}`)}
                  {token ? null : (
                    <span className="ml-2 rounded-selector border border-success/40 px-1.5 text-sm whitespace-nowrap text-success">
                      {t("api:page.public")}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </Card>
        <Card title={t("api:page.problemsTitle")}>
          <p>{t("api:page.problemsText")}</p>
          <dl className="mt-3 divide-y divide-base-300">
            {problems.map(({ code, status }) => (
              <div key={code} id={code} className="grid gap-x-6 gap-y-1 py-2 sm:grid-cols-2">
                <dt className="font-mono text-sm">
                  <span className="inline-block w-16">{status}</span>
                  {code}
                </dt>
                <dd>{t(`api:problem.${code}.title`)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
    </>
  );
}
