import { Link, type useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { daysBetween } from "~/law/index";
import { DaysLeft } from "~/ui/days-left";
import { formatDay, formatInstant } from "~/ui/format";
import { Card, EmptyState } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { DeliveryBadge } from "./delivery-badge";
import { LeadText } from "./lead-text";
import { PartyName } from "./party-name";
import type { loadReminders, Show } from "./reminders-data.server";

type Data = ReturnType<typeof useLoaderData<typeof loadReminders>>;
type Item = Data["deadlines"]["items"][number];
type Told = Item["reminders"][number];

/** Every end of a document that is still to come or was missed, the most urgent first. */
export function DeadlinesCard({ data }: { data: Data }) {
  const { t } = useTranslation();
  const { base, today, show, deadlines, firstPage } = data;
  const tabs: { show: Show; label: string }[] = [
    { show: "all", label: t("reminders:deadlines.all") },
    { show: "overdue", label: t("reminders:deadlines.overdue") },
    { show: "soon", label: t("reminders:deadlines.soon") },
    { show: "later", label: t("reminders:deadlines.later") },
  ];
  const to = (name: Show, cursor?: string) => {
    const search = new URLSearchParams({
      ...(name === "all" ? {} : { show: name }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    return `${base}/reminders${search.size > 0 ? `?${search}` : ""}`;
  };
  return (
    <Card id="deadlines" title={t("reminders:deadlines.title")}>
      <nav className="no-print mb-4 flex flex-wrap gap-2" aria-label={t("reminders:deadlines.filter")}>
        {tabs.map((tab) => (
          <Link
            key={tab.show}
            to={to(tab.show)}
            aria-current={tab.show === show ? "page" : undefined}
            className={`btn btn-sm ${tab.show === show ? "btn-primary" : ""}`}
          >
            {tab.label}
          </Link>
        ))}
      </nav>
      {deadlines.items.length === 0 ? (
        <EmptyState title={t("reminders:deadlines.empty")}>{t("reminders:deadlines.emptyText")}</EmptyState>
      ) : (
        <>
          <DeadlineTable items={deadlines.items} base={base} today={today} />
          <ul className="divide-y divide-base-300 lg:hidden print:hidden">
            {deadlines.items.map((item) => (
              <li key={item.id} className="flex flex-col gap-2 py-3 text-sm">
                <What item={item} base={base} today={today} />
                <p>
                  <Ends item={item} />
                </p>
                <WhoWasTold reminders={item.reminders} />
                <p className="opacity-75">
                  {t("reminders:deadlines.next")}: <Next item={item} today={today} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="no-print mt-4 flex flex-wrap gap-4 text-sm">
        {firstPage ? null : (
          <Link to={to(show)} className="link">
            {t("reminders:deadlines.first")}
          </Link>
        )}
        {deadlines.nextCursor ? (
          <Link to={to(show, deadlines.nextCursor)} className="link">
            {t("reminders:deadlines.more")}
          </Link>
        ) : null}
      </p>
    </Card>
  );
}

function DeadlineTable({ items, base, today }: { items: Item[]; base: string; today: string }) {
  const { t } = useTranslation();
  return (
    <div className="hidden overflow-x-auto lg:block print:block">
      <table className="table table-sm">
        <thead>
          <tr>
            <th scope="col">{t("reminders:deadlines.what")}</th>
            <th scope="col">{t("reminders:deadlines.day")}</th>
            <th scope="col">{t("reminders:deadlines.told")}</th>
            <th scope="col">{t("reminders:deadlines.next")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} className="align-top">
              <th scope="row" className="font-normal">
                <What item={item} base={base} today={today} />
              </th>
              <td>
                <Ends item={item} />
              </td>
              <td>
                <WhoWasTold reminders={item.reminders} />
              </td>
              <td>
                <Next item={item} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function What({ item, base, today }: { item: Item; base: string; today: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { lodge } = item;
  return (
    <div>
      <Link to={`${base}/workers/${item.workerId}`} className="font-semibold link-hover">
        {item.workerName}
      </Link>
      <div>
        {t(`workers:kind.${item.kind}`)}
        {item.permitKind ? ` · ${t(`workers:permitKind.${item.permitKind}`)}` : null}
      </div>
      {lodge && item.daysLeft >= 0 ? (
        <div className="text-xs opacity-75">
          {today > lodge.by
            ? t("reminders:deadlines.lodgeOver", { by: formatDay(lodge.by, locale, "short") })
            : t("reminders:deadlines.lodge", {
                from: formatDay(lodge.from, locale, "short"),
                by: formatDay(lodge.by, locale, "short"),
              })}
        </div>
      ) : null}
    </div>
  );
}

function Ends({ item }: { item: Item }) {
  const locale = useLocale();
  return (
    <>
      <span className="whitespace-nowrap">{formatDay(item.dueOn, locale, "short")}</span>{" "}
      <DaysLeft left={item.daysLeft} />
    </>
  );
}

/** The latest lead in sight, with everybody who was told of it; the earlier ones behind a fold. */
function WhoWasTold({ reminders }: { reminders: Told[] }) {
  const { t } = useTranslation();
  const latest = reminders[0];
  if (!latest) return <span className="text-sm opacity-75">{t("reminders:deadlines.nobodyTold")}</span>;
  const sharing = reminders.filter((one) => one.leadDays === latest.leadDays);
  return (
    <div className="flex flex-col gap-1 text-sm">
      <ToldList reminders={sharing} />
      {sharing.length < reminders.length ? (
        <details>
          <summary className="link text-xs">{t("reminders:deadlines.earlier")}</summary>
          <div className="mt-1">
            <ToldList reminders={reminders.filter((one) => one.leadDays !== latest.leadDays)} />
          </div>
        </details>
      ) : null}
    </div>
  );
}

function ToldList({ reminders }: { reminders: Told[] }) {
  const locale = useLocale();
  return (
    <ul className="flex flex-col gap-1.5">
      {reminders.map((one) => (
        <li key={`${one.leadDays} ${one.recipient.email} ${String(one.at)}`}>
          <div>
            <PartyName party={one.recipient} short />
          </div>
          <div className="flex flex-wrap items-center gap-x-2 text-xs">
            <span className="opacity-75">
              <LeadText days={one.leadDays} />, {formatInstant(one.at, locale)}
            </span>
            <DeliveryBadge state={one.state} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Next({ item, today }: { item: Item; today: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!item.next) return <span aria-hidden="true">–</span>;
  const { day } = item.next;
  return (
    <>
      <span className="whitespace-nowrap">
        {day === today ? t("reminders:deadlines.today") : formatDay(day, locale, "short")}
      </span>
      , <LeadText days={daysBetween(day, item.dueOn)} />
    </>
  );
}
