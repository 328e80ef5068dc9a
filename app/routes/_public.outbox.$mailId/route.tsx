import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { getOutboxMail } from "~/reminders/index.server";
import { formatInstant } from "~/ui/format";
import { Card, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { outboxReader } from "~/web/outbox-reader.server";
import { notFound } from "~/web/request-context.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.mail.subject ?? ""} · Ruqsat` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { context, reader } = await outboxReader(args);
  const mail = await getOutboxMail(context.db, reader, args.params.mailId);
  if (!mail) throw notFound();
  return { mail, pieces: piecesOf(mail.text) };
}

type Piece = { at: number; text: string; link: boolean };

/** The text cut at its addresses, so that a page can make links of them and of nothing else. */
function piecesOf(text: string): Piece[] {
  let at = 0;
  return text.split(/(https?:\/\/[^\s<>"…]+(?![^\s]*…))/).map((piece, index) => {
    const made = { at, text: piece, link: index % 2 === 1 };
    at += piece.length;
    return made;
  });
}

/** One mail as plain text, the way a mail program without pictures shows it. */
export default function OutboxMailPage() {
  const { mail, pieces } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className="mx-auto max-w-3xl">
      <p className="mb-3 text-sm">
        <Link to="/outbox" className="link">
          {t("reminders:outbox.back")}
        </Link>
      </p>
      <PageHead
        title={<span lang={mail.locale}>{mail.subject}</span>}
        lead={<span className="break-all">{t("reminders:outbox.to", { to: mail.to })}</span>}
      />
      <p className="mb-4 text-sm opacity-80">
        {t(`reminders:template.${mail.template}`)} ·{" "}
        {formatInstant(mail.acceptedAt ?? mail.createdAt, locale)} · {t(`reminders:state.${mail.state}`)}
        {mail.response ? (
          <span className="block font-mono text-xs break-all">
            {t("reminders:outbox.response")}: {mail.response}
          </span>
        ) : null}
      </p>
      <Card>
        <div className="text-base break-words whitespace-pre-wrap" lang={mail.locale}>
          {pieces.map((piece) =>
            piece.link ? (
              <a key={piece.at} href={piece.text} className="link break-all">
                {piece.text}
              </a>
            ) : (
              piece.text
            ),
          )}
        </div>
      </Card>
    </div>
  );
}
