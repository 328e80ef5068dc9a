import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ImportCounts } from "~/registry/index";
import { formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { ImportView } from "./import-view.server";

/** What the rows of the file come to, each count leading to its rows. */
export function CountTiles({
  rows,
  absent,
  stage,
  to,
}: {
  rows: ImportCounts;
  absent: number;
  stage: ImportView["stage"];
  to: string;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const tiles = [
    { key: "new", count: rows.new, show: "new", tone: "text-success" },
    { key: "changed", count: rows.changed, show: "changed", tone: "text-info" },
    { key: "unchanged", count: rows.unchanged, show: null, tone: "" },
    { key: "refused", count: rows.refused, show: "problems", tone: "text-error" },
    { key: "toConfirm", count: rows.toConfirm, show: "confirm", tone: "text-warning-content" },
    { key: "duplicate", count: rows.duplicate, show: "duplicate", tone: "" },
    { key: "secondPosition", count: rows.secondPosition, show: null, tone: "" },
    { key: "absent", count: absent, show: "absent", tone: "text-warning-content" },
  ] as const;
  const shown = tiles.filter(
    ({ key, count }) => count > 0 || key === "new" || key === "changed" || key === "refused",
  );
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
      {shown.map(({ key, count, show, tone }) => {
        const body = (
          <>
            <span className={`block text-3xl font-bold tabular-nums ${count > 0 ? tone : "opacity-60"}`}>
              {formatNumber(count, locale)}
            </span>
            <span className="block text-sm font-medium">{t(`imports:count.${key}`)}</span>
            <span className="block text-xs opacity-75">{t(`imports:countHint.${stage}.${key}`)}</span>
          </>
        );
        const frame = "block h-full rounded-box border border-base-300 bg-base-100 p-4";
        return (
          <li key={key}>
            {show && count > 0 ? (
              <Link to={`${to}?show=${show}`} className={`${frame} hover:border-primary`}>
                {body}
              </Link>
            ) : (
              <div className={frame}>{body}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
