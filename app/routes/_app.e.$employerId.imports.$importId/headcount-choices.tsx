import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { ImportView } from "./import-view.server";

type Props = {
  headcount: NonNullable<ImportView["headcount"]>;
  stage: ImportView["stage"];
  open: boolean;
  busy: boolean;
  errors: Record<string, string>;
};

/** The employer's own citizens as the file counts them, with the day, and the positions that are in no category yet. */
export function HeadcountChoices({ headcount, stage, open, busy, errors }: Props) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Card id="headcount" title={t("imports:headcount.title")}>
      <p className="mb-3">{headcount.onText}</p>
      <dl className="grid gap-3 sm:grid-cols-4">
        {headcount.byCategory.map(({ label, count }) => (
          <div key={label}>
            <dt className="text-sm opacity-75">{label}</dt>
            <dd className="text-xl font-semibold tabular-nums">{formatNumber(count, locale)}</dd>
          </div>
        ))}
      </dl>
      {headcount.problems.length > 0 ? (
        <div className="mt-4">
          <Notice tone="warning" title={t(`imports:headcount.notRead.${stage}`)}>
            <ul>
              {headcount.problems.map((problem) => (
                <li key={`${problem.sheet} ${problem.row}`}>
                  {problem.sheet}, {t("imports:row", { row: problem.row })}: {problem.text}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      {headcount.notPlaced > 0 ? (
        <div className="mt-4">
          <Notice tone="warning" title={t("imports:headcount.notPlaced", { count: headcount.notPlaced })}>
            {t(`imports:headcount.notPlacedHint.${stage}`)}
          </Notice>
        </div>
      ) : null}
      {open ? (
        <div className="mt-4 flex flex-col gap-4">
          {headcount.toPlace.length > 0 ? (
            <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              {headcount.toPlace.map(({ key, position, count, chosen }) => (
                <label key={key} className="flex flex-col gap-1">
                  <span className="font-medium">
                    {position} <span className="opacity-75">({formatNumber(count, locale)})</span>
                  </span>
                  <select name={`position:${key}`} defaultValue={chosen} className="select w-full">
                    <option value="">{t("common:form.choose")}</option>
                    {headcount.categories.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </div>
          ) : null}
          <div className="flex flex-wrap items-end gap-3">
            <label className="flex flex-col gap-1 text-sm font-medium">
              {t("imports:headcount.on")}
              <input type="hidden" name="headcountWas" value={headcount.on} />
              <input
                type="date"
                name="headcountOn"
                defaultValue={headcount.on}
                aria-invalid={errors.headcountOn ? true : undefined}
                className="input"
              />
            </label>
            <button type="submit" name="intent" value="choose" className="btn" disabled={busy}>
              {t("imports:choose.again")}
            </button>
          </div>
          {errors.headcountOn ? <p className="text-sm text-error">{errors.headcountOn}</p> : null}
        </div>
      ) : null}
    </Card>
  );
}
