import { useTranslation } from "react-i18next";
import { formatDay } from "~/ui/format";
import { ReasonList, Why } from "~/ui/reason-list";
import { StatusBadge } from "~/ui/status-badge";
import { useLocale } from "~/ui/use-locale";
import type { InspectionView } from "./inspection-view.server";

type Worker = InspectionView["workers"][number];
type Document = Worker["documents"][number];

/** One worker of the pack: who, the standing, and within it every document with its file and the grounds. */
export function InspectedWorker({ worker, here }: { worker: Worker; here: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const short = (day: string) => formatDay(day, locale, "short");
  const facts = [
    worker.birthDate ? t("packs:inspect.born", { day: short(worker.birthDate) }) : null,
    worker.iin ? `${t("workers:field.iin")} ${worker.iin}` : null,
    worker.staffNo ? `${t("workers:col.staffNo")} ${worker.staffNo}` : null,
    worker.position,
    worker.category
      ? t(`workers:category.${worker.category}`)
      : ["seasonal", "domestic"].includes(worker.arrangement)
        ? null
        : t("workers:list.noCategory"),
    worker.arrangement === "employment" ? null : t(`workers:arrangement.${worker.arrangement}`),
    worker.site,
    worker.from ? t("packs:inspect.since", { day: short(worker.from) }) : null,
  ].filter(Boolean);
  return (
    <li className="rounded-box border border-base-300 bg-base-100 p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0 font-semibold">
          <span className="font-normal opacity-75">№&nbsp;{worker.number}</span> {worker.name}{" "}
          <span className="font-normal">({worker.country})</span>
        </p>
        <StatusBadge status={worker.status} />
      </div>
      <p className="mt-1 text-sm opacity-80">{facts.join(" · ")}</p>
      {worker.findings.length > 0 ? (
        <p className="mt-1 text-sm font-medium">{worker.findings.join(" · ")}</p>
      ) : null}
      <details className="mt-2">
        <summary className="text-sm font-medium text-primary">
          {t("packs:inspect.documents")} ({worker.documents.length})
        </summary>
        {worker.documents.length === 0 ? (
          <p className="mt-2 text-sm">{t("packs:inspect.noDocuments")}</p>
        ) : (
          <ul className="mt-2 flex flex-col divide-y divide-base-300 text-sm">
            {worker.documents.map((document) => (
              <DocumentLine key={document.id} document={document} here={here} />
            ))}
          </ul>
        )}
        <p className="mt-3 text-sm">
          <strong>{t("packs:inspect.permitNeed")}:</strong> {t(`workers:answer.${worker.permit.answer}`)}
          {worker.permit.missing.length > 0
            ? `. ${t("packs:inspect.missing", { list: worker.permit.missing.join(", ") })}`
            : null}
        </p>
        {worker.permit.because.length > 0 ? (
          <Why>
            <ReasonList reasons={worker.permit.because} />
          </Why>
        ) : null}
      </details>
    </li>
  );
}

function DocumentLine({ document, here }: { document: Document; here: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { expiry } = document;
  const until =
    expiry.kind === "on"
      ? t("packs:inspect.until", { day: formatDay(expiry.day, locale, "short") })
      : expiry.kind === "none"
        ? t("packs:inspect.noExpiry")
        : t("packs:inspect.expiryMissing");
  const bad = document.state === "expired";
  return (
    <li className="flex flex-wrap justify-between gap-x-4 gap-y-1 py-1.5">
      <span className="min-w-0">
        <span className="font-medium">{t(`workers:kind.${document.kind}`)}</span>
        {document.permitKind ? ` (${t(`workers:permitKind.${document.permitKind}`)})` : null}
        {document.number ? ` № ${document.number}` : null}
      </span>
      <span>
        {until}
        {" · "}
        <span className={bad ? "font-medium text-error" : ""}>
          {t(`packs:inspect.stateOf.${document.state}`)}
        </span>
        {" · "}
        {document.evidence.length === 0 ? (
          <span className="opacity-75">
            {t("packs:inspect.scan")} {t("packs:inspect.noScan")}
          </span>
        ) : (
          document.evidence.map((path) => (
            <a key={path} href={`${here}/${path}`} className="link" download>
              {path.split("/").at(-1)}
            </a>
          ))
        )}
      </span>
    </li>
  );
}
