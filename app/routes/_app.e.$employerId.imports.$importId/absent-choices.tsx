import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import { AbsentBulk } from "./absent-bulk";
import type { ImportView, ShownList } from "./import-view.server";
import { RowList } from "./row-list";

type Row = NonNullable<ImportView["lists"]>["absent"]["rows"][number];
type Props = {
  list: NonNullable<ImportView["lists"]>["absent"];
  total: number;
  /** More are missing than named: the list may be a part of a longer one. */
  partial: boolean;
  open: boolean;
  base: string;
  here: string;
  show: ShownList | null;
  busy: boolean;
  errors: Record<string, string>;
};

/** Workers of earlier lists whom this one does not name: left, still here, or elsewhere. */
export function AbsentChoices({ list, total, partial, open, base, here, show, busy, errors }: Props) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (list.rows.length === 0) return null;
  if (partial && show === null) {
    return (
      <RowList
        list="absent"
        title={t("imports:absent.titleCount", { number: formatNumber(total, locale) })}
        next={0}
        here={here}
        show={show}
      >
        <p className="max-w-3xl">{t(open ? "imports:absent.partial" : "imports:absent.partialDone")}</p>
      </RowList>
    );
  }
  return (
    <RowList
      list="absent"
      title={t("imports:absent.titleCount", { number: formatNumber(total, locale) })}
      lead={open ? t("imports:absent.lead") : null}
      next={list.next}
      here={here}
      show={show}
    >
      {open && list.rows.length > 1 ? <AbsentBulk errors={errors} busy={busy} /> : null}
      <ul className="flex flex-col divide-y divide-base-300">
        {list.rows.map((row) => (
          <li key={row.workerId} className="grid items-start gap-x-6 gap-y-2 py-3 lg:grid-cols-[20rem_1fr]">
            <div className="flex items-start gap-3">
              {open && list.rows.length > 1 ? (
                <input
                  type="checkbox"
                  name="absentPick"
                  value={row.workerId}
                  aria-label={t("imports:absent.bulk.pick", { name: row.name })}
                  className="checkbox checkbox-sm mt-1"
                />
              ) : null}
              <div className="min-w-0">
                <Link to={`${base}/workers/${row.workerId}`} className="font-semibold link-hover">
                  {row.name}
                </Link>
                <p className="text-sm opacity-75">{row.about}</p>
              </div>
            </div>
            {open ? (
              <Choice row={row} error={errors[`absentOn:${row.workerId}`]} />
            ) : (
              <p>{t(`imports:absent.${row.decision ?? "open"}`)}</p>
            )}
          </li>
        ))}
      </ul>
      {open ? (
        <button type="submit" name="intent" value="choose" className="btn mt-4" disabled={busy}>
          {t("imports:choose.keep")}
        </button>
      ) : null}
    </RowList>
  );
}

function Choice({ row, error }: { row: Row; error: string | undefined }) {
  const { t } = useTranslation();
  const { workerId } = row;
  const errorId = `absent-error-${workerId}`;
  return (
    <div className="grid gap-2 sm:grid-cols-3">
      <select
        name={`absent:${workerId}`}
        defaultValue={row.what}
        aria-label={t("imports:absent.what", { name: row.name })}
        className="select w-full"
      >
        <option value="open">{t("imports:absent.open")}</option>
        <option value="left">{t("imports:absent.left")}</option>
        <option value="here">{t("imports:absent.here")}</option>
        <option value="elsewhere">{t("imports:absent.elsewhere")}</option>
      </select>
      <label className="flex flex-col text-sm">
        <input
          type="date"
          name={`absentOn:${workerId}`}
          defaultValue={row.on}
          aria-label={t("imports:absent.on", { name: row.name })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          className={`input w-full ${error ? "input-error" : ""}`}
        />
        <span className="opacity-75">{t("imports:absent.onHint")}</span>
        {error ? (
          <span id={errorId} className="font-medium text-error">
            {error}
          </span>
        ) : null}
      </label>
      <label className="flex flex-col text-sm">
        <input
          name={`absentReason:${workerId}`}
          defaultValue={row.reason}
          maxLength={300}
          aria-label={t("imports:absent.reason", { name: row.name })}
          className="input w-full"
        />
        <span className="opacity-75">{t("imports:absent.reasonHint")}</span>
      </label>
    </div>
  );
}
