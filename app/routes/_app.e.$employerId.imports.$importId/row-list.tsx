import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "~/ui/page";
import type { ImportView, ShownList } from "./import-view.server";

type Framed = {
  list: ShownList;
  title: string;
  lead?: ReactNode;
  next: number | null;
  here: string;
  show: ShownList | null;
  children: ReactNode;
};

/** A list of rows with the way to the rest of it. */
export function RowList({ list, title, lead, next, here, show, children }: Framed) {
  const { t } = useTranslation();
  return (
    <Card id={list} title={show === null ? title : null}>
      {lead ? <p className="mb-3 max-w-3xl text-sm opacity-80">{lead}</p> : null}
      {children}
      {next === null ? null : (
        <p className="mt-4">
          <Link
            to={show === null ? `${here}?show=${list}` : `${here}?show=${list}&after=${next}`}
            className="btn btn-sm"
          >
            {show === null ? t("imports:showAll") : t("common:page.next")}
          </Link>
        </p>
      )}
    </Card>
  );
}

type Plain = NonNullable<ImportView["lists"]>["new"];

/** Rows of which only the name matters. */
export function PlainRows({
  list,
  base,
  here,
  show,
}: {
  list: Plain;
  base: string;
  here: string;
  show: "new" | "duplicate" | "kept";
}) {
  const { t } = useTranslation();
  return (
    <RowList list={show} title="" next={list.next} here={here} show={show}>
      <ul className="flex flex-col divide-y divide-base-300">
        {list.rows.map((row) => (
          <li key={row.place} className="flex flex-wrap gap-x-3 py-2">
            <span className="w-24 text-sm tabular-nums opacity-75">
              {row.row === null ? "" : t("imports:row", { row: row.row })}
            </span>
            {row.workerId ? (
              <Link to={`${base}/workers/${row.workerId}`} className="link-hover font-semibold">
                {row.name}
              </Link>
            ) : (
              <span className="font-semibold">{row.name}</span>
            )}
            {row.of === null ? null : (
              <span className="opacity-75">{t("imports:duplicate.of", { row: row.of })}</span>
            )}
            {row.keptBecause ? (
              <span className="opacity-75">{t(`imports:undone.${row.keptBecause}`)}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </RowList>
  );
}
