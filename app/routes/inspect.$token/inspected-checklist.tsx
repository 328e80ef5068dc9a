import { useTranslation } from "react-i18next";
import { Card } from "~/ui/page";
import type { InspectionView } from "./inspection-view.server";

type Line = InspectionView["checklist"]["lines"][number];

const looks = {
  concerns: { mark: "!", look: "border-error/60 bg-error/10 text-error" },
  notKept: { mark: "?", look: "border-base-content/40 border-dashed" },
  clear: { mark: "✓", look: "border-success/50 text-success" },
  shown: { mark: "✓", look: "border-success/50 text-success" },
  notApplicable: { mark: "–", look: "border-base-content/30" },
} as const;

/** What an inspection asks: first what has remarks or nothing recorded, the rest behind a fold. */
export function InspectedChecklist({ checklist }: { checklist: InspectionView["checklist"] }) {
  const { t } = useTranslation();
  const pressing = checklist.lines.filter(({ kind }) => kind === "concerns" || kind === "notKept");
  const rest = checklist.lines.filter((line) => !pressing.includes(line));
  return (
    <Card id="checklist" title={t("packs:inspect.checklist")} className="scroll-mt-4">
      {pressing.length === 0 ? <p>{t("packs:inspect.checklistClear")}</p> : <Lines lines={pressing} />}
      {rest.length === 0 ? null : (
        <details className="mt-3">
          <summary className="font-medium text-primary">
            {t("packs:inspect.checklistRest", { count: rest.length })}
          </summary>
          <div className="mt-2">
            <Lines lines={rest} />
          </div>
        </details>
      )}
      <details className="mt-3">
        <summary className="text-sm font-medium text-primary">{t("packs:inspect.checklistWhat")}</summary>
        <p className="mt-2 max-w-3xl text-sm">{checklist.order}</p>
      </details>
    </Card>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul className="divide-y divide-base-300">
      {lines.map((line) => {
        const { mark, look } = looks[line.kind];
        return (
          <li key={line.id} className="flex gap-3 py-2.5">
            <span
              aria-hidden="true"
              className={`inline-flex size-6 shrink-0 items-center justify-center rounded-full border text-sm font-bold ${look}`}
            >
              {mark}
            </span>
            <div className="min-w-0">
              <p>
                {line.question} <strong className="whitespace-nowrap">{line.answer}</strong>
              </p>
              <p className="text-sm opacity-75">{line.basis}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
