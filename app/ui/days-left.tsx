import { useTranslation } from "react-i18next";

/** «5 days left», «last day», «3 days ago»; what is over or near stands out by weight as well as by colour. */
export function DaysLeft({ left }: { left: number }) {
  const { t } = useTranslation();
  const text =
    left === 0
      ? t("workers:left.today")
      : left > 0
        ? t("workers:left.days", { count: left })
        : t("workers:left.ago", { count: -left });
  return (
    <span
      className={
        left < 0 ? "font-medium text-error" : left <= 30 ? "font-medium text-warning-content" : "opacity-75"
      }
    >
      {text}
    </span>
  );
}
