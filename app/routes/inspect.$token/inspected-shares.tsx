import { useTranslation } from "react-i18next";
import { formatDay, formatShare } from "~/ui/format";
import { SharePicture } from "~/ui/share-picture";
import { useLocale } from "~/ui/use-locale";
import type { InspectionView } from "./inspection-view.server";

/** Shares of citizens against their thresholds, on both readings of who counts. */
export function InspectedShares({ localContent }: { localContent: InspectionView["localContent"] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { groups, exempt, headcountOn, warnings } = localContent;
  return (
    <>
      {exempt === true ? (
        <p>{t("packs:inspect.localExempt")}</p>
      ) : groups.length === 0 ? (
        <p>{t("packs:inspect.localNone")}</p>
      ) : (
        <>
          {headcountOn ? (
            <p className="mb-3 text-sm opacity-80">
              {t("today:local.on", { day: formatDay(headcountOn, locale) })}
            </p>
          ) : null}
          <div className="grid grid-cols-1 gap-6 md:grid-cols-2">
            {groups.map((group) => (
              <section key={group.group} aria-label={t("today:local.group", { group: group.group })}>
                <h3 className="font-semibold">{t("today:local.group", { group: group.group })}</h3>
                {group.readings.map((reading) => {
                  const share = reading.share === null ? "–" : formatShare(reading.share, locale);
                  const verdict = reading.lawful === null ? "withheld" : reading.lawful ? "holds" : "below";
                  const name =
                    reading.reading === "a" ? t("today:local.readingA") : t("today:local.readingB");
                  const figure = t("today:local.figure", {
                    share,
                    citizens: reading.citizens,
                    total: reading.counted,
                  });
                  return (
                    <div key={reading.reading} className="mt-2">
                      <p className="text-sm">
                        {name}: <strong>{figure}</strong>, {t(`packs:inspect.localVerdict.${verdict}`)}
                      </p>
                      <SharePicture
                        share={reading.share}
                        threshold={group.threshold}
                        thresholdLabel={
                          group.threshold === null
                            ? null
                            : t("today:local.threshold", { share: formatShare(group.threshold, locale) })
                        }
                        tone={verdict === "withheld" ? "open" : verdict}
                        label={`${name}: ${figure}`}
                      />
                    </div>
                  );
                })}
              </section>
            ))}
          </div>
          {warnings.length > 0 ? (
            <ul className="mt-4 flex flex-col gap-1 text-sm">
              {warnings.map((warning) => (
                <li key={warning} className="border-l-2 border-warning pl-3">
                  {warning}
                </li>
              ))}
            </ul>
          ) : null}
        </>
      )}
    </>
  );
}
