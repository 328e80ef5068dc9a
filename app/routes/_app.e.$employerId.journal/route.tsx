import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listJournal, verifyJournal } from "~/registry/index.server";
import { formatInstant } from "~/ui/format";
import { Card, EmptyState, Notice, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { changedFields, eventText } from "~/web/event-text";
import { requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const pageSize = 50;

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale } = await requireScope(args);
  const before = Number(new URL(args.request.url).searchParams.get("before") ?? "");
  const page = await listJournal(scope, {
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
    limit: pageSize,
  });
  return {
    title: t("employer:journal.title"),
    nextBefore: page.nextBefore,
    first: !(before > 0),
    entries: page.entries.map((entry) => ({
      seq: entry.seq,
      at: entry.at,
      who:
        entry.by.kind === "system"
          ? t("employer:journal.system")
          : entry.by.kind === "inspector"
            ? t("employer:journal.inspector")
            : (entry.by.name ?? t("employer:journal.someone")),
      text: eventText(t, locale, entry),
      fields: changedFields(t, entry),
      worker: entry.worker,
      about:
        entry.subject?.kind === "import" || entry.subject?.kind === "pack"
          ? `${entry.subject.kind}s/${entry.subject.id}`
          : null,
    })),
  };
}

/** Changes nothing: the whole chain is walked because somebody asked. */
export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireScope(args);
  return data({ verdict: await verifyJournal(scope) });
}

/** Who did what and when, and whether the chain holds. */
export default function JournalPage() {
  const { title, entries, nextBefore, first } = useLoaderData<typeof loader>();
  const verdict = useActionData<typeof action>()?.verdict;
  const { t } = useTranslation();
  const locale = useLocale();
  const { base } = useEmployer();
  return (
    <>
      <PageHead
        title={title}
        lead={t("employer:journal.lead")}
        actions={
          <Form method="post">
            <button type="submit" className="btn btn-primary">
              {t("employer:journal.verify")}
            </button>
          </Form>
        }
      />
      <div className="flex flex-col gap-4">
        {verdict?.ok === true ? (
          <Notice tone="success" title={t("employer:journal.holds", { count: verdict.length })}>
            <p className="text-sm break-all">
              {t("employer:journal.head")} <code>{verdict.head}</code>
            </p>
          </Notice>
        ) : null}
        {verdict?.ok === false ? (
          <Notice tone="error" title={t("employer:journal.broken", { seq: verdict.at })}>
            {t(`employer:journal.why.${verdict.why}`)}
          </Notice>
        ) : null}
        {entries.length === 0 ? (
          <EmptyState title={t("employer:journal.none")} />
        ) : (
          <Card>
            <ol className="divide-y divide-base-300">
              {entries.map((entry) => (
                <li
                  key={entry.seq}
                  className="grid grid-cols-1 gap-x-4 py-2 text-sm sm:grid-cols-[4rem_10rem_1fr]"
                >
                  <span className="tabular-nums opacity-75">№ {entry.seq}</span>
                  <span className="opacity-75">{formatInstant(entry.at, locale)}</span>
                  <span className="min-w-0">
                    <span className="font-medium">{entry.who}</span> · {entry.text}
                    {entry.worker ? (
                      <>
                        {" · "}
                        <Link to={`${base}/workers/${entry.worker.id}`} className="link">
                          {entry.worker.name}
                        </Link>
                      </>
                    ) : null}
                    {entry.about ? (
                      <>
                        {" · "}
                        <Link to={`${base}/${entry.about}`} className="link">
                          {t("employer:journal.open")}
                        </Link>
                      </>
                    ) : null}
                    {entry.fields.length > 0 ? (
                      <span className="block opacity-75">
                        {t("employer:journal.fields", { fields: entry.fields.join(", ") })}
                      </span>
                    ) : null}
                  </span>
                </li>
              ))}
            </ol>
          </Card>
        )}
        <nav className="no-print flex gap-2" aria-label={t("workers:list.page")}>
          {first ? null : (
            <Link to="?" className="btn border-base-300 bg-base-100">
              {t("employer:journal.newest")}
            </Link>
          )}
          {nextBefore ? (
            <Link to={`?before=${nextBefore}`} className="btn border-base-300 bg-base-100" rel="next">
              {t("employer:journal.older")}
            </Link>
          ) : null}
        </nav>
      </div>
    </>
  );
}
