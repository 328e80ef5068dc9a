import { useTranslation } from "react-i18next";
import type { DeliveryState } from "~/reminders/index";

const looks: Record<DeliveryState, { mark: string; className: string }> = {
  queued: { mark: "◷", className: "border-base-300 bg-base-200" },
  sending: { mark: "→", className: "border-base-300 bg-base-200" },
  unsure: { mark: "?", className: "border-warning bg-warning/30 text-warning-content" },
  deferred: { mark: "↻", className: "border-warning bg-warning/30 text-warning-content" },
  accepted: { mark: "✓", className: "border-success/40 bg-success/15 text-success" },
  kept: { mark: "▤", className: "border-base-content/30 bg-base-200" },
  bounced: { mark: "✕", className: "border-error/50 bg-error/10 text-error" },
  withdrawn: { mark: "–", className: "border-dashed border-base-content/40 bg-base-200" },
};

/** How telling somebody went: a mark and words, so that colour is never the only sign. */
export function DeliveryBadge({ state }: { state: DeliveryState }) {
  const { t } = useTranslation();
  const look = looks[state];
  return (
    <span
      className={`inline-flex items-baseline gap-1 rounded-selector border px-2 py-0.5 text-xs font-medium ${look.className}`}
    >
      <span aria-hidden="true">{look.mark}</span>
      {t(`reminders:state.${state}`)}
    </span>
  );
}
