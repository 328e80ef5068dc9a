import { useTranslation } from "react-i18next";

export type Status = "ok" | "expiring" | "breach" | "unknown";

const looks: Record<Status, { mark: string; className: string }> = {
  ok: { mark: "✓", className: "bg-success/15 text-success border-success/40" },
  expiring: { mark: "◷", className: "bg-warning/30 text-warning-content border-warning" },
  breach: { mark: "!", className: "bg-error/10 text-error border-error/50" },
  unknown: { mark: "?", className: "bg-base-200 text-base-content border-base-content/40 border-dashed" },
};

/** A worker's standing: a mark and words, so that colour is never the only sign. */
export function StatusBadge({ status }: { status: Status }) {
  const { t } = useTranslation();
  const look = looks[status];
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-selector border px-2 py-0.5 text-sm font-medium whitespace-nowrap ${look.className}`}
    >
      <span aria-hidden="true">{look.mark}</span>
      {status === "ok"
        ? t("common:status.ok")
        : status === "expiring"
          ? t("common:status.expiring")
          : status === "breach"
            ? t("common:status.breach")
            : t("common:status.unknown")}
    </span>
  );
}
