import { useTranslation } from "react-i18next";
import type { ImportView, ShownList } from "./import-view.server";
import { RowList } from "./row-list";

type Props = {
  list: NonNullable<ImportView["lists"]>["confirm"];
  stage: ImportView["stage"];
  open: boolean;
  here: string;
  show: ShownList | null;
  busy: boolean;
};

/** Rows that may be somebody known: a person says who, or that it is somebody new. */
export function ConfirmChoices({ list, stage, open, here, show, busy }: Props) {
  const { t } = useTranslation();
  if (list.rows.length === 0) return null;
  return (
    <RowList
      list="confirm"
      title={t("imports:confirm.title")}
      lead={t(`imports:confirm.lead.${stage}`)}
      next={list.next}
      here={here}
      show={show}
    >
      <div className="flex flex-col divide-y divide-base-300">
        {list.rows.map((row) => (
          <fieldset key={row.place} className="py-3" disabled={!open}>
            <legend className="float-left mb-2 w-full font-semibold">
              {row.row === null ? null : `${t("imports:row", { row: row.row })}: `}
              {row.name}
              <span className="block text-sm font-normal opacity-75">{t(`imports:confirm.${row.why}`)}</span>
            </legend>
            <div className="clear-both flex flex-col gap-2">
              {row.candidates.map((one) => (
                <Answer key={one.id} row={row} value={one.id}>
                  {t("imports:confirm.same", { name: one.name })}{" "}
                  <span className="opacity-75">{one.about}</span>
                </Answer>
              ))}
              <Answer row={row} value="new">
                {t("imports:confirm.new")}
              </Answer>
              <Answer row={row} value="">
                {t("imports:confirm.later")}
              </Answer>
            </div>
          </fieldset>
        ))}
      </div>
      {open ? (
        <button type="submit" name="intent" value="choose" className="btn mt-4" disabled={busy}>
          {t("imports:choose.again")}
        </button>
      ) : null}
    </RowList>
  );
}

function Answer({
  row,
  value,
  children,
}: {
  row: { place: number; chosen: string };
  value: string;
  children: React.ReactNode;
}) {
  return (
    <label className="flex items-start gap-2">
      <input
        type="radio"
        name={`confirm:${row.place}`}
        value={value}
        defaultChecked={row.chosen === value}
        className="radio mt-0.5 radio-sm"
      />
      <span>{children}</span>
    </label>
  );
}
