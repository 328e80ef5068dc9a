import { useTranslation } from "react-i18next";
import { ConfidenceBadge, type ConfidenceShown } from "./confidence-badge";
import { formatDay } from "./format";
import { useLocale } from "./use-locale";

type Shown = {
  state: "known" | "unknown" | "repealed";
  from: string;
  to: string | null;
  fromApproximate: boolean;
  toApproximate: boolean;
  lines: readonly string[];
  act: string;
  article: string;
  address: string | null;
  readAt: string | null;
  confidence: ConfidenceShown;
  readOn: string;
};

/** What one version of a value says; a hole in what we know looks like one. */
export function LawLines({ value: { state, lines } }: { value: Pick<Shown, "state" | "lines"> }) {
  const look = state === "known" ? "" : state === "unknown" ? "font-medium text-error" : "italic opacity-75";
  if (lines.length === 1) return <p className={look}>{lines[0]}</p>;
  return (
    <ul className={`list-disc space-y-0.5 pl-5 ${look}`}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** From when to when it holds; «about» where the day was not read in an act. */
export function LawPeriod({
  value,
}: {
  value: Pick<Shown, "from" | "to" | "fromApproximate" | "toApproximate">;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const day = (text: string, about: boolean) =>
    about ? t("law:about", { day: formatDay(text, locale, "short") }) : formatDay(text, locale, "short");
  const from = day(value.from, value.fromApproximate);
  return value.to === null
    ? t("law:since", { from })
    : t("law:between", { from, to: day(value.to, value.toApproximate) });
}

/** Where it is written, since when, how well it is known and when it was last read. */
export function LawSource({ value }: { value: Shown }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className="mt-1 text-sm">
      <p className="opacity-80">
        {value.address ? (
          <a href={value.address} className="link" rel="noreferrer" target="_blank">
            {value.act}
          </a>
        ) : (
          value.act
        )}
        {value.article ? `, ${value.article}` : null}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <ConfidenceBadge of={value.confidence} />
        <span className="opacity-75">
          <LawPeriod value={value} />
        </span>
        <span className="opacity-75">
          {value.readAt ? (
            <a href={value.readAt} className="link" rel="noreferrer" target="_blank">
              {t("law:readOn", { day: formatDay(value.readOn, locale, "short") })}
            </a>
          ) : (
            t("law:readOn", { day: formatDay(value.readOn, locale, "short") })
          )}
        </span>
      </p>
    </div>
  );
}
