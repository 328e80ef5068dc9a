import { useTranslation } from "react-i18next";

export type ConfidenceShown = "verbatim" | "secondary" | "inferred" | "unconfirmed";

const looks: Record<ConfidenceShown, string> = {
  verbatim: "border-success/40 text-success",
  secondary: "border-base-content/30",
  inferred: "border-base-content/30 border-dashed",
  unconfirmed: "border-error/50 text-error border-dashed",
};

/** How well a thing is known, in words; the border only repeats it. */
export function ConfidenceBadge({ of }: { of: ConfidenceShown }) {
  const { t } = useTranslation();
  return (
    <span
      className={`inline-block rounded-selector border px-1.5 py-px text-sm whitespace-nowrap ${looks[of]}`}
    >
      {t(`common:confidence.${of}`)}
    </span>
  );
}
