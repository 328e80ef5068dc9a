import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { EmptyState, PageHead } from "~/ui/page";
import { useEmployer } from "~/web/use-employer";

/** An employer without workers: the two ways to begin. */
export function FirstSteps({ title, hasHeadcount }: { title: string; hasHeadcount: boolean }) {
  const { t } = useTranslation();
  const { base, mayChange, employer } = useEmployer();
  if (!mayChange) {
    return (
      <>
        <PageHead title={title} />
        <EmptyState title={t("workers:list.empty")}>{t("today:start.viewer")}</EmptyState>
      </>
    );
  }
  // A family has one or two helpers, no list from an accounting program and no headcount by category.
  if (employer.kind === "household") {
    return (
      <>
        <PageHead title={t("today:start.title")} lead={t("today:start.lead")} />
        <section className="max-w-2xl rounded-box border-2 border-primary bg-base-100 p-6 sm:p-8">
          <h2 className="text-2xl font-bold">{t("workers:list.add")}</h2>
          <p className="mt-2 text-lg">{t("today:start.addText")}</p>
          <Link to={`${base}/workers/new`} className="btn btn-primary btn-lg mt-6">
            {t("workers:list.add")}
          </Link>
          <p className="mt-6 border-t border-base-300 pt-4 text-sm">
            <Link to={`${base}/imports`} className="link">
              {t("today:start.importAction")}
            </Link>
          </p>
        </section>
      </>
    );
  }
  return (
    <>
      <PageHead title={t("today:start.title")} lead={t("today:start.lead")} />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <section className="rounded-box border-2 border-primary bg-base-100 p-6 sm:p-8">
          <h2 className="text-2xl font-bold">{t("today:start.importTitle")}</h2>
          <p className="mt-2 text-lg">{t("today:start.importText")}</p>
          <Link to={`${base}/imports`} className="btn btn-primary btn-lg mt-6">
            {t("today:start.importAction")}
          </Link>
        </section>
        <section className="rounded-box border border-base-300 bg-base-100 p-6">
          <h2 className="text-lg font-semibold">{t("today:start.addTitle")}</h2>
          <p className="mt-2">{t("today:start.addText")}</p>
          <Link to={`${base}/workers/new`} className="btn mt-4">
            {t("workers:list.add")}
          </Link>
          {hasHeadcount ? null : (
            <p className="mt-6 border-t border-base-300 pt-4 text-sm">
              <Link to={`${base}/headcount`} className="link">
                {t("today:local.noneAction")}
              </Link>
            </p>
          )}
        </section>
      </div>
    </>
  );
}
