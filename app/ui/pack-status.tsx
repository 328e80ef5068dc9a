import { useTranslation } from "react-i18next";

export type PackStatusName = "queued" | "running" | "ready" | "failed";

const looks: Record<PackStatusName, { mark: string; className: string }> = {
  queued: { mark: "…", className: "border-base-content/40 border-dashed bg-base-200" },
  running: { mark: "◷", className: "border-info/50 bg-info/10 text-info" },
  ready: { mark: "✓", className: "border-success/40 bg-success/15 text-success" },
  failed: { mark: "!", className: "border-error/50 bg-error/10 text-error" },
};

/** How far a pack is: a mark and words, so that colour is never the only sign. */
export function PackStatus({ status }: { status: PackStatusName }) {
  const { t } = useTranslation();
  const look = looks[status];
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-selector border px-2 py-0.5 text-sm font-medium whitespace-nowrap ${look.className}`}
    >
      <span aria-hidden="true">{look.mark}</span>
      {t(`packs:status.${status}`)}
    </span>
  );
}
