import { useTranslation } from "react-i18next";

/** A lead in words: «30 days before», «on the last day», «8 days after». */
export function LeadText({ days }: { days: number }) {
  const { t } = useTranslation();
  return days === 0
    ? t("reminders:lead.today")
    : days > 0
      ? t("reminders:lead.before", { count: days })
      : t("reminders:lead.after", { count: -days });
}
