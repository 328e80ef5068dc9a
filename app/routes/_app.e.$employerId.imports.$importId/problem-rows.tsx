import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { ImportView, ShownList } from "./import-view.server";
import { RowList } from "./row-list";

type Props = {
  list: NonNullable<ImportView["lists"]>["problems"];
  total: number;
  manySheets: boolean;
  stage: ImportView["stage"];
  here: string;
  show: ShownList | null;
};

/** What is wrong, cell by cell: where, what stands there, and what to do. */
export function ProblemRows({ list, total, manySheets, stage, here, show }: Props) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (list.rows.length === 0) return null;
  return (
    <RowList
      list="problems"
      title={t("imports:problems.titleCount", { number: formatNumber(total, locale) })}
      lead={t(`imports:problems.lead.${stage}`)}
      next={list.next}
      here={here}
      show={show}
    >
      <ul className="flex flex-col divide-y divide-base-300">
        {list.rows.map((problem, index) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a row may have two problems in one cell, and the list never changes its order
            key={index}
            className="grid gap-x-6 gap-y-1 py-3 lg:grid-cols-[13rem_16rem_1fr]"
          >
            <div>
              <p className="text-sm tabular-nums">
                {t("imports:row", { row: problem.row })}
                {manySheets ? `, ${problem.sheet}` : ""}
              </p>
              <span
                className={`badge badge-sm ${problem.refused ? "badge-soft badge-error" : "border-warning/60 bg-warning/20"}`}
              >
                {t(problem.refused ? "imports:problems.refused" : "imports:problems.noted")}
              </span>
            </div>
            <div className="min-w-0">
              {problem.column ? <p className="text-sm opacity-75">{problem.column}</p> : null}
              <p className="font-semibold break-words">{problem.value || t("imports:problems.empty")}</p>
            </div>
            <p className="max-w-2xl">{problem.text}</p>
          </li>
        ))}
      </ul>
    </RowList>
  );
}
