import { useTranslation } from "react-i18next";
import { formatDay, formatInstant, formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";

type Version = {
  validFrom: string;
  name: string;
  bin: string | null;
  region: string | null;
  sector: string | null;
  staff: number | null;
  regimes: string[];
  recordedAt: Date;
  retiredAt: Date | null;
};

/** Every version of the facts; one that was corrected stays, struck out. */
export function EmployerHistory({ history }: { history: readonly Version[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <ol className="flex flex-col gap-3">
      {history.map((version) => (
        <li
          key={`${version.validFrom} ${version.recordedAt.toISOString()}`}
          className="border-l-2 border-base-300 pl-3"
        >
          <p className="font-medium">
            {t("employer:facts.from", { day: formatDay(version.validFrom, locale) })}
          </p>
          <p className={`text-sm ${version.retiredAt ? "line-through opacity-70" : ""}`}>
            {[
              version.name,
              version.bin,
              version.region,
              version.sector,
              version.staff === null
                ? null
                : `${t("employer:facts.staff")}: ${formatNumber(version.staff, locale)}`,
              ...version.regimes,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          <p className="text-xs opacity-70">
            {t("employer:headcount.recordedAt")}: {formatInstant(version.recordedAt, locale)}
            {version.retiredAt
              ? `; ${t("employer:facts.retiredNote", { at: formatInstant(version.retiredAt, locale) })}`
              : ""}
          </p>
        </li>
      ))}
    </ol>
  );
}
