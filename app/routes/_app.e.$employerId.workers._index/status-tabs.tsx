import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";

const statuses = ["breach", "unknown", "expiring", "ok"] as const;
type Status = (typeof statuses)[number];

/** All workers, or those of one standing, with how many there are. */
export function StatusTabs({
  counts,
  current,
  to,
}: {
  counts: Record<Status | "total", number>;
  current: Status | null;
  to: (status: Status | undefined) => string;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const tabs = [
    { status: undefined, label: t("workers:list.all"), n: counts.total },
    ...statuses.map((status) => ({ status, label: t(`common:status.${status}`), n: counts[status] })),
  ];
  return (
    <nav aria-label={t("workers:col.status")} className="no-print flex flex-wrap gap-1">
      {tabs.map(({ status, label, n }) => {
        const here = (status ?? null) === current;
        return (
          <Link
            key={label}
            to={to(status)}
            aria-current={here ? "page" : undefined}
            className={`rounded-field border px-3 py-1.5 text-sm ${here ? "border-primary bg-primary text-primary-content" : "border-base-300 bg-base-100 hover:border-primary"}`}
          >
            {label} <span className="font-semibold tabular-nums">{formatNumber(n, locale)}</span>
          </Link>
        );
      })}
    </nav>
  );
}
