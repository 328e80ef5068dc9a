import { useTranslation } from "react-i18next";
import { FactList } from "~/ui/fact-list";
import { Fold } from "~/ui/fold";
import { formatDay, formatInstant, formatNumber } from "~/ui/format";
import { Card, PageHead } from "~/ui/page";
import { StatusBadge } from "~/ui/status-badge";
import { useLocale } from "~/ui/use-locale";
import { InspectedChecklist } from "./inspected-checklist";
import { InspectedGaps } from "./inspected-gaps";
import { InspectedRegister } from "./inspected-register";
import { InspectedShares } from "./inspected-shares";
import { InspectedVerify } from "./inspected-verify";
import type { OpenInspection } from "./inspection-data";

const statuses = ["breach", "unknown", "expiring", "ok"] as const;
const answers = ["required", "not-required", "prohibited", "unknown"] as const;

/**
 * The pack, read by an inspector: first how things stand, what is missing and what an inspection asks; then, each
 * behind its title, everything else.
 */
export function InspectionPage({ page }: { page: OpenInspection }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { view, here, asked } = page;
  const { employer } = view;
  const household = employer.kind === "household";
  const narrowed = Object.values(asked).some((value) => value !== undefined);
  const parts = [
    ["standing", t("packs:inspect.standing")],
    ["gaps", t("packs:inspect.gaps")],
    ["checklist", t("packs:inspect.checklist")],
    ...(household ? [] : [["shares", t("packs:inspect.local")] as const]),
    ["register", t("packs:inspect.register")],
    ["employer", t("packs:inspect.employer")],
    ["verify", t("packs:inspect.verify")],
  ] as const;
  return (
    <>
      <PageHead
        title={t("packs:inspect.title")}
        lead={
          <>
            <strong>{employer.name}</strong>
            {" · "}
            {t("packs:inspect.asOf", { day: formatDay(view.on, locale) })}
            <br />
            {t("packs:pack.knownAt", { at: formatInstant(view.knownAt, locale) })}
          </>
        }
        actions={
          <>
            <a href={`${here}/audit-pack.pdf`} className="btn btn-primary" download>
              {t("packs:pack.pdf")}
            </a>
            <a href={`${here}/${page.wholePack}`} className="btn" download>
              {t("packs:pack.zip")}
            </a>
          </>
        }
      />
      <nav aria-label={t("packs:inspect.contents")} className="no-print mb-4">
        <ul className="flex flex-wrap gap-2">
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="btn btn-sm h-auto min-h-8 py-1 text-left whitespace-normal">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-col gap-4">
        <Standing view={view} />
        <InspectedGaps view={view} />
        <InspectedChecklist checklist={view.checklist} />
        {household ? null : (
          <Fold id="shares" title={t("packs:inspect.local")} note={sharesNote(view, t)}>
            <InspectedShares localContent={view.localContent} />
          </Fold>
        )}
        <Fold
          id="register"
          title={t("packs:inspect.register")}
          note={t("packs:inspect.people", { count: view.total })}
          open={narrowed}
        >
          <InspectedRegister view={view} asked={asked} here={here} />
        </Fold>
        <Fold id="employer" title={t("packs:inspect.employer")} note={employer.identifier.value}>
          <FactList
            facts={[
              [
                employer.identifier.kind === "bin" ? t("employer:facts.bin") : t("employer:facts.iin"),
                employer.identifier.value,
              ],
              [t("packs:inspect.kind"), t(`employer:facts.kinds.${employer.kind}`)],
              [t("packs:inspect.region"), employer.region],
              [t("packs:inspect.sector"), household ? null : employer.sector],
              [
                t("packs:inspect.staff"),
                employer.staff === null ? null : formatNumber(employer.staff, locale),
              ],
              [t("packs:inspect.regimes"), employer.regimes.join("; ")],
            ]}
          />
        </Fold>
        <Fold id="verify" title={t("packs:inspect.verify")}>
          <InspectedVerify page={page} />
        </Fold>
      </div>
      <p className="mt-6 text-sm opacity-80">
        {t("packs:inspect.logged", { at: formatInstant(page.expiresAt, locale) })}
      </p>
      <p className="mt-2 text-sm opacity-75">{t("packs:inspect.disclaimer")}</p>
    </>
  );
}

type View = OpenInspection["view"];

/** The verdict on the groups in a word, while their figures are behind the title. */
function sharesNote({ localContent }: View, t: ReturnType<typeof useTranslation>["t"]): string | null {
  const verdicts = localContent.groups.flatMap((group) => group.readings.map(({ lawful }) => lawful));
  if (localContent.exempt === true || verdicts.length === 0) return null;
  if (verdicts.every((lawful) => lawful === true)) return t("packs:inspect.localVerdict.holds");
  if (verdicts.every((lawful) => lawful !== false)) return t("packs:inspect.localVerdict.withheld");
  const each = localContent.groups.some((group) => group.readings.every(({ lawful }) => lawful === false));
  return each ? t("packs:inspect.localVerdict.below") : t("packs:inspect.localVerdict.withheld");
}

function Standing({ view }: { view: View }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Card id="standing" title={t("packs:inspect.standing")} className="scroll-mt-4">
      <ul className="mb-4 grid grid-cols-1 gap-x-8 gap-y-1.5 sm:grid-cols-2">
        {statuses.map((status) => (
          <li key={status} className="flex items-center justify-between gap-2">
            <StatusBadge status={status} />
            <span className="text-lg font-semibold tabular-nums">
              {formatNumber(view.statuses[status], locale)}
            </span>
          </li>
        ))}
      </ul>
      <FactList
        facts={[
          [t("packs:inspect.total"), formatNumber(view.total, locale)],
          [
            t("packs:inspect.permitNeed"),
            answers
              .filter((answer) => view.answers[answer] > 0)
              .map((answer) => `${t(`workers:answer.${answer}`)}: ${view.answers[answer]}`)
              .join(", "),
          ],
          [
            t("packs:inspect.permits"),
            view.permits.length === 0 ? (
              t("packs:inspect.noPermits")
            ) : (
              <ul key="permits">
                {view.permits.map((permit) => (
                  <li key={permit.name}>
                    {permit.name}. {t("packs:inspect.held", { count: permit.held })}
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
    </Card>
  );
}
