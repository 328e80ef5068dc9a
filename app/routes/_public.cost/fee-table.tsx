import { useTranslation } from "react-i18next";
import { formatDay, formatNumber } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { WideTable } from "~/ui/wide-table";

export type FeeTableView = {
  on: string;
  act: string;
  article: string;
  address: string | null;
  rows: {
    letter: string;
    name: string;
    first: (number | null)[];
    others: { category: string; mrp: number }[];
    chosen: boolean;
  }[];
};

/** The decree's table of the payment day, in MRP, with the row that counts marked. */
export function FeeTableCard({ table }: { table: FeeTableView }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Card title={t("cost:table.title", { day: formatDay(table.on, locale) })}>
      <p className="mb-3 text-sm opacity-80">
        {table.address ? (
          <a href={table.address} className="link" rel="noreferrer" target="_blank">
            {table.act}
          </a>
        ) : (
          table.act
        )}
        {`, ${table.article}`}
      </p>
      <WideTable label={t("cost:table.label")}>
        <table className="table table-sm">
          <thead className="text-base-content/80">
            <tr>
              <th scope="col">{t("public:field.sector")}</th>
              <th scope="col" className="text-right whitespace-nowrap">
                {t("cost:table.first")}
              </th>
              {["2", "3", "4"].map((category) => (
                <th key={category} scope="col" className="text-right">
                  {category}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr
                key={row.letter}
                aria-current={row.chosen ? "true" : undefined}
                className={row.chosen ? "bg-primary/10 font-semibold" : ""}
              >
                <th scope="row" className={`min-w-40 ${row.chosen ? "font-semibold" : "font-normal"}`}>
                  {row.letter} · {row.name}
                </th>
                <td className="text-right whitespace-nowrap tabular-nums">
                  {row.first
                    .filter((mrp) => mrp !== null)
                    .map((mrp) => formatNumber(mrp, locale))
                    .join(" / ")}
                </td>
                {row.others.map(({ category, mrp }) => (
                  <td key={category} className="text-right tabular-nums">
                    {formatNumber(mrp, locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="mt-2 text-sm opacity-80">{t("cost:table.note")}</p>
    </Card>
  );
}
