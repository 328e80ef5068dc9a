import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { TodayView } from "./today-view.server";

const tiles = [
  { status: "breach", mark: "!", look: "border-error/50 text-error", strong: "bg-error/10" },
  { status: "unknown", mark: "?", look: "border-base-content/40 border-dashed", strong: "" },
  { status: "expiring", mark: "◷", look: "border-warning text-warning-content", strong: "bg-warning/20" },
  { status: "ok", mark: "✓", look: "border-success/50 text-success", strong: "bg-success/10" },
] as const;

const answers = [
  ["required", "required"],
  ["notRequired", "not-required"],
  ["prohibited", "prohibited"],
  ["unknown", "unknown"],
] as const;

/** Four counts, each leading to those whom it counts; and what the law answers about permits. */
export function CountTiles({
  workers,
  permit,
  to,
  exposure,
}: Pick<TodayView, "workers" | "permit"> & { to: (query: string) => string; exposure: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <section aria-label={t("today:counts.title")}>
      <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {tiles.map(({ status, mark, look, strong }) => (
          <li key={status}>
            <Link
              to={to(`status=${status}`)}
              className={`flex h-full flex-col rounded-box border-2 bg-base-100 p-4 hover:shadow-md ${look} ${workers[status] > 0 ? strong : ""}`}
            >
              <span className="flex items-baseline justify-between gap-2">
                <span className="text-3xl font-bold tabular-nums sm:text-4xl">
                  {formatNumber(workers[status], locale)}
                </span>
                <span aria-hidden="true" className="text-2xl">
                  {mark}
                </span>
              </span>
              <span className="mt-1 font-semibold">{t(`common:status.${status}`)}</span>
              <span className="text-sm text-base-content opacity-75">{t(`today:counts.hint.${status}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <span>{t("today:counts.total", { count: workers.total })}</span>
        <span className="opacity-75">{t("today:permitNeed.title")}:</span>
        {answers.map(([field, answer]) =>
          permit[field] > 0 ? (
            <Link key={answer} to={to(`answer=${answer}`)} className="link">
              {t(`workers:answer.${answer}`)} {formatNumber(permit[field], locale)}
            </Link>
          ) : null,
        )}
        {workers.breach > 0 ? (
          <Link to={exposure} className="link no-print">
            {t("exposure:link")}
          </Link>
        ) : null}
      </p>
    </section>
  );
}
