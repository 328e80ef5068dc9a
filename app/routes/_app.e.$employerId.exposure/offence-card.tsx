import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { PenaltyRange } from "~/law";
import { formatDay, formatNumber, formatTenge } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { OffenceView } from "./exposure-view";

type Step = NonNullable<OffenceView["first"]>;

/** One offence: what was found, and what it can bring the first time and again within a year. */
export function OffenceCard({
  offence,
  base,
  search,
}: {
  offence: OffenceView;
  base: string;
  search: string;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <section className="rounded-box border border-base-300 bg-base-100 p-4 sm:p-6">
      <h3 className="text-lg font-semibold">{offence.label}</h3>
      <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {offence.found.map(({ code, workers }) => (
          <li key={code}>
            <Link to={`${base}/workers?code=${code}${search}`} className="link">
              {t(`workers:code.${code}`)}
            </Link>
            {`: ${t("exposure:workers", { count: workers, number: formatNumber(workers, locale) })}`}
          </li>
        ))}
      </ul>
      <div className="mt-4 grid gap-4 md:grid-cols-2">
        <StepCard title={t("exposure:first")} step={offence.first} who={offence.who} />
        <StepCard title={t("exposure:repeat")} step={offence.repeat} who={offence.who} />
      </div>
    </section>
  );
}

function StepCard({ title, step, who }: { title: string; step: Step | null; who: OffenceView["who"] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className="rounded-field border border-base-300 p-3">
      <h4 className="font-semibold">{title}</h4>
      {step === null ? (
        <p className="mt-1">{t("exposure:noArticle")}</p>
      ) : (
        <>
          <dl className="mt-2 space-y-2">
            {step.official ? (
              <div>
                <dt className="text-sm opacity-80">{t("exposure:official")}</dt>
                <dd>
                  <Range range={step.official} />
                </dd>
              </div>
            ) : null}
            <div>
              <dt className="text-sm opacity-80">{t(`exposure:liable.${who}`)}</dt>
              <dd>{step.liable ? <Range range={step.liable} /> : t("exposure:noneNamed")}</dd>
            </div>
          </dl>
          <p className="mt-3 text-sm opacity-80">
            {step.address ? (
              <a href={step.address} className="link" rel="noreferrer" target="_blank">
                {step.act}
              </a>
            ) : (
              step.act
            )}
            {`, ${step.part === "" ? t("exposure:article", { article: step.article }) : t("exposure:part", { article: step.article, part: step.part })}`}
            {` · ${t("exposure:edition", { day: formatDay(step.edition, locale, "short") })}`}
          </p>
        </>
      )}
    </div>
  );
}

/** From the mildest to the harshest that the part names. */
function Range({ range }: { range: PenaltyRange }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { mrp, kzt, percentOfDebt, correctiveWorks, arrestDays, communityHours, expulsion, warning } = range;
  const parts: string[] = [];
  if (mrp) {
    const amount = (value: number) => formatNumber(value, locale);
    const money = (value: number) => formatTenge(value, locale);
    const spread = mrp.least < mrp.most && mrp.least > 0;
    const figures = spread ? `${amount(mrp.least)}–${amount(mrp.most)}` : amount(mrp.most);
    const tenge = kzt ? (spread ? `${money(kzt.least)} – ${money(kzt.most)}` : money(kzt.most)) : null;
    const said =
      tenge === null
        ? t("exposure:mrp", { mrp: figures })
        : t("exposure:mrpAndTenge", { mrp: figures, tenge });
    parts.push(t(mrp.least === 0 ? "exposure:fineUpTo" : "exposure:fine", { amount: said }));
  }
  if (percentOfDebt) parts.push(t("exposure:percent", { percent: percentOfDebt.most }));
  if (correctiveWorks) parts.push(t("exposure:corrective"));
  if (communityHours) parts.push(t("exposure:community", { hours: communityHours }));
  if (arrestDays) parts.push(t("exposure:arrest", { count: arrestDays }));
  if (expulsion) parts.push(t(`exposure:expulsion.${expulsion}`));
  if (warning) parts.unshift(t("exposure:warning"));
  if (parts.length === 0) return t("exposure:noneNamed");
  return (
    <ul className="font-medium">
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
