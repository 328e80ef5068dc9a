import { useTranslation } from "react-i18next";
import { formatNumber } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { InspectionView } from "./inspection-view.server";

const seenAtOnce = 6;

/** What the records lack, the most frequent first, and what was left out of the pack and why. */
export function InspectedGaps({ view }: { view: InspectionView }) {
  const { t } = useTranslation();
  const { gaps, omissions } = view;
  const more = gaps.slice(seenAtOnce);
  return (
    <Card id="gaps" title={t("packs:inspect.gaps")} className="scroll-mt-4">
      {gaps.length === 0 ? <p>{t("packs:inspect.noGaps")}</p> : <Counted gaps={gaps.slice(0, seenAtOnce)} />}
      {more.length === 0 ? null : (
        <details className="mt-3">
          <summary className="font-medium text-primary">
            {t("packs:inspect.moreGaps", { count: more.length })}
          </summary>
          <div className="mt-2">
            <Counted gaps={more} />
          </div>
        </details>
      )}
      <details className="mt-3">
        <summary className="font-medium text-primary">{t("packs:inspect.omissions")}</summary>
        <ul className="mt-2 flex flex-col gap-2 text-sm">
          {omissions.map(({ what, why }) => (
            <li key={what}>
              <span className="font-medium">{what}</span>: {why}.
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

function Counted({ gaps }: { gaps: InspectionView["gaps"] }) {
  const locale = useLocale();
  return (
    <ul className="flex flex-col gap-1">
      {gaps.map((gap) => (
        <li key={gap.text} className="flex justify-between gap-4">
          <span>{gap.text}</span>
          <span className="font-semibold tabular-nums">{formatNumber(gap.count, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
