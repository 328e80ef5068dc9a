import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DaysLeft } from "~/ui/days-left";
import { formatDay, formatInstant, formatNumber } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { DocumentView, WorkerView } from "./worker-view.server";

const looks = {
  valid: "border-success/40 text-success",
  endless: "border-base-content/30",
  expiring: "border-warning bg-warning/25 text-warning-content",
  expired: "border-error/50 bg-error/10 text-error",
  later: "border-info/40 text-info",
  open: "border-base-content/40 border-dashed",
};

/** Documents by kind: the current ones first, then what they replaced and how they were corrected. */
export function DocumentsCard({
  documents,
  here,
  mayChange,
}: {
  documents: WorkerView["documents"];
  here: string;
  mayChange: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Card id="documents">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{t("workers:worker.documents")}</h2>
        {mayChange ? (
          <Link to={`${here}/documents/new`} className="btn btn-primary btn-sm no-print">
            {t("workers:worker.addDocument")}
          </Link>
        ) : null}
      </div>
      {documents.length === 0 ? (
        <p>{t("workers:worker.noDocuments")}</p>
      ) : (
        <div className="divide-y divide-base-300">
          {documents.map(({ kind, current, older }) => (
            <section key={kind} className="grid grid-cols-1 gap-x-6 gap-y-2 py-4 md:grid-cols-[14rem_1fr]">
              <h3 className="font-semibold">{t(`workers:kind.${kind}`)}</h3>
              <div className="flex min-w-0 flex-col gap-4">
                {current.map((document) => (
                  <Current
                    key={document.documentId}
                    kind={kind}
                    document={document}
                    here={here}
                    mayChange={mayChange}
                  />
                ))}
                <Older kind={kind} current={current} older={older} here={here} />
              </div>
            </section>
          ))}
        </div>
      )}
    </Card>
  );
}

function Current({
  kind,
  document,
  here,
  mayChange,
}: {
  kind: string;
  document: DocumentView;
  here: string;
  mayChange: boolean;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const link = `${here}/documents/${document.documentId}`;
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="font-medium break-all">{document.number ?? t("workers:worker.noNumber")}</span>
          <span className={`rounded-selector border px-2 py-px text-sm ${looks[document.state]}`}>
            {t(`workers:state.${document.state}`, { context: t(`workers:kindGender.${kind}`) })}
          </span>
        </p>
        {document.permitKind ? <p className="text-sm">{document.permitKind}</p> : null}
        <p className="text-sm">
          <Dates document={document} />
          {typeof document.left === "number" ? (
            <>
              {" · "}
              <DaysLeft left={document.left} />
            </>
          ) : null}
        </p>
        {document.details.map(({ name, value }) => (
          <p key={name} className="text-sm opacity-75">
            {t(`workers:field.${name}`)}: {value}
          </p>
        ))}
        <p className="text-xs opacity-70">
          <Entered document={document} />
        </p>
        {document.file ? (
          <p className="text-sm">
            <a href={`${link}/download`} className="link">
              {document.file.name ?? t("workers:worker.file")}
            </a>{" "}
            <span className="opacity-70">
              {formatNumber(Math.max(1, Math.round(document.file.size / 1024)), locale)} KB
            </span>
          </p>
        ) : null}
      </div>
      {mayChange ? (
        <div className="no-print flex flex-wrap gap-1">
          <Link
            to={`${here}/documents/new?kind=${kind}&renews=${document.documentId}`}
            className="btn btn-sm"
          >
            {t("workers:worker.renew")}
          </Link>
          <Link to={link} className="btn btn-ghost btn-sm">
            {t("workers:worker.correct")}
          </Link>
          <Link to={`${link}/file`} className="btn btn-ghost btn-sm">
            {document.file ? t("workers:worker.replaceFile") : t("workers:worker.attach")}
          </Link>
        </div>
      ) : null}
    </div>
  );
}

function Older({
  kind,
  current,
  older,
  here,
}: {
  kind: string;
  current: DocumentView[];
  older: DocumentView[];
  here: string;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const corrections = [...current, ...older].flatMap((document) => document.corrections);
  const count = older.length + corrections.length;
  if (count === 0) return null;
  return (
    <details>
      <summary className="text-sm font-medium text-primary">{t("workers:worker.older", { count })}</summary>
      <ul className="mt-2 flex flex-col gap-2 border-l-2 border-base-300 pl-3 text-sm">
        {older.map((document) => (
          <li key={document.documentId}>
            <span className="font-medium">{document.number ?? t("workers:worker.noNumber")}</span> ·{" "}
            <Dates document={document} /> ·{" "}
            {t("workers:worker.superseded", { context: t(`workers:kindGender.${kind}`) })}
            {document.file ? (
              <>
                {" · "}
                <a href={`${here}/documents/${document.documentId}/download`} className="link">
                  {document.file.name ?? t("workers:worker.file")}
                </a>
              </>
            ) : null}
            <span className="block text-xs opacity-70">
              <Entered document={document} />
            </span>
          </li>
        ))}
        {corrections.map((version) => (
          <li key={`${version.number} ${version.at}`}>
            <s className="opacity-75">
              {version.number ?? t("workers:worker.noNumber")} · <Dates document={version} />
            </s>
            <span className="block text-xs opacity-70">
              {t("workers:worker.corrected", { at: formatInstant(version.at, locale), who: version.who })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Entered({ document }: { document: Pick<DocumentView, "enteredAt" | "enteredBy"> }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!document.enteredAt) return null;
  const at = formatInstant(document.enteredAt, locale);
  return document.enteredBy === null
    ? t("workers:worker.importedAt", { at })
    : t("workers:worker.entered", { who: document.enteredBy, at });
}

function Dates({
  document,
}: {
  document: Pick<DocumentView, "issuedOn" | "validFrom" | "expiresOn" | "state">;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const day = (text: string) => formatDay(text, locale, "short");
  const parts = [
    document.issuedOn && document.issuedOn !== document.validFrom
      ? `${t("workers:field.issuedOn")} ${day(document.issuedOn)}`
      : null,
    document.validFrom ? t("workers:engagement.since", { day: day(document.validFrom) }) : null,
    document.expiresOn
      ? t("workers:engagement.until", { day: day(document.expiresOn) })
      : document.state === "endless"
        ? t("workers:state.endless")
        : t("workers:state.open"),
  ];
  return parts.filter(Boolean).join(", ");
}
