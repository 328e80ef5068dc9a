import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatDay, formatNumber, formatShare } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { ReasonList, Why } from "~/ui/reason-list";
import { SharePicture } from "~/ui/share-picture";
import { useLocale } from "~/ui/use-locale";
import { useEmployer } from "~/web/use-employer";
import type { LocalView, TodayView } from "./today-view.server";

/** The share of citizens per group on both readings of the law, with its threshold, the room left, and why. */
export function LocalContentCard({
  local,
  headcount,
  base,
  whatIf,
}: {
  local: LocalView | null;
  headcount: TodayView["headcount"];
  base: string;
  /** Where the same numbers can be tried out. */
  whatIf: string | null;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { mayChange } = useEmployer();
  const action = (to: string, text: string) =>
    mayChange ? (
      <Link to={to} className="btn btn-sm mt-2">
        {text}
      </Link>
    ) : null;
  if (!local || !headcount) {
    return (
      <Card title={t("today:local.title")}>
        <Notice tone="warning">
          <p>{t("today:local.none")}</p>
          {action(`${base}/headcount`, t("today:local.noneAction"))}
        </Notice>
      </Card>
    );
  }
  const day = formatDay(headcount.onDay, locale);
  return (
    <Card title={t("today:local.title")}>
      {headcount.old ? (
        <div className="mb-4">
          <Notice tone="warning">
            <p>{t("today:local.old", { day })}</p>
            {action(`${base}/headcount`, t("today:local.oldAction"))}
          </Notice>
        </div>
      ) : (
        <p className="-mt-2 mb-4 text-sm opacity-75">{t("today:local.on", { day })}</p>
      )}
      {local.exempt === true ? <p className="font-semibold">{t("today:local.exempt")}</p> : null}
      {local.exempt === null ? (
        <div className="mb-4">
          <Notice tone="warning">
            <p>
              {t("today:local.exemptOpen")} {local.missing.join("; ")}
            </p>
            {action(`${base}/employer`, t("today:local.exemptAction"))}
          </Notice>
        </div>
      ) : null}
      {local.exempt === true ? null : (
        <div className="flex flex-col gap-6">
          {local.groups.map((group) => (
            <Group key={group.name} group={group} />
          ))}
        </div>
      )}
      {local.unplacedWithhold ? (
        <div className="mt-4">
          <Notice tone="warning">
            <p>{t("today:local.unplaced", { count: local.unplaced })}</p>
            {action(`${base}/workers?category=none`, t("today:local.unplacedAction"))}
          </Notice>
        </div>
      ) : null}
      {local.ictCaps.map((cap) => (
        <p key={cap.category} className={`mt-3 text-sm ${cap.lawful ? "" : "font-semibold text-error"}`}>
          {t("today:local.ict", { category: cap.category, ict: cap.ict, limit: cap.limit })}
        </p>
      ))}
      {whatIf ? (
        <p className="no-print mt-4">
          <Link to={whatIf} className="link">
            {t("share:whatIf")}
          </Link>
        </p>
      ) : null}
      <div className="mt-4">
        <Why>
          <ReasonList reasons={local.reasons} />
          {local.warnings.length > 0 ? (
            <ul className="mt-3 list-disc pl-5 text-sm">
              {local.warnings.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ) : null}
        </Why>
      </div>
    </Card>
  );
}

type GroupView = LocalView["groups"][number];

function Group({ group }: { group: GroupView }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { a, b } = group.readings;
  const nobody = a.total === 0 && b.total === 0;
  const differ = a.lawful !== null && b.lawful !== null && a.lawful !== b.lawful;
  const verdict = nobody ? "empty" : group.lawful === null ? "withheld" : group.lawful ? "holds" : "below";
  const looks = {
    holds: "border-success/50 bg-success/10 text-success",
    below: "border-error/50 bg-error/10 text-error",
    withheld: "border-base-content/40 border-dashed",
    empty: "border-base-300",
  };
  const threshold = group.threshold === null ? null : formatShare(group.threshold, locale);
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="font-semibold">{t("today:local.group", { group: group.name.replace("-", "–") })}</h3>
        <span className={`rounded-selector border px-2 py-0.5 text-sm font-medium ${looks[verdict]}`}>
          {t(`today:local.verdict.${verdict}`)}
        </span>
      </div>
      <p className="text-sm opacity-75">{t(`today:local.who.${group.name}`)}</p>
      {nobody ? (
        <p className="mt-2 text-sm">{t("today:local.nobody")}</p>
      ) : (
        <>
          {differ ? <p className="mt-2 text-sm font-medium">{t("today:local.differ")}</p> : null}
          {(
            [
              ["a", t("today:local.readingA"), a],
              ["b", t("today:local.readingB"), b],
            ] as const
          ).map(([key, name, reading]) => {
            const share = reading.share === null ? "—" : formatShare(reading.share, locale);
            const line =
              threshold === null
                ? t("today:local.thresholdUnknown")
                : t("today:local.threshold", { share: threshold });
            return (
              <div key={key} className="mt-4">
                <div className="flex flex-wrap justify-between gap-x-4 text-sm">
                  <span>{name}</span>
                  <span className="font-semibold tabular-nums">
                    {t("today:local.figure", {
                      share,
                      citizens: formatNumber(reading.citizens, locale),
                      total: formatNumber(reading.total, locale),
                    })}
                  </span>
                </div>
                <SharePicture
                  share={reading.share}
                  threshold={group.threshold}
                  thresholdLabel={line}
                  tone={reading.lawful === null ? "open" : reading.lawful ? "holds" : "below"}
                  label={t("today:local.picture", {
                    group: t("today:local.group", { group: group.name }),
                    reading: name,
                    share,
                    threshold: line,
                  })}
                />
              </div>
            );
          })}
          <p className="mt-2">
            {group.citizensNeeded !== null && group.citizensNeeded > 0 ? (
              <strong>{t("today:local.needed", { count: group.citizensNeeded })}</strong>
            ) : group.foreignRoom !== null ? (
              <strong>{t("today:local.room", { count: group.foreignRoom })}</strong>
            ) : null}{" "}
            <span className="text-sm opacity-75">{t("today:local.strict")}</span>
          </p>
        </>
      )}
    </section>
  );
}
