import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import {
  carryOutImport,
  chooseForImport,
  getImport,
  listImportRows,
  undoImport,
} from "~/registry/index.server";
import { formatInstant } from "~/ui/format";
import { Notice, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { AbsentChoices } from "./absent-choices";
import { CarryOut } from "./carry-out";
import { ChangedRows } from "./changed-rows";
import { ColumnChoices, RecognisedColumns } from "./column-choices";
import { ConfirmChoices } from "./confirm-choices";
import { CountTiles } from "./count-tiles";
import { DoneSummary } from "./done-summary";
import { HeadcountChoices } from "./headcount-choices";
import { importView, type ShownList, shownLists } from "./import-view.server";
import { ProblemRows } from "./problem-rows";
import { PlainRows } from "./row-list";
import { toldChoices } from "./told-choices.server";
import { ValueChoices } from "./value-choices";
import { WorkInProgress } from "./work-in-progress";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.fileName ?? ""} · Ruqsat` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale } = await requireScope(args);
  const record = await getImport(scope, args.params.importId);
  if (!record) throw notFound();
  const search = new URL(args.request.url).searchParams;
  const show = shownLists.find((one) => one === search.get("show")) ?? null;
  const after = Number(search.get("after") ?? Number.NaN);
  return {
    view: await importView({ scope, t, locale }, record, {
      show,
      after: Number.isSafeInteger(after) ? after : undefined,
    }),
    show,
    paged: search.has("after"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, databaseUrl } = await requireScope(args, "hr");
  const record = await getImport(scope, args.params.importId);
  if (!record) throw notFound();
  const here = `/e/${scope.employerId}/imports/${record.id}`;
  const body = await args.request.formData();
  const intent = body.get("intent");
  if (intent === "undo") {
    const outcome = await undoImport(scope, record.id);
    return outcome.kind === "undone" ? redirect(here) : refusedAnswer(t("imports:refused.undo"));
  }
  const bulk = intent === "absent-bulk";
  const absent = bulk ? await listImportRows(scope, record, { outcomes: ["absent"] }) : [];
  const absentIds = absent.flatMap(({ workerId }) => workerId ?? []);
  const { told, errors } = toldChoices(t, body, record, absentIds);
  if (Object.keys(errors).length > 0)
    return data({ message: t("common:form.problems"), errors }, { status: 422 });
  // Columns and values that were just explained change what the file says: it is looked at once more before
  // anything is done.
  const unseen = Object.keys({ ...told.columns, ...told.values }).length > 0;
  if (intent === "import" && !unseen) {
    const outcome = await carryOutImport(scope, databaseUrl, record.id, told);
    return outcome.kind === "started"
      ? redirect(`/e/${scope.employerId}/imports/${outcome.importId}`)
      : refusedAnswer(t("imports:refused.notReady"));
  }
  const outcome = await chooseForImport(scope, databaseUrl, record.id, told);
  return outcome.kind === "chosen"
    ? redirect(outcome.again ? here : `${here}?${savedAt(args.request)}`)
    : refusedAnswer(t("imports:refused.notReady"));
}

/** Back to the list that was being worked through, and the page of it. */
function savedAt(request: Request): URLSearchParams {
  const asked = new URL(request.url).searchParams;
  const kept = ["show", "after"].flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new URLSearchParams([...kept, ["saved", ""]]);
}

function refusedAnswer(message: string) {
  return data({ message, errors: {} as Record<string, string> }, { status: 409 });
}

const lists: Record<ShownList, string> = {
  problems: "imports:problems.title",
  changed: "imports:changed.title",
  absent: "imports:absent.title",
  confirm: "imports:confirm.title",
  new: "imports:new.title",
  duplicate: "imports:duplicate.title",
  kept: "imports:undone.keptTitle",
};

/** One import: what its dry run found and asks, or what it did. */
export default function ImportPage() {
  const { view, show, paged } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, mayChange } = useEmployer();
  const busy = useNavigation().state !== "idle";
  const { result, lists: rows } = view;
  const open = view.dryRun && view.carriedOutBy === null && mayChange;
  const working = view.status === "queued" || view.status === "running";
  const here = `${base}/imports/${view.id}`;
  const shows = (list: ShownList) => show === null || show === list;
  const errors = answer?.errors ?? {};
  return (
    <>
      <nav className="mb-2 text-sm" aria-label={t("imports:title")}>
        <Link to={show === null ? `${base}/imports` : here} className="link">
          ← {show === null ? t("imports:title") : view.fileName}
        </Link>
      </nav>
      <PageHead
        title={
          <span className="break-words">
            {show === null ? view.fileName : t(lists[show], { context: view.stage })}
          </span>
        }
        lead={
          working
            ? null
            : view.status === "failed"
              ? t("imports:head.failed")
              : view.dryRun
                ? view.carriedOutBy === null
                  ? t("imports:head.dryRun")
                  : null
                : t(view.status === "undone" ? "imports:head.undone" : "imports:head.done", {
                    when: formatInstant(view.undoneAt ?? view.finishedAt ?? view.createdAt, locale),
                  })
        }
      />
      {working ? <WorkInProgress progress={view.progress} queued={view.status === "queued"} /> : null}
      <Form method="post" className="flex flex-col gap-6" noValidate>
        {answer ? <Notice tone="error" title={answer.message} /> : null}
        {view.carriedOutBy ? (
          <Notice tone="success" title={t("imports:head.carriedOut")}>
            <Link to={`${base}/imports/${view.carriedOutBy}`} className="link">
              {t("imports:head.seeImport")}
            </Link>
          </Notice>
        ) : null}
        {view.error ? (
          <Notice tone="error" title={view.error.text}>
            <Link to={`${base}/imports`} className="link">
              {t("imports:again")}
            </Link>
          </Notice>
        ) : null}
        {view.error && open && view.error.headers.length > 0 ? (
          <ColumnChoices columns={view.error.headers} fields={view.fields} busy={busy} />
        ) : null}
        {result && rows ? (
          <>
            {show === null ? (
              <CountTiles rows={result.rows} absent={result.absent} stage={view.stage} to={here} />
            ) : null}
            {show === null && open ? <CarryOut rows={result.rows} here={here} busy={busy} /> : null}
            {show === null && !view.dryRun ? (
              <DoneSummary view={view} here={here} base={base} busy={busy} />
            ) : null}
            {shows("confirm") ? (
              <ConfirmChoices
                list={rows.confirm}
                stage={view.stage}
                open={open}
                here={here}
                show={show}
                busy={busy}
              />
            ) : null}
            {show === null && open && view.unknownColumns.length > 0 ? (
              <ColumnChoices columns={view.unknownColumns} fields={view.fields} busy={busy} />
            ) : null}
            {show === null && open && view.values ? <ValueChoices values={view.values} busy={busy} /> : null}
            {show === null && view.headcount ? (
              <HeadcountChoices
                headcount={view.headcount}
                stage={view.stage}
                open={open}
                busy={busy}
                errors={errors}
              />
            ) : null}
            {shows("problems") ? (
              <ProblemRows
                list={rows.problems}
                total={result.problems}
                manySheets={result.manySheets}
                stage={view.stage}
                here={here}
                show={show}
              />
            ) : null}
            {shows("changed") ? (
              <ChangedRows
                list={rows.changed}
                total={result.rows.changed}
                base={base}
                here={here}
                show={show}
              />
            ) : null}
            {shows("absent") ? (
              <AbsentChoices
                list={rows.absent}
                total={result.absent}
                partial={result.partial}
                open={open}
                base={base}
                here={here}
                show={show}
                busy={busy}
                errors={errors}
              />
            ) : null}
            {show === "new" || show === "duplicate" || show === "kept" ? (
              <PlainRows list={rows[show]} base={base} here={here} show={show} />
            ) : null}
            {paged && show !== null ? (
              <Link to={`?show=${show}`} className="btn self-start">
                {t("common:page.first")}
              </Link>
            ) : null}
            {show === null ? (
              <RecognisedColumns result={result} fields={view.fields} open={open} busy={busy} />
            ) : null}
          </>
        ) : null}
      </Form>
    </>
  );
}
