import { useTranslation } from "react-i18next";
import { formatDay, formatNumber, formatTenge } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { TodayView } from "./today-view.server";

/**
 * Permits in force by kind, and what renewing those that end soon will cost, with the index it was made with. A
 * family's permits carry no fee and no employer's quota; its tax stands with each worker.
 */
export function PermitsCard({
  held,
  fees,
  quotaCounted,
  household,
}: Pick<TodayView, "held" | "fees" | "quotaCounted"> & { household: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Card title={t(household ? "today:permits.titleHousehold" : "today:permits.title")}>
      <h3 className="text-sm font-semibold opacity-75">{t("today:permits.held")}</h3>
      {held.length === 0 ? (
        <p className="mt-1">{t("today:permits.none")}</p>
      ) : (
        <dl className="mt-1">
          {held.map(({ kind, n }) => (
            <div key={kind} className="flex justify-between gap-4 py-0.5">
              <dt>{t(`workers:permitKind.${kind}`)}</dt>
              <dd className="font-semibold tabular-nums">{formatNumber(n, locale)}</dd>
            </div>
          ))}
          {household ? null : (
            <div className="mt-1 flex justify-between gap-4 border-t border-base-300 pt-1 text-sm">
              <dt>{t("today:permits.quota")}</dt>
              <dd className="tabular-nums">{formatNumber(quotaCounted, locale)}</dd>
            </div>
          )}
        </dl>
      )}
      {household ? null : <Fees fees={fees} />}
    </Card>
  );
}

function Fees({ fees }: Pick<TodayView, "fees">) {
  const { t } = useTranslation();
  const locale = useLocale();
  const until = formatDay(fees.until, locale);
  return (
    <>
      <h3 className="mt-5 text-sm font-semibold opacity-75">{t("today:fees.title")}</h3>
      {fees.permits === 0 ? (
        <p className="mt-1">{t("today:fees.none", { day: until })}</p>
      ) : (
        <>
          <p className="mt-1">{t("today:fees.count", { count: fees.permits, day: until })}</p>
          {fees.permits > fees.unpriced ? (
            <>
              <p className="mt-2 text-2xl font-bold tabular-nums">{formatTenge(fees.kzt, locale)}</p>
              <p className="text-sm">
                {t("today:fees.mrp", { mrp: formatNumber(fees.mrp, locale) })}
                {fees.index ? (
                  <span className="opacity-75">
                    {" "}
                    ·{" "}
                    {t("today:fees.index", {
                      value: formatTenge(fees.index.value, locale),
                      day: formatDay(fees.index.on, locale),
                    })}
                  </span>
                ) : null}
              </p>
            </>
          ) : null}
          {fees.fromJanuary ? (
            <p className="mt-2 rounded-field border border-warning px-3 py-2 text-sm">
              {fees.fromJanuary.kzt === null
                ? t("today:fees.januaryOpen", {
                    day: formatDay(fees.fromJanuary.on, locale),
                    mrp: formatNumber(fees.fromJanuary.mrp, locale),
                    year: fees.fromJanuary.on.slice(0, 4),
                  })
                : t("today:fees.january", {
                    day: formatDay(fees.fromJanuary.on, locale),
                    mrp: formatNumber(fees.fromJanuary.mrp, locale),
                    amount: formatTenge(fees.fromJanuary.kzt, locale),
                  })}
            </p>
          ) : null}
          {fees.unpriced > 0 ? (
            <p className="mt-1 text-sm">{t("today:fees.open", { count: fees.unpriced })}</p>
          ) : null}
        </>
      )}
    </>
  );
}
