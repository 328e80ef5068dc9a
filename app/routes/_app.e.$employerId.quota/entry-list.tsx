import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "~/ui/format";
import { Notice } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { QuotaView } from "./quota-view.server";

/** Every entry of the year, the newest first; what was wrong is taken back, and warned about where others rest on it. */
export function EntryList({
  entries,
  base,
  mayChange,
  warned,
}: {
  entries: QuotaView["entries"];
  base: string;
  mayChange: boolean;
  /** The entry whose removal would let the allotment be exceeded, and by how much. */
  warned: { movement: string; exceeds: number } | null;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <ul className="divide-y divide-base-300 text-sm">
      {entries.map((entry) => {
        const exceeds = warned?.movement === entry.movementId ? warned.exceeds : null;
        return (
          <li key={entry.movementId} className="py-2">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <span className="tabular-nums">{formatDay(entry.onDay, locale, "short")}</span>
              <span className="font-medium">
                {t(`quota:kind.${entry.kind}`)}: {formatNumber(entry.places, locale)}
              </span>
              <span className="opacity-80">
                {[entry.categoryText, entry.regionText, entry.sectorText].filter(Boolean).join(" · ")}
              </span>
              {entry.worker ? (
                <Link to={`${base}/workers/${entry.worker.id}`} className="link">
                  {entry.worker.name}
                </Link>
              ) : null}
              {entry.note ? <span className="opacity-80">{entry.note}</span> : null}
              {mayChange && entry.retractable && exceeds === null ? (
                <Retract movement={entry.movementId} label={t("workers:crossing.retract")} />
              ) : null}
            </div>
            {exceeds === null ? null : (
              <div className="mt-2">
                <Notice tone="warning" title={t("quota:withoutIt", { count: exceeds })}>
                  <p>{t("quota:withoutItHint")}</p>
                  <Retract movement={entry.movementId} label={t("quota:retractAnyway")} accepted={exceeds} />
                </Notice>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Retract({ movement, label, accepted }: { movement: string; label: string; accepted?: number }) {
  return (
    <Form method="post" className="no-print">
      <input type="hidden" name="intent" value="retract" />
      <input type="hidden" name="movement" value={movement} />
      {accepted === undefined ? null : <input type="hidden" name="accepted" value={accepted} />}
      <button
        type="submit"
        className={accepted === undefined ? "link text-xs opacity-75" : "btn btn-sm mt-2"}
      >
        {label}
      </button>
    </Form>
  );
}
