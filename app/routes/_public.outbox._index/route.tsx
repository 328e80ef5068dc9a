import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listOutbox } from "~/reminders/index.server";
import { formatInstant } from "~/ui/format";
import { EmptyState, Notice, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { outboxReader } from "~/web/outbox-reader.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { context, reader } = await outboxReader(args);
  const cursor = new URL(args.request.url).searchParams.get("cursor");
  const { items, nextCursor } = await listOutbox(context.db, reader, cursor);
  return {
    title: context.t("reminders:outbox.title"),
    reader: reader.kind,
    firstPage: cursor === null,
    nextCursor,
    items: items.map(({ response: _response, ...item }) => item),
  };
}

/** The mails that went out, or wait to. */
export default function OutboxPage() {
  const { title, reader, items, firstPage, nextCursor } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} />
      <div className="mb-6">
        <Notice>{t(reader === "demo" ? "reminders:outbox.demo" : "reminders:outbox.owner")}</Notice>
      </div>
      {items.length === 0 ? (
        <EmptyState title={t("reminders:outbox.empty")} />
      ) : (
        <ul className="divide-y divide-base-300 rounded-box border border-base-300 bg-base-100">
          {items.map((item) => (
            <li key={item.mailId}>
              <Link to={`/outbox/${item.mailId}`} className="block px-4 py-3 hover:bg-base-200/60">
                <span className="block font-semibold break-words" lang={item.locale}>
                  {item.subject}
                </span>
                <span className="block text-sm break-all">{t("reminders:outbox.to", { to: item.to })}</span>
                <span className="block text-sm opacity-75">
                  {t(`reminders:template.${item.template}`)} · {formatInstant(item.createdAt, locale)} ·{" "}
                  {t(`reminders:state.${item.state}`)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4 flex gap-4 text-sm">
        {firstPage ? null : (
          <Link to="/outbox" className="link">
            {t("reminders:deliveries.newest")}
          </Link>
        )}
        {nextCursor ? (
          <Link to={`/outbox?cursor=${nextCursor}`} className="link">
            {t("reminders:deliveries.older")}
          </Link>
        ) : null}
      </p>
    </div>
  );
}
