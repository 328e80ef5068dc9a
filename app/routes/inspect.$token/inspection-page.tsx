import { useTranslation } from "react-i18next";
import { FactList } from "~/ui/fact-list";
import { formatDay, formatInstant, formatNumber } from "~/ui/format";
import { Card, PageHead } from "~/ui/page";
import { StatusBadge } from "~/ui/status-badge";
import { useLocale } from "~/ui/use-locale";
import { InspectedRegister } from "./inspected-register";
import { InspectedShares } from "./inspected-shares";
import { InspectedVerify } from "./inspected-verify";
import type { OpenInspection } from "./inspection-data";

const statuses = ["breach", "unknown", "expiring", "ok"] as const;
const answers = ["required", "not-required", "prohibited", "unknown"] as const;

/** The pack, read by an inspector: whose, as of when, the totals, what is missing, everybody, and how to verify. */
export function InspectionPage({ page }: { page: OpenInspection }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { view, here } = page;
  const { employer } = view;
  return (
    <>
      <PageHead
        title={t("packs:inspect.title")}
        lead={
          <>
            <strong>{employer.name}</strong>
            {" · "}
            {t("packs:inspect.asOf", { day: formatDay(view.on, locale) })}
            <br />
            {t("packs:pack.knownAt", { at: formatInstant(view.knownAt, locale) })}
          </>
        }
        actions={
          <>
            <a href={`${here}/audit-pack.pdf`} className="btn btn-primary" download>
              {t("packs:pack.pdf")}
            </a>
            <a href={`${here}/${page.wholePack}`} className="btn" download>
              {t("packs:pack.zip")}
            </a>
          </>
        }
      />
      <p className="mb-6 text-sm opacity-80">
        {t("packs:inspect.logged", { at: formatInstant(page.expiresAt, locale) })}
      </p>
      <div className="flex flex-col gap-6">
        <div className="grid grid-cols-1 gap-6 lg:grid-cols-2">
          <Card title={t("packs:inspect.employer")}>
            <FactList
              facts={[
                [
                  employer.identifier.kind === "bin" ? t("employer:facts.bin") : t("employer:facts.iin"),
                  employer.identifier.value,
                ],
                [t("packs:inspect.kind"), t(`employer:facts.kinds.${employer.kind}`)],
                [t("packs:inspect.region"), employer.region],
                [t("packs:inspect.sector"), employer.sector],
                [
                  t("packs:inspect.staff"),
                  employer.staff === null ? null : formatNumber(employer.staff, locale),
                ],
                [t("packs:inspect.regimes"), employer.regimes.join("; ")],
              ]}
            />
          </Card>
          <Card title={t("packs:inspect.standing")}>
            <ul className="mb-4 flex flex-col gap-1.5">
              {statuses.map((status) => (
                <li key={status} className="flex items-center justify-between gap-2">
                  <StatusBadge status={status} />
                  <span className="text-lg font-semibold tabular-nums">
                    {formatNumber(view.statuses[status], locale)}
                  </span>
                </li>
              ))}
            </ul>
            <FactList
              facts={[
                [t("packs:inspect.total"), formatNumber(view.total, locale)],
                [
                  t("packs:inspect.permitNeed"),
                  answers
                    .filter((answer) => view.answers[answer] > 0)
                    .map((answer) => `${t(`workers:answer.${answer}`)}: ${view.answers[answer]}`)
                    .join(", "),
                ],
                [
                  t("packs:inspect.permits"),
                  view.permits.length === 0 ? (
                    t("packs:inspect.noPermits")
                  ) : (
                    <ul key="permits">
                      {view.permits.map((permit) => (
                        <li key={permit.name}>
                          {permit.name}. {t("packs:inspect.held", { count: permit.held })}
                        </li>
                      ))}
                    </ul>
                  ),
                ],
              ]}
            />
          </Card>
        </div>
        <InspectedShares localContent={view.localContent} />
        <Card title={t("packs:inspect.gaps")}>
          {view.gaps.length === 0 ? (
            <p>{t("packs:inspect.noGaps")}</p>
          ) : (
            <ul className="flex flex-col gap-1">
              {view.gaps.map((gap) => (
                <li key={gap.text} className="flex justify-between gap-4">
                  <span>{gap.text}</span>
                  <span className="font-semibold tabular-nums">{formatNumber(gap.count, locale)}</span>
                </li>
              ))}
            </ul>
          )}
          <details className="mt-4">
            <summary className="font-medium text-primary">{t("packs:inspect.omissions")}</summary>
            <ul className="mt-2 flex flex-col gap-2 text-sm">
              {view.omissions.map(({ what, why }) => (
                <li key={what}>
                  <span className="font-medium">{what}</span>: {why}.
                </li>
              ))}
            </ul>
          </details>
        </Card>
        <InspectedRegister view={view} asked={page.asked} here={here} />
        <InspectedVerify page={page} />
        <p className="text-sm opacity-75">{t("packs:inspect.disclaimer")}</p>
      </div>
    </>
  );
}
