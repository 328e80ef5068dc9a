import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { ImportView, ShownList } from "./import-view.server";
import { RowList } from "./row-list";

type Props = {
  list: NonNullable<ImportView["lists"]>["changed"];
  total: number;
  base: string;
  here: string;
  show: ShownList | null;
};

/** Known workers about whom the file says something else: each field before and after. */
export function ChangedRows({ list, total, base, here, show }: Props) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (list.rows.length === 0) return null;
  return (
    <RowList
      list="changed"
      title={t("imports:changed.titleCount", { number: formatNumber(total, locale) })}
      next={list.next}
      here={here}
      show={show}
    >
      <ul className="flex flex-col divide-y divide-base-300">
        {list.rows.map((row) => (
          <li key={row.place} className="grid gap-x-6 gap-y-1 py-3 lg:grid-cols-[18rem_1fr]">
            <div>
              <Link to={`${base}/workers/${row.workerId}`} className="font-semibold link-hover">
                {row.name}
              </Link>
              <p className="text-sm tabular-nums opacity-75">
                {row.row === null ? null : t("imports:row", { row: row.row })}
              </p>
            </div>
            <dl className="flex flex-col gap-2">
              {row.lines.map((line, index) => (
                <div
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a row never change their order
                  key={index}
                >
                  <dt className="text-sm opacity-75">{line.what}</dt>
                  <dd className="break-words">
                    {line.before ? (
                      <>
                        <del className="opacity-75">{line.before}</del> <span aria-hidden="true">→</span>{" "}
                      </>
                    ) : null}
                    <ins className="font-semibold no-underline">{line.after}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </RowList>
  );
}
