import { useTranslation } from "react-i18next";
import type { ImportCounts } from "~/registry/index";
import { Card } from "~/ui/page";

/** The one thing to do after a dry run, and what stays out of it. */
export function CarryOut({ rows, here, busy }: { rows: ImportCounts; here: string; busy: boolean }) {
  const { t } = useTranslation();
  const count = rows.new + rows.changed;
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" name="intent" value="import" className="btn btn-lg btn-primary" disabled={busy}>
          {count > 0 ? t("imports:carryOut.submit", { count }) : t("imports:carryOut.nothing")}
        </button>
        {rows.refused > 0 ? (
          <a href={`${here}/refused.xlsx`} className="btn h-auto min-h-10 py-2 whitespace-normal" download>
            {t("imports:refused.download", { count: rows.refused })}
          </a>
        ) : null}
      </div>
      <p className="mt-3 text-sm opacity-80">
        {rows.refused > 0 ? t("imports:carryOut.withoutRefused") : t("imports:carryOut.whole")}{" "}
        {rows.toConfirm > 0 ? t("imports:carryOut.withoutUnconfirmed") : null}{" "}
        {t("imports:carryOut.undoable")}
      </p>
    </Card>
  );
}
