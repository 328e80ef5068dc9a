import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DaysLeft } from "~/ui/days-left";
import { FactList } from "~/ui/fact-list";
import { findingAction } from "~/ui/finding-action";
import { formatDay, formatNumber, formatTenge } from "~/ui/format";
import { Card } from "~/ui/page";
import { ReasonList, Why } from "~/ui/reason-list";
import { useLocale } from "~/ui/use-locale";
import type { WorkerView } from "./worker-view.server";

const marks = {
  breach: { mark: "!", look: "border-error/60 bg-error/10 text-error" },
  unknown: { mark: "?", look: "border-base-content/40 border-dashed" },
  expiring: { mark: "◷", look: "border-warning bg-warning/25 text-warning-content" },
  notice: { mark: "i", look: "border-info/40 bg-info/10 text-info" },
} as const;

/** Every finding, the gravest first, with what to do about it. */
export function StandingCard({
  worker,
  here,
  mayChange,
}: {
  worker: WorkerView;
  here: string;
  mayChange: boolean;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const order = Object.keys(marks);
  const findings = worker.findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <Card title={t("workers:worker.standing")}>
      {findings.length === 0 ? (
        <p>{worker.working ? t("workers:worker.nothing") : t("workers:worker.notCounted")}</p>
      ) : (
        <ul className="divide-y divide-base-300">
          {findings.map((finding) => {
            const action = findingAction(finding, here);
            const { mark, look } = marks[finding.severity];
            return (
              <li key={`${finding.code} ${finding.day ?? ""}`} className="flex gap-3 py-3 first:pt-0">
                <span
                  className={`mt-0.5 inline-flex size-6 shrink-0 items-center justify-center rounded-full border text-sm font-bold ${look}`}
                >
                  <span aria-hidden="true">{mark}</span>
                  <span className="sr-only">{t(`workers:severity.${finding.severity}`)}</span>
                </span>
                <div className="min-w-0 grow">
                  <p className="font-semibold">
                    {t(`workers:code.${finding.code}`)}
                    {finding.day ? (
                      <span className="font-normal">
                        {" · "}
                        {formatDay(finding.day, locale, "short")}
                        {/-expir(ed|ing)$/.test(finding.code) ? (
                          <>
                            , <DaysLeft left={Number(finding.left)} />
                          </>
                        ) : null}
                      </span>
                    ) : null}
                  </p>
                  <p className="text-sm">{t(`workers:do.${finding.code}`)}</p>
                  {mayChange && action.label !== "open" ? (
                    <Link to={action.to} className="btn btn-sm no-print mt-2">
                      {t(`workers:act.${action.label}`, {
                        context: action.kind ? t(`workers:kindGender.${action.kind}`) : "",
                      })}
                    </Link>
                  ) : null}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}

/** Whether a permit is needed on this day, which one, at what cost, and on what grounds. */
export function PermitCard({
  permit,
  reserve,
}: {
  permit: WorkerView["permit"];
  /** Where a place of the quota is entered for this worker; null where none can be. */
  reserve: string | null;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { fee } = permit;
  return (
    <Card title={t("workers:worker.permitTitle")}>
      <p className="text-xl font-bold">{permit.answerText}</p>
      {permit.kind ? <p className="mt-1">{permit.kind}</p> : null}
      <div className="mt-3">
        <FactList
          facts={[
            [
              t("workers:worker.fee"),
              fee === null ? null : fee.mrp === 0 ? (
                permit.answer === "required" ? (
                  t("workers:worker.noFee")
                ) : null
              ) : (
                <>
                  {t("today:fees.mrp", { mrp: formatNumber(fee.mrp, locale) })} ={" "}
                  {formatTenge(fee.kzt, locale)}
                  {fee.index ? (
                    <span className="block text-sm opacity-75">
                      {t("today:fees.index", {
                        value: formatTenge(fee.index.value, locale),
                        day: formatDay(fee.index.on, locale),
                      })}
                    </span>
                  ) : null}
                </>
              ),
            ],
            [
              t("workers:worker.monthlyTax"),
              permit.monthlyTax && <MonthlyTax key="tax" tax={permit.monthlyTax} />,
            ],
            [
              t("workers:worker.maxMonths"),
              permit.maxMonths === null ? null : formatNumber(permit.maxMonths, locale),
            ],
            [
              t("workers:worker.renewals"),
              permit.renewals === null ? null : formatNumber(permit.renewals, locale),
            ],
            [
              t("workers:worker.quota"),
              permit.quota === null || permit.answer !== "required"
                ? null
                : permit.quota
                  ? t("workers:worker.yes")
                  : t("workers:worker.no"),
            ],
          ]}
        />
      </div>
      {reserve && permit.answer === "required" && permit.quota ? (
        <Link to={reserve} className="btn btn-sm no-print mt-3">
          {t("workers:worker.quotaPlace")}
        </Link>
      ) : null}
      {permit.missing.length > 0 ? (
        <div className="mt-3">
          <p className="text-sm font-medium">
            {t(permit.answer === "unknown" ? "workers:worker.missing" : "workers:worker.refines")}
          </p>
          <ul className="list-disc pl-5 text-sm">
            {permit.missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="mt-4 flex flex-col gap-2">
        <Why label={`${t("common:why")} (${permit.reasons.length})`}>
          <ReasonList reasons={permit.reasons} />
        </Why>
        {permit.warnings.length > 0 ? (
          <Why label={`${t("workers:worker.warnings")} (${permit.warnings.length})`}>
            <ul className="list-disc pl-5 text-sm">
              {permit.warnings.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Why>
        ) : null}
      </div>
    </Card>
  );
}

/** In MRP and tenge, by which index, and where it is written; the other reading where the texts leave it open. */
function MonthlyTax({ tax }: { tax: NonNullable<WorkerView["permit"]["monthlyTax"]> }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      {t("today:fees.mrp", { mrp: formatNumber(tax.mrp, locale) })} = {formatTenge(tax.kzt, locale)}
      {tax.index ? (
        <span className="block text-sm opacity-75">
          {t("public:answer.feeHow", {
            mrp: formatNumber(tax.mrp, locale),
            index: formatTenge(tax.index.value, locale),
            day: formatDay(tax.index.on, locale),
          })}
        </span>
      ) : null}
      {tax.alternative ? (
        <span className="block text-sm opacity-75">
          {t("public:answer.taxOr", {
            mrp: formatNumber(tax.alternative.mrp, locale),
            kzt: formatTenge(tax.alternative.kzt, locale),
          })}
        </span>
      ) : null}
      {tax.sources.map((source) => (
        <span key={source.article} className="block text-sm opacity-75">
          {source.address ? (
            <a href={source.address} className="link">
              {source.act}
            </a>
          ) : (
            source.act
          )}
          , {source.article} · {t(`common:confidence.${source.confidence}`)}
        </span>
      ))}
    </>
  );
}
