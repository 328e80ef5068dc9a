import { useId } from "react";
import { useTranslation } from "react-i18next";
import { formatMonth, formatNumber } from "./format";
import { useLocale } from "./use-locale";

/** How many documents of each kind end in a month; `month` is `YYYY-MM`. */
export type HorizonMonth = { month: string; kinds: Record<string, number> };

const fills: Record<string, string> = {
  permit: "fill-primary",
  passport: "fill-accent",
  contract: "fill-secondary",
  insurance: "fill-success",
  "temporary-residence-permit": "fill-error",
  visa: "fill-info",
};
const swatches: Record<string, string> = {
  permit: "bg-primary",
  passport: "bg-accent",
  contract: "bg-secondary",
  insurance: "bg-success",
  "temporary-residence-permit": "bg-error",
  visa: "bg-info",
};
const order = ["permit", "passport", "temporary-residence-permit", "visa", "contract", "insurance"];

const top = 24;
const height = 170;

/** What ends in the coming months, by kind: stacked columns, and the same numbers as a table. */
export function HorizonChart({ months }: { months: readonly HorizonMonth[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const kinds = kindsOf(months);
  const most = Math.max(1, ...months.map(totalOf));
  const kindName = (kind: string) => t(`workers:kind.${kind}`);
  const wide = 100 / Math.max(1, months.length);
  return (
    <figure>
      <ul className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {kinds.map((kind) => (
          <li key={kind} className="inline-flex items-center gap-1.5">
            <span aria-hidden="true" className={`size-3 rounded-sm ${swatches[kind] ?? "bg-neutral"}`} />
            {kindName(kind)}
          </li>
        ))}
      </ul>
      <svg
        role="img"
        aria-labelledby={`${id}t ${id}d`}
        width="100%"
        height={top + height + 40}
        className="block"
      >
        <title id={`${id}t`}>{t("today:horizon.title")}</title>
        <desc id={`${id}d`}>{t("today:horizon.desc")}</desc>
        <line x1="0" x2="100%" y1={top + height} y2={top + height} className="stroke-base-content/40" />
        {months.map((month, i) => {
          const total = totalOf(month);
          let y = top + height;
          return (
            <g key={month.month}>
              {kinds.map((kind) => {
                const n = month.kinds[kind] ?? 0;
                if (n === 0) return null;
                const tall = (n / most) * height;
                y -= tall;
                return (
                  <rect
                    key={kind}
                    x={`${(i + 0.15) * wide}%`}
                    y={y}
                    width={`${wide * 0.7}%`}
                    height={Math.max(tall - 1, 0.5)}
                    className={fills[kind] ?? "fill-neutral"}
                  >
                    <title>{`${formatMonth(month.month, locale)}: ${kindName(kind)} ${n}`}</title>
                  </rect>
                );
              })}
              {total > 0 ? (
                <text
                  x={`${(i + 0.5) * wide}%`}
                  y={y - 5}
                  textAnchor="middle"
                  fontSize="12"
                  className="fill-base-content font-medium"
                >
                  {formatNumber(total, locale)}
                </text>
              ) : null}
              <text
                x={`${(i + 0.5) * wide}%`}
                y={top + height + 16}
                textAnchor="middle"
                fontSize="11"
                className={`fill-base-content ${i % 2 === 1 ? "max-sm:hidden" : ""}`}
              >
                {formatMonth(month.month, locale).split(" ")[0]}
              </text>
              {i === 0 || month.month.endsWith("-01") ? (
                <text
                  x={`${(i + 0.5) * wide}%`}
                  y={top + height + 31}
                  textAnchor="middle"
                  fontSize="11"
                  className="fill-base-content/70"
                >
                  {month.month.slice(0, 4)}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <details className="mt-2">
        <summary className="text-sm font-medium text-primary">{t("today:horizon.table")}</summary>
        <div className="mt-2 overflow-x-auto">
          <table className="table table-sm w-auto">
            <thead className="text-base-content/80">
              <tr>
                <th scope="col">{t("today:horizon.month")}</th>
                {kinds.map((kind) => (
                  <th key={kind} scope="col" className="text-right">
                    {kindName(kind)}
                  </th>
                ))}
                <th scope="col" className="text-right">
                  {t("today:horizon.total")}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map((month) => (
                <tr key={month.month}>
                  <th scope="row" className="font-normal whitespace-nowrap">
                    {formatMonth(month.month, locale)}
                  </th>
                  {kinds.map((kind) => (
                    <td key={kind} className="text-right tabular-nums">
                      {month.kinds[kind] ?? 0}
                    </td>
                  ))}
                  <td className="text-right font-semibold tabular-nums">{totalOf(month)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function totalOf(month: HorizonMonth): number {
  return Object.values(month.kinds).reduce((sum, n) => sum + n, 0);
}

/** The kinds that occur, in a fixed order, so that a colour keeps its place. */
function kindsOf(months: readonly HorizonMonth[]): string[] {
  const present = new Set(
    months.flatMap((month) => Object.keys(month.kinds).filter((kind) => month.kinds[kind])),
  );
  return [
    ...order.filter((kind) => present.has(kind)),
    ...[...present].filter((kind) => !order.includes(kind)).sort(),
  ];
}
