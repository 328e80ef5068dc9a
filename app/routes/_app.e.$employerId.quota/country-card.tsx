import { useTranslation } from "react-i18next";
import { ConfidenceBadge } from "~/ui/confidence-badge";
import { FactList } from "~/ui/fact-list";
import { formatNumber } from "~/ui/format";
import { Card } from "~/ui/page";
import { ReasonList, Why } from "~/ui/reason-list";
import { useLocale } from "~/ui/use-locale";
import type { CountryView } from "./quota-view.server";

/** The country's quota of the year, as far as it was read; what was not read says so. */
export function CountryCard({ country, year }: { country: CountryView; year: number }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { percent, persons, sectorPercent, byCategory, confidence } = country;
  const number = (value: number) => formatNumber(value, locale);
  const unknown = percent === null && persons === null && byCategory.length === 0;
  return (
    <Card title={t("quota:country.title", { year })}>
      {unknown ? (
        <p>{t("quota:country.unknown")}</p>
      ) : (
        <>
          <p>
            {[
              percent === null ? null : t("quota:country.percent", { percent: number(percent) }),
              persons === null
                ? t("quota:country.noPersons")
                : t("quota:country.persons", { persons: number(persons) }),
              sectorPercent === null ? null : t("quota:country.sector", { percent: number(sectorPercent) }),
            ]
              .filter(Boolean)
              .join(" ")}{" "}
            {confidence ? <ConfidenceBadge of={confidence} /> : null}
          </p>
          {byCategory.length > 0 ? (
            <div className="mt-3">
              <FactList
                facts={byCategory.map((one) => [
                  one.text,
                  one.persons === null ? t("quota:country.notRead") : number(one.persons),
                ])}
              />
            </div>
          ) : (
            <p className="mt-1">{t("quota:country.noCategories")}</p>
          )}
        </>
      )}
      <p className="mt-3 text-sm opacity-80">{t("quota:country.outside")}</p>
      <div className="mt-2">
        <Why>
          <ReasonList reasons={country.reasons} />
          {country.warnings.length > 0 ? (
            <ul className="mt-3 list-disc space-y-1 pl-5 text-sm">
              {country.warnings.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : null}
        </Why>
      </div>
    </Card>
  );
}
