import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDay, formatNumber, formatTenge } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { AnswerView } from "./answer-view";
import { DocumentList } from "./document-list";
import { ReasonList } from "./reason-list";

const tones = {
  required: { bar: "bg-primary", mark: "§" },
  "not-required": { bar: "bg-success", mark: "✓" },
  prohibited: { bar: "bg-error", mark: "✕" },
  unknown: { bar: "bg-neutral", mark: "?" },
} as const;

function Fact({ label, children, wide }: { label: string; children: ReactNode; wide?: boolean }) {
  return (
    <div className={wide ? "sm:col-span-2" : ""}>
      <dt className="text-sm opacity-75">{label}</dt>
      <dd className="mt-0.5 font-medium">{children}</dd>
    </div>
  );
}

/** The answer in one sentence, then what it consists of, then why. */
export function AnswerPanel({ answer, context }: { answer: AnswerView; context: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { permit, fee } = answer;
  const tone = tones[permit];
  const headline =
    permit === "required" && answer.kind !== null
      ? t(`public:answer.required.${answer.kind}`)
      : t(`public:answer.${permit === "required" ? "short.required" : permit}`);
  const money =
    permit !== "required" || fee === null
      ? null
      : fee.kzt === 0
        ? t("public:answer.noFee")
        : t("public:answer.feeIs", { kzt: formatTenge(fee.kzt, locale) });

  return (
    <section
      id="answer"
      aria-labelledby="answer-title"
      className="overflow-hidden rounded-box border border-base-300 bg-base-100 shadow-sm"
    >
      <div className={`h-1.5 ${tone.bar}`} />
      <div className="flex flex-col gap-5 p-4 sm:p-6">
        <div aria-live="polite">
          <p className="text-sm opacity-75">{context}</p>
          <h2 id="answer-title" className="mt-1 flex gap-3 text-xl font-bold text-balance sm:text-2xl">
            <span
              aria-hidden="true"
              className={`mt-0.5 grid size-7 shrink-0 place-items-center rounded-full text-base text-white ${tone.bar}`}
            >
              {tone.mark}
            </span>
            <span>
              {headline} {money ? <span className="whitespace-nowrap">{money}</span> : null}
            </span>
          </h2>
        </div>
        {answer.missing.length > 0 ? (
          <div className="rounded-field border border-info/40 bg-info/10 px-4 py-3">
            <p className="font-medium">{t("public:answer.missingTitle")}:</p>
            <ul className="mt-1 list-disc pl-5">
              {answer.missing.map(({ field }) => (
                <li key={field}>
                  <a href={`#f-${field}`} className="link">
                    {t(`public:field.${field}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {permit === "required" ? <Terms answer={answer} /> : null}
        {answer.documents === null ? null : <DocumentList view={answer.documents} />}
        <ReasonList reasons={answer.because} open={permit !== "required"} />
        <Warnings answer={answer} />
        <div className="border-t border-base-300 pt-4 text-sm opacity-80">
          <p>{t("public:answer.editions", { day: formatDay(answer.readOn, locale) })}</p>
          <p className="no-print mt-1">{t("public:answer.share")}</p>
        </div>
      </div>
    </section>
  );
}

function Terms({ answer }: { answer: AnswerView }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { fee, taxAdvance, maxMonths, renewals, countsAgainstQuota } = answer;
  const how = (mrp: number, index: { value: number; on: string } | null) =>
    index === null
      ? null
      : t("public:answer.feeHow", {
          mrp: formatNumber(mrp, locale),
          index: formatTenge(index.value, locale),
          day: formatDay(index.on, locale),
        });
  return (
    <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      <Fact label={t("public:answer.fee")} wide>
        {fee === null ? (
          <span className="font-normal">{t("public:answer.feeOpen")}</span>
        ) : fee.kzt === 0 ? (
          t("public:answer.feeNone")
        ) : (
          <>
            <span className="text-3xl font-bold tracking-tight">{formatTenge(fee.kzt, locale)}</span>
            <span className="mt-0.5 block text-sm font-normal opacity-80">{how(fee.mrp, fee.index)}</span>
          </>
        )}
      </Fact>
      {taxAdvance === null ? null : (
        <Fact label={t("public:answer.tax")} wide>
          <span className="text-xl font-bold">{formatTenge(taxAdvance.kzt, locale)}</span>
          <span className="mt-0.5 block text-sm font-normal opacity-80">
            {how(taxAdvance.mrp, taxAdvance.index)}
          </span>
          {taxAdvance.alternative === null ? null : (
            <span className="block text-sm font-normal opacity-80">
              {t("public:answer.taxOr", {
                mrp: formatNumber(taxAdvance.alternative.mrp, locale),
                kzt: formatTenge(taxAdvance.alternative.kzt, locale),
              })}
            </span>
          )}
        </Fact>
      )}
      <Fact label={t("public:answer.term")}>
        {maxMonths === null
          ? answer.missing.length > 0
            ? t("public:answer.feeOpen")
            : t("public:answer.termOpen")
          : t("public:answer.upTo", { count: maxMonths })}
        {renewals === null ? null : (
          <span className="font-normal">
            {", "}
            {renewals === 0 ? t("public:answer.noRenewal") : t("public:answer.renewals", { count: renewals })}
          </span>
        )}
      </Fact>
      <Fact label={t("public:answer.quota")}>
        {countsAgainstQuota === null
          ? t("public:answer.quotaOpen")
          : countsAgainstQuota
            ? t("public:answer.quotaYes")
            : t("public:answer.quotaNo")}
      </Fact>
    </dl>
  );
}

function Warnings({ answer }: { answer: AnswerView }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (answer.warnings.length === 0) return null;
  return (
    <details className="rounded-field border border-warning/60 bg-warning/10 px-4 py-3">
      <summary className="font-medium">
        {t("public:answer.warnings")} ({answer.warnings.length})
      </summary>
      <ul className="mt-2 list-disc space-y-1.5 pl-5 text-sm">
        {answer.warnings.map((warning) =>
          warning.kind === "text" ? (
            <li key={warning.text}>{warning.text}</li>
          ) : (
            <li key={warning.code}>
              {t(`public:values.${warning.code}`, {
                rules: warning.rules.join("; "),
                day: warning.day === null ? "" : formatDay(warning.day, locale),
              })}
            </li>
          ),
        )}
      </ul>
    </details>
  );
}

/** On a phone the answer lies below the form: this line keeps it in sight and leads there. */
export function AnswerBar({ answer: { permit, fee } }: { answer: AnswerView }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const tone = tones[permit];
  return (
    <a
      href="#answer"
      className={`no-print sticky bottom-2 z-10 flex items-center justify-between gap-3 rounded-box px-4 py-3 font-semibold text-white shadow-lg lg:hidden ${tone.bar}`}
    >
      <span>{t(`public:answer.short.${permit}`)}</span>
      <span className="whitespace-nowrap">
        {permit === "required" && fee !== null && fee.kzt > 0 ? formatTenge(fee.kzt, locale) : null}{" "}
        <span aria-hidden="true">↓</span>
      </span>
    </a>
  );
}

/** What stands in the answer's place before there is a question. */
export function EmptyAnswer() {
  const { t } = useTranslation();
  const points = ["need", "fee", "term", "why"] as const;
  const examples = [
    ["builder", "citizenship=CN&category=3&sector=F&months=12"],
    ["russian", "citizenship=RU"],
    ["picker", "citizenship=UZ&arrangement=seasonal&sector=A&days=90"],
    ["nanny", "citizenship=UZ&arrangement=domestic&domestic_workers=0&months=3&months_in_country=0"],
  ] as const;
  return (
    <section id="answer" className="rounded-box border border-dashed border-base-content/25 p-4 sm:p-6">
      <h2 className="text-lg font-semibold">{t("public:empty.title")}</h2>
      <p className="mt-1">{t("public:empty.text")}</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {points.map((point) => (
          <li key={point}>{t(`public:empty.points.${point}`)}</li>
        ))}
      </ul>
      <p className="mt-5 text-sm font-medium">{t("public:empty.examples")}:</p>
      <ul className="mt-1 space-y-1">
        {examples.map(([name, search]) => (
          <li key={name}>
            <Link to={`/?${search}`} reloadDocument className="link link-primary">
              {t(`public:example.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
