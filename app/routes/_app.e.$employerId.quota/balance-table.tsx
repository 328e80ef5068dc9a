import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { QuotaView } from "./quota-view.server";

/** A row for each category, region and sector: allotted, held for applications, used, left. */
export function BalanceTable({ balances }: { balances: QuotaView["balances"] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  return (
    <ul className="flex flex-col gap-4">
      {balances.map((row) => {
        const most = Math.max(row.granted, row.reserved + row.consumed, 1);
        return (
          <li
            key={`${row.category} ${row.region} ${row.sector}`}
            className="rounded-field border border-base-300 p-3"
          >
            <h3 className="font-semibold">{row.categoryText}</h3>
            <p className="text-sm opacity-80">
              {[row.regionText, row.sectorText].filter(Boolean).join(" · ")}
            </p>
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="mt-2 h-3 w-full rounded-full"
              aria-hidden="true"
            >
              <rect width="100" height="4" className="fill-base-300" />
              <rect width={(row.consumed / most) * 100} height="4" className="fill-primary" />
              <rect
                x={(row.consumed / most) * 100}
                width={(row.reserved / most) * 100}
                height="4"
                className="fill-accent"
              />
            </svg>
            <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm">
              {(["granted", "consumed", "reserved", row.expired > 0 ? "expired" : "left"] as const).map(
                (name) => (
                  <div key={name} className="flex gap-1.5">
                    <dt className="opacity-80">{t(`quota:${name}`)}</dt>
                    <dd className="font-semibold tabular-nums">{number(row[name])}</dd>
                  </div>
                ),
              )}
            </dl>
            {row.over > 0 ? (
              <p className="mt-2 font-semibold text-error">{t("quota:over", { count: row.over })}</p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
