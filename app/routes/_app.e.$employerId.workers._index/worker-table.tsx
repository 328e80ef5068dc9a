import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DaysLeft } from "~/ui/days-left";
import { formatDay } from "~/ui/format";
import { StatusBadge } from "~/ui/status-badge";
import { useLocale } from "~/ui/use-locale";

type Row = {
  id: string;
  name: string;
  staffNo: string | null;
  citizenship: string;
  position: string | null;
  category: string | null;
  arrangement: string;
  answer: string;
  permitNumber: string | null;
  ends: { day: string; kind: string; left: number } | null;
  status: "ok" | "expiring" | "breach" | "unknown";
  codes: string[];
};

/** Workers as a table where there is room (and on paper), as cards on a phone. */
export function WorkerTable({ rows, base, on }: { rows: readonly Row[]; base: string; on: string | null }) {
  const { t } = useTranslation();
  const to = (row: Row) => `${base}/workers/${row.id}${on ? `?on=${on}` : ""}`;
  return (
    <>
      <div className="hidden overflow-x-auto rounded-box border border-base-300 bg-base-100 lg:block print:block print:border-0">
        <table className="table table-sm [&_td]:align-top [&_th]:align-top">
          <thead className="text-base-content/80">
            <tr>
              <th scope="col">{t("workers:col.name")}</th>
              <th scope="col">{t("workers:col.citizenship")}</th>
              <th scope="col">{t("workers:col.position")}</th>
              <th scope="col">{t("workers:col.permit")}</th>
              <th scope="col">{t("workers:col.ends")}</th>
              <th scope="col">{t("workers:col.status")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} className="hover:bg-base-200/60">
                <th scope="row" className="font-normal">
                  <Link to={to(row)} className="font-semibold link-hover">
                    {row.name}
                  </Link>
                  <StaffNo row={row} />
                </th>
                <td>{row.citizenship}</td>
                <td>
                  <div>{row.position ?? ""}</div>
                  <div className="text-xs opacity-75">
                    <Placement row={row} />
                  </div>
                </td>
                <td>
                  <div>{t(`workers:answer.${row.answer}`)}</div>
                  {row.permitNumber ? <div className="text-xs opacity-75">{row.permitNumber}</div> : null}
                </td>
                <td>
                  <Ends row={row} />
                </td>
                <td>
                  <StatusBadge status={row.status} />
                  <Codes row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="flex flex-col gap-3 lg:hidden print:hidden">
        {rows.map((row) => (
          <li key={row.id} className="rounded-box border border-base-300 bg-base-100 p-4">
            <div className="flex flex-wrap items-start justify-between gap-2">
              <div className="min-w-0">
                <Link to={to(row)} className="font-semibold link-hover">
                  {row.name}
                </Link>
                <StaffNo row={row} />
              </div>
              <StatusBadge status={row.status} />
            </div>
            <p className="mt-2 text-sm">
              {[row.citizenship, row.position].filter(Boolean).join(" · ")}
              <br />
              <span className="opacity-75">
                <Placement row={row} />
              </span>
            </p>
            <p className="mt-2 text-sm">
              {t("workers:col.permit")}: {t(`workers:answer.${row.answer}`)}
              {row.permitNumber ? `, ${row.permitNumber}` : ""}
            </p>
            <div className="mt-2 text-sm">
              <Ends row={row} />
            </div>
            <Codes row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function StaffNo({ row }: { row: Row }) {
  const { t } = useTranslation();
  return row.staffNo ? (
    <div className="text-xs opacity-75">
      {t("workers:col.staffNo")} {row.staffNo}
    </div>
  ) : null;
}

function Placement({ row }: { row: Row }) {
  const { t } = useTranslation();
  const placed = row.arrangement !== "seasonal" && row.arrangement !== "domestic";
  return [
    row.category ? t(`workers:category.${row.category}`) : placed ? t("workers:list.noCategory") : "",
    t(`workers:arrangement.${row.arrangement}`),
  ]
    .filter(Boolean)
    .join(", ");
}

function Ends({ row }: { row: Row }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!row.ends) return null;
  return (
    <>
      <span className="whitespace-nowrap">{formatDay(row.ends.day, locale, "short")}</span>{" "}
      <DaysLeft left={row.ends.left} />
      <div className="text-xs opacity-75">{t(`workers:kind.${row.ends.kind}`)}</div>
    </>
  );
}

function Codes({ row }: { row: Row }) {
  const { t } = useTranslation();
  return row.codes.length > 0 ? (
    <ul className="mt-1 text-xs opacity-90">
      {row.codes.map((code) => (
        <li key={code}>{t(`workers:code.${code}`)}</li>
      ))}
    </ul>
  ) : null;
}
