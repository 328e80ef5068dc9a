import { useTranslation } from "react-i18next";
import { Card } from "~/ui/page";
import type { ImportView } from "./import-view.server";

type Column = { header: string; normalised: string; chosen: string };
type Field = { value: string; label: string };
type Props = { columns: Column[]; fields: Field[]; busy: boolean };

/** Columns that were not understood: the user says what each is, and it is remembered. */
export function ColumnChoices({ columns, fields, busy }: Props) {
  const { t } = useTranslation();
  return (
    <Card id="columns" title={t("imports:columns.title")}>
      <p className="mb-3 max-w-3xl text-sm opacity-80">{t("imports:columns.lead")}</p>
      <ColumnSelects columns={columns} fields={fields} busy={busy} />
    </Card>
  );
}

function ColumnSelects({ columns, fields, busy }: Props) {
  const { t } = useTranslation();
  const different = [...new Map(columns.map((column) => [column.normalised, column])).values()];
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {different.map(({ header, normalised, chosen }) => (
          <label key={normalised} className="flex flex-col gap-1">
            <span className="font-medium break-words">«{header}»</span>
            <input type="hidden" name={`columnWas:${normalised}`} value={chosen} />
            <select name={`column:${normalised}`} defaultValue={chosen} className="select w-full">
              {chosen === "" ? <option value="">{t("imports:columns.open")}</option> : null}
              <option value="ignore">{t("imports:columns.ignore")}</option>
              {fields.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button type="submit" name="intent" value="choose" className="btn mt-4" disabled={busy}>
        {t("imports:choose.again")}
      </button>
    </>
  );
}

type Recognised = {
  result: NonNullable<ImportView["result"]>;
  fields: Field[];
  open: boolean;
  busy: boolean;
};

/** How each column was read, to be put right where it was read wrongly, and which rows are no people. */
export function RecognisedColumns({ result, fields, open, busy }: Recognised) {
  const { t } = useTranslation();
  const understood = result.columns.filter((column) => column.chosen !== "");
  return (
    <details className="rounded-box border border-base-300 bg-base-100 p-4 sm:p-6">
      <summary className="cursor-pointer text-lg font-semibold">{t("imports:columns.recognised")}</summary>
      {result.skipped.length > 0 ? (
        <p className="mt-3">
          {t("imports:skipped.lead")} {result.skipped.join(", ")}.
        </p>
      ) : null}
      <div className="mt-3">
        {open ? (
          <ColumnSelects columns={understood} fields={fields} busy={busy} />
        ) : (
          <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
            {result.columns.map((column) => (
              <li key={`${column.sheet} ${column.header}`} className="flex gap-2">
                <span className="min-w-0 flex-1 break-words opacity-75">{column.header}</span>
                <span className="flex-1 font-medium">{column.meaning ?? t("imports:columns.unknown")}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {result.remembered.length > 0 ? (
        <div className="mt-4">
          <p className="font-medium">{t("imports:values.readAsRemembered")}</p>
          <ul>
            {result.remembered.map(({ key, value, rows, meaning }) => (
              <li key={key} className="break-words">
                «{value}» — {meaning} ({t("imports:values.rows", { count: rows })})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {result.manifest ? (
        <p className="mt-4 text-sm break-all opacity-75">
          {t("imports:manifest")} {result.manifest}
        </p>
      ) : null}
    </details>
  );
}
