import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "~/ui/fact-list";
import { formatNumber } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";

/** What the list of foreigners says beside the entries: the two are kept apart, and may disagree. */
export function RegisterNote({
  register,
  consumed,
  year,
  current,
  on,
  base,
}: {
  register: { needed: number; held: number; issued: number };
  /** Permits entered here as issued in the year. */
  consumed: number;
  year: number;
  /** Whether the day that is shown lies in the year. */
  current: boolean;
  on: string;
  base: string;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  if (!current && register.issued === 0 && consumed === 0) return null;
  return (
    <Card title={t("quota:register.title")}>
      <FactList
        facts={[
          [t("quota:register.needed"), current ? number(register.needed) : null],
          [t("quota:register.held"), current ? number(register.held) : null],
          [t("quota:register.issued", { year }), number(register.issued)],
          [t("quota:register.consumed", { year }), number(consumed)],
        ]}
      />
      {register.issued === consumed ? null : (
        <div className="mt-3">
          <Notice tone="warning" title={t("quota:register.differ")}>
            {t("quota:register.differHint")}
          </Notice>
        </div>
      )}
      <p className="mt-3 text-sm">
        <Link to={`${base}/workers?answer=required&on=${on}`} className="link">
          {t("common:nav.workers")}
        </Link>
      </p>
    </Card>
  );
}
