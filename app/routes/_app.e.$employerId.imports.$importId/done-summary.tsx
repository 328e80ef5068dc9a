import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card, Notice } from "~/ui/page";
import { useEmployer } from "~/web/use-employer";
import type { ImportView } from "./import-view.server";

type Props = { view: ImportView; here: string; base: string; busy: boolean };

/** What an import did, where to go from here, and the way back. */
export function DoneSummary({ view, here, base, busy }: Props) {
  const { t } = useTranslation();
  const { mayChange } = useEmployer();
  const { result } = view;
  if (!result) return null;
  const { undo, rows } = result;
  return (
    <Card>
      {undo ? (
        <Notice
          tone={undo.left > 0 ? "warning" : "success"}
          title={t("imports:undone.title", { count: undo.workers })}
        >
          {undo.headcount === "restored" ? <p>{t("imports:undone.headcountRestored")}</p> : null}
          {undo.headcount === "left" ? <p>{t("imports:undone.headcountLeft")}</p> : null}
          {undo.left > 0 ? (
            <p>
              {t("imports:undone.left", { count: undo.left })}{" "}
              <Link to={`${here}?show=kept`} className="link">
                {t("imports:showAll")}
              </Link>
            </p>
          ) : null}
        </Notice>
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-3">
            <Link to={`${base}/workers`} className="btn btn-primary">
              {t("imports:done.toRegister")}
            </Link>
            <Link to={base} className="btn">
              {t("imports:done.toToday")}
            </Link>
            {rows.refused > 0 ? (
              <a
                href={`${here}/refused.xlsx`}
                className="btn h-auto min-h-10 py-2 whitespace-normal"
                download
              >
                {t("imports:refused.download", { count: rows.refused })}
              </a>
            ) : null}
          </div>
          {mayChange ? (
            <details className="mt-4">
              <summary className="cursor-pointer text-sm">{t("imports:undo.title")}</summary>
              <p className="mt-2 max-w-3xl text-sm opacity-80">{t("imports:undo.lead")}</p>
              <button
                type="submit"
                name="intent"
                value="undo"
                className="btn mt-3 btn-error btn-outline"
                disabled={busy}
              >
                {t("imports:undo.submit")}
              </button>
            </details>
          ) : null}
        </>
      )}
    </Card>
  );
}
