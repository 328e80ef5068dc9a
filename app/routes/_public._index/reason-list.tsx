import { useTranslation } from "react-i18next";
import type { Locale } from "~/i18n/locales";
import { formatDay } from "~/ui/format";
import { useLocale } from "~/ui/use-locale";
import type { ReasonView } from "./answer-view";

const looks: Record<ReasonView["confidence"], string> = {
  verbatim: "border-success/40 text-success",
  secondary: "border-base-content/30",
  inferred: "border-base-content/30 border-dashed",
  unconfirmed: "border-error/50 text-error border-dashed",
};

/** All reasons of an answer with act, article, period and how certain each is. */
export function ReasonList({ reasons, open }: { reasons: ReasonView[]; open: boolean }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (reasons.length === 0) return null;
  return (
    <details open={open} className="rounded-field border border-base-300 px-4 py-3">
      <summary className="font-medium">
        {t("common:why")}{" "}
        <span className="font-normal opacity-75">
          {t("public:answer.reasons", { count: reasons.length })}
        </span>
      </summary>
      <ol className="mt-3 space-y-4">
        {reasons.map((reason) => (
          <li key={`${reason.text}${reason.article}`} className="border-l-2 border-base-300 pl-3">
            <p>{reason.text}</p>
            <p className="mt-1 text-sm opacity-80">
              {reason.address === null ? (
                reason.act
              ) : (
                <a href={reason.address} className="link" rel="noreferrer">
                  {reason.act}
                </a>
              )}
              {`, ${reason.article}`}
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-2 text-sm">
              <span className={`rounded-selector border px-1.5 py-px ${looks[reason.confidence]}`}>
                {t(`common:confidence.${reason.confidence}`)}
              </span>
              <Period reason={reason} locale={locale} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Period({ reason: { from, to }, locale }: { reason: ReasonView; locale: Locale }) {
  const { t } = useTranslation();
  const day = (text: string) => formatDay(text, locale, "short");
  const text =
    from !== null && to !== null
      ? t("public:answer.inForceTo", { from: day(from), to: day(to) })
      : from !== null
        ? t("public:answer.inForce", { from: day(from) })
        : to !== null
          ? t("public:answer.inForceUntil", { to: day(to) })
          : null;
  return text === null ? null : <span className="opacity-70">{text}</span>;
}
