import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatNumber, formatShare } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { ReasonList, Why } from "~/ui/reason-list";
import { SharePicture } from "~/ui/share-picture";
import { useLocale } from "~/ui/use-locale";
import type { Verdict } from "./share-view.server";

/** Today's verdict and that of each scenario, side by side. */
export function ShareAnswer({
  verdicts,
  starts,
}: {
  verdicts: Verdict[];
  starts: { key: string; to: string }[];
}) {
  const { t } = useTranslation();
  const now = verdicts[0];
  return (
    <div id="answer" className="flex min-w-0 flex-col gap-6">
      <div className={verdicts.length > 1 ? "grid gap-4 xl:grid-cols-2" : ""}>
        {verdicts.map((verdict) => (
          <VerdictCard key={verdict.n} verdict={verdict} />
        ))}
      </div>
      {starts.length > 0 ? (
        <Card title={t("share:starts.title")}>
          <ul className="flex flex-col gap-2">
            {starts.map(({ key, to }) => (
              <li key={key}>
                <Link to={to} className="link">
                  {t(`share:starts.${key}`)}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {now?.reasons ? (
        <Card>
          <Why>
            <ReasonList reasons={now.reasons} />
            <ul className="mt-3 list-disc space-y-1 pl-5 text-sm">
              {now.warnings.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Why>
        </Card>
      ) : null}
    </div>
  );
}

function VerdictCard({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  const title = verdict.n === 0 ? t("share:now") : t("share:scenario", { n: verdict.n });
  if (verdict.answer === null)
    return (
      <Card title={title}>
        <Notice tone="error">{t("share:tooFew")}</Notice>
      </Card>
    );
  const { exempt, lawful, groups, ictCaps, missing } = verdict.answer;
  const share = exempt === true ? "exempt" : lawful === null ? "withheld" : lawful ? "holds" : "below";
  // The cap on transfers is a breach of its own: beside it nobody is told that none was found.
  const state = share !== "below" && ictCaps.some((cap) => !cap.lawful) ? "transfers" : share;
  const looks = {
    exempt: "text-success",
    holds: "text-success",
    below: "text-error",
    transfers: "text-error",
    withheld: "",
  };
  return (
    <Card title={title}>
      <p className={`text-lg font-bold ${looks[state]}`}>{t(`share:verdict.${state}`)}</p>
      {missing.length > 0 && exempt !== true ? (
        <p className="text-sm opacity-80">{missing.join("; ")}</p>
      ) : null}
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      {ictCaps.map((cap) => (
        <p key={cap.category} className={`mt-3 text-sm ${cap.lawful ? "" : "font-semibold text-error"}`}>
          {t("today:local.ict", { category: cap.category, ict: cap.ict, limit: cap.limit })}
        </p>
      ))}
    </Card>
  );
}

function Group({ group }: { group: NonNullable<Verdict["answer"]>["groups"][number] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { a, b } = group.readings;
  const threshold = group.threshold === null ? null : formatShare(group.threshold, locale);
  const name = t("today:local.group", { group: group.name.replace("-", "–") });
  return (
    <section className="mt-4">
      <h3 className="font-semibold">{name}</h3>
      {a.total === 0 ? (
        <p className="text-sm opacity-80">{t("today:local.nobody")}</p>
      ) : (
        [["readingA", a] as const, ["readingB", b] as const].map(([reading, one]) => {
          const share = one.share === null ? "—" : formatShare(one.share, locale);
          const words = t(`today:local.${reading}`);
          return (
            <div key={reading} className="mt-2">
              <p className="text-sm">
                {words}:{" "}
                <strong className="font-semibold">
                  {t("today:local.figure", {
                    share,
                    citizens: formatNumber(one.citizens, locale),
                    total: formatNumber(one.total, locale),
                  })}
                </strong>
              </p>
              <SharePicture
                share={one.share}
                threshold={group.threshold}
                thresholdLabel={threshold}
                tone={one.lawful === null ? "open" : one.lawful ? "holds" : "below"}
                label={`${name}. ${words}: ${share}`}
              />
            </div>
          );
        })
      )}
      {group.threshold === null ? (
        <p className="text-sm">{t("today:local.thresholdUnknown")}</p>
      ) : a.lawful !== null && b.lawful !== null && a.lawful !== b.lawful ? (
        <p className="mt-1 text-sm">{t("today:local.differ")}</p>
      ) : null}
      <p className="mt-1 text-sm font-medium">
        {group.citizensNeeded
          ? t("today:local.needed", { count: group.citizensNeeded })
          : group.foreignRoom === null
            ? null
            : t("today:local.room", { count: group.foreignRoom })}
      </p>
    </section>
  );
}
