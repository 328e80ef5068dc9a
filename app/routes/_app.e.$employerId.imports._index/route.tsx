import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import {
  forgetMeaning,
  importLimits,
  listImports,
  listMeanings,
  refusedFileText,
  startImport,
} from "~/registry/index.server";
import { formatInstant, formatNumber } from "~/ui/format";
import { Card, EmptyState, Notice, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { meaningLabel } from "~/web/meaning-labels.server";
import { readUpload } from "~/web/read-upload.server";
import { requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { RememberedMeanings } from "./remembered-meanings";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const pageSize = 30;

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale } = await requireScope(args);
  const before = new URL(args.request.url).searchParams.get("before") ?? undefined;
  const [imports, meanings] = await Promise.all([
    listImports(scope, { before, limit: pageSize + 1 }),
    listMeanings(scope),
  ]);
  const shown = imports.slice(0, pageSize);
  return {
    title: t("imports:title"),
    limits: { rows: importLimits.dataRows, megabytes: importLimits.fileBytes / (1024 * 1024) },
    imports: shown.map((one) => ({
      id: one.id,
      fileName: one.fileName,
      createdAt: one.createdAt.toISOString(),
      state: one.status === "done" && one.dryRun ? ("checked" as const) : one.status,
      rows: one.result?.rows ?? null,
    })),
    meanings: meanings.map(({ key, field, value, meaning }) => ({
      key,
      value,
      field: t(`imports:field.${field}`),
      meaning: meaningLabel(t, locale, field, meaning),
    })),
    next: imports.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, locale, databaseUrl } = await requireScope(args, "hr");
  if (/^application\/x-www-form-urlencoded/i.test(args.request.headers.get("content-type") ?? "")) {
    const key = (await args.request.formData()).get("forget");
    // Whatever was forgotten already is gone too.
    await forgetMeaning(scope, String(key));
    return redirect(`/e/${scope.employerId}/imports#meanings`);
  }
  const outcome = await readUpload(args.request, "file", (upload) =>
    startImport(scope, databaseUrl, { fileName: upload.name, content: upload.content, dryRun: true }),
  );
  if (outcome?.kind === "started") return redirect(`/e/${scope.employerId}/imports/${outcome.importId}`);
  const code = outcome?.problems[0]?.code;
  const error = (code ? refusedFileText(code, locale) : null) ?? t("imports:upload.missing");
  return data({ error }, { status: 422 });
}

const tones: Record<string, string> = {
  done: "badge-success",
  checked: "badge-info",
  failed: "badge-error",
  undone: "badge-neutral",
};

/** Where a staff list is brought in, and what was brought before. */
export default function ImportsPage() {
  const { title, limits, imports, meanings, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, mayChange } = useEmployer();
  const [search] = useSearchParams();
  const busy = useNavigation().state !== "idle";
  return (
    <>
      <PageHead title={title} lead={mayChange ? t("imports:lead") : null} />
      <div className="flex flex-col gap-6">
        {mayChange ? (
          <Card>
            <Form method="post" encType="multipart/form-data" className="flex flex-col gap-4" noValidate>
              {answer ? <Notice tone="error" title={answer.error} /> : null}
              <label
                htmlFor="file"
                className="flex cursor-pointer flex-col gap-3 rounded-box border-2 border-dashed border-base-300 p-6 hover:border-primary"
              >
                <span className="text-lg font-semibold">{t("imports:upload.label")}</span>
                <input
                  id="file"
                  name="file"
                  type="file"
                  accept=".xlsx,.xls,.csv,text/csv,application/vnd.ms-excel,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                  aria-describedby="file-hint"
                  className="file-input h-24 w-full"
                />
                <span id="file-hint" className="text-sm opacity-80">
                  {t("imports:upload.hint", {
                    rows: formatNumber(limits.rows, locale),
                    size: formatNumber(limits.megabytes, locale),
                  })}
                </span>
              </label>
              <div className="flex flex-wrap gap-2">
                <button type="submit" className="btn btn-primary" disabled={busy}>
                  {busy ? t("imports:upload.sending") : t("imports:upload.submit")}
                </button>
                <a href={`${base}/imports/example.xlsx`} className="btn btn-ghost" download>
                  {t("imports:upload.example")}
                </a>
              </div>
            </Form>
          </Card>
        ) : null}
        {imports.length === 0 ? (
          <EmptyState title={t("imports:list.empty")} />
        ) : (
          <Card title={t("imports:list.title")}>
            <ul className="flex flex-col divide-y divide-base-300">
              {imports.map((one) => (
                <li
                  key={one.id}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-3"
                >
                  <div className="min-w-0">
                    <Link to={`${base}/imports/${one.id}`} className="font-semibold break-words link-hover">
                      {one.fileName}
                    </Link>
                    <p className="text-sm opacity-75">
                      {formatInstant(one.createdAt, locale)}
                      {one.rows
                        ? ` · ${t("imports:list.rows", {
                            new: formatNumber(one.rows.new, locale),
                            changed: formatNumber(one.rows.changed, locale),
                            refused: formatNumber(one.rows.refused, locale),
                          })}`
                        : null}
                    </p>
                  </div>
                  <span className={`badge badge-soft ${tones[one.state] ?? ""}`}>
                    {t(`imports:state.${one.state}`)}
                  </span>
                </li>
              ))}
            </ul>
            <nav className="mt-4 flex gap-2" aria-label={t("imports:list.title")}>
              {search.has("before") ? (
                <Link to="?" className="btn btn-sm">
                  {t("common:page.first")}
                </Link>
              ) : null}
              {next ? (
                <Link to={`?before=${next}`} className="btn btn-sm" rel="next">
                  {t("common:page.next")}
                </Link>
              ) : null}
            </nav>
          </Card>
        )}
        {meanings.length > 0 ? (
          <RememberedMeanings meanings={meanings} mayChange={mayChange} busy={busy} />
        ) : null}
      </div>
    </>
  );
}
