import { useTranslation } from "react-i18next";
import { formatDay, formatNumber, formatTenge } from "~/ui/format";
import { Card } from "~/ui/page";
import { ReasonList, type ShownReason, Why } from "~/ui/reason-list";
import { useLocale } from "~/ui/use-locale";
import { WideTable } from "~/ui/wide-table";
import type { PricedBudget } from "./price-budget";

export type PricedView = Omit<PricedBudget, "because" | "warnings">;

/** What the budget costs on its day, row by row, and what it would cost on the other side of New Year. */
export function BudgetAnswer({
  priced,
  sides,
  kinds,
  reasons,
  warnings,
  editions,
}: {
  priced: PricedView;
  sides: PricedView[];
  kinds: Record<string, string>;
  reasons: ShownReason[];
  warnings: string[];
  /** How well the sources are known. */
  editions: string[];
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div id="answer" className="flex min-w-0 flex-col gap-6">
      <Card>
        <p className="text-sm opacity-80">{t("cost:total", { day: formatDay(priced.paidOn, locale) })}</p>
        <Money priced={priced} big />
        <WideTable label={t("cost:hires")} className="mt-4">
          <table className="table table-sm">
            <thead className="text-base-content/80">
              <tr>
                <th scope="col">{t("cost:col.hire")}</th>
                <th scope="col" className="text-right">
                  {t("cost:col.each")}
                </th>
                <th scope="col" className="text-right">
                  {t("cost:col.sum")}
                </th>
              </tr>
            </thead>
            <tbody>
              {priced.hires.map((hire) => (
                <tr key={hire.row}>
                  <th scope="row" className="min-w-32 font-normal">
                    {kinds[hire.kind]}
                    <span className="block text-sm opacity-80">
                      {t("cost:people", { count: hire.count })} · {t("cost:months", { count: hire.months })}
                    </span>
                  </th>
                  <td className="text-right whitespace-nowrap">
                    {hire.mrpEach === null ? "—" : t("cost:mrp", { mrp: formatNumber(hire.mrpEach, locale) })}
                  </td>
                  <td className="text-right whitespace-nowrap">
                    {hire.missing.length > 0
                      ? t("cost:unknown")
                      : hire.free
                        ? t("cost:free")
                        : hire.kzt !== null
                          ? formatTenge(hire.kzt, locale)
                          : hire.estimate !== null
                            ? `≈ ${formatTenge(hire.estimate, locale)}`
                            : t("cost:unknown")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
        {warnings.length > 0 ? (
          <ul className="mt-3 list-disc space-y-1 pl-5 text-sm">
            {warnings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        ) : null}
        <div className="mt-3">
          <Why>
            <ReasonList reasons={reasons} />
            <ul className="mt-4 list-disc space-y-1 pl-5 text-sm">
              {editions.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Why>
        </div>
      </Card>
      <Card title={t("cost:sides.title")}>
        <div className="grid gap-4 sm:grid-cols-2">
          {sides.map((side) => (
            <div key={side.paidOn} className="rounded-field border border-base-300 p-3">
              <p className="font-semibold">{formatDay(side.paidOn, locale)}</p>
              <Money priced={side} />
            </div>
          ))}
        </div>
        <p className="mt-3 text-sm opacity-80">{t("cost:sides.text")}</p>
      </Card>
    </div>
  );
}

function Money({ priced, big = false }: { priced: PricedView; big?: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const size = big ? "text-3xl" : "text-xl";
  const { kzt, estimate, mrp, index, estimatedBy } = priced;
  return (
    <>
      <p className={`${size} font-bold tracking-tight`}>
        {kzt !== null
          ? formatTenge(kzt, locale)
          : mrp !== null
            ? t("cost:mrp", { mrp: formatNumber(mrp, locale) })
            : t("cost:unknown")}
      </p>
      {kzt !== null && mrp !== null && index ? (
        <p className="text-sm opacity-80">
          {t("cost:how", {
            mrp: formatNumber(mrp, locale),
            index: formatTenge(index.value, locale),
            year: index.year,
          })}
        </p>
      ) : null}
      {kzt === null && estimate !== null && estimatedBy ? (
        <p className="mt-1 rounded-field border border-dashed border-warning px-2 py-1 text-sm">
          {t("cost:estimate", {
            amount: formatTenge(estimate, locale),
            year: estimatedBy.year,
            index: formatTenge(estimatedBy.value, locale),
          })}
        </p>
      ) : null}
    </>
  );
}
