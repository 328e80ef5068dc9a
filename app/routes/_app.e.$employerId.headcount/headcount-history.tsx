import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay, formatInstant, formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";

type Counts = { citizens: number; lentCitizens: number; lentForeign: number };
type Version = {
  onDay: string;
  recordedAt: Date;
  retiredAt: Date | null;
  byCategory: Record<"1" | "2" | "3" | "4", Counts>;
};

const categories = ["1", "2", "3", "4"] as const;

/** Every headcount that was entered; one that was corrected stays, struck out. */
export function HeadcountHistory({
  history,
  mayChange,
}: {
  history: readonly Version[];
  mayChange: boolean;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (history.length === 0) return <p>{t("employer:headcount.none")}</p>;
  return (
    <div className="overflow-x-auto">
      <table className="table table-sm">
        <thead className="text-base-content/80">
          <tr>
            <th scope="col">{t("employer:headcount.day")}</th>
            {categories.map((category) => (
              <th key={category} scope="col" className="text-right whitespace-nowrap">
                {t(`workers:category.${category}`)}
              </th>
            ))}
            <th scope="col" className="text-right">
              {t("employer:headcount.total")}
            </th>
            <th scope="col" className="text-right">
              {t("employer:headcount.lent")}
            </th>
            <th scope="col">{t("employer:headcount.recordedAt")}</th>
            <th scope="col">
              <span className="sr-only">{t("common:action.change")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map((version) => {
            const old = version.retiredAt !== null;
            const sum = (name: keyof Counts) =>
              categories.reduce((total, category) => total + version.byCategory[category][name], 0);
            return (
              <tr
                key={`${version.onDay} ${version.recordedAt.toISOString()}`}
                className={old ? "line-through opacity-70" : ""}
              >
                <th scope="row" className="font-medium whitespace-nowrap">
                  {formatDay(version.onDay, locale, "short")}
                </th>
                {categories.map((category) => (
                  <td key={category} className="text-right tabular-nums">
                    {formatNumber(version.byCategory[category].citizens, locale)}
                  </td>
                ))}
                <td className="text-right font-semibold tabular-nums">
                  {formatNumber(sum("citizens"), locale)}
                </td>
                <td className="text-right tabular-nums">
                  {formatNumber(sum("lentCitizens") + sum("lentForeign"), locale)}
                </td>
                <td className="text-sm whitespace-nowrap">{formatInstant(version.recordedAt, locale)}</td>
                <td>
                  {old ? (
                    t("employer:headcount.retired")
                  ) : mayChange ? (
                    <Link to={`?day=${version.onDay}`} className="link">
                      {t("employer:headcount.correct")}
                    </Link>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
