import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { getWorker } from "~/registry/index.server";
import { formatDay, formatInstant } from "~/ui/format";
import { LookBack } from "~/ui/look-back";
import { Card, Notice, PageHead } from "~/ui/page";
import { StatusBadge } from "~/ui/status-badge";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { almatyMinute, knownAtAsked } from "~/web/known-at.server";
import { dayAsked, notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { regionOptions } from "~/web/worker-options.server";
import { ContactsCard, CrossingsCard, EngagementsCard, HistoryCard, PersonCard } from "./detail-cards";
import { DocumentsCard } from "./documents-card";
import { PermitCard, StandingCard } from "./standing-cards";
import { TripsCard } from "./trips-card";
import { workerView } from "./worker-view.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.worker.name ?? ""} · Ruqsat` },
];

export const handle: TakesDay = { takesDay: "any" };

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today, at } = await requireScope(args);
  const on = dayAsked(args.request, today);
  const knownAt = knownAtAsked(args.request, at);
  const worker = await getWorker(scope, args.params.workerId ?? "", { on, knownAt: knownAt ?? undefined });
  if (!worker) throw notFound();
  return {
    on,
    misreadTime: knownAt
      ? null
      : (new URL(args.request.url).searchParams.get("known_at")?.slice(0, 40) ?? null),
    knownAt: knownAt && { instant: knownAt.toISOString(), local: almatyMinute(knownAt) },
    worker: workerView(worker, t, locale, on),
    regions: regionOptions(locale),
  };
}

/** One worker: where they stand and why, what to do, and everything that is recorded about them. */
export default function WorkerPage() {
  const { on, knownAt, misreadTime, worker, regions } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, mayChange: may, today, employer } = useEmployer();
  const here = `${base}/workers/${worker.id}`;
  const mayChange = may && knownAt === null;
  const { person } = worker;
  const position = worker.engagements.find((one) => one.open)?.position;
  return (
    <>
      <p className="no-print mb-2 text-sm">
        <Link to={`${base}/workers`} className="link">
          {t("common:nav.workers")}
        </Link>
      </p>
      <PageHead
        title={worker.name}
        lead={[
          person.citizenship,
          position,
          person.staffNo ? `${t("workers:col.staffNo")} ${person.staffNo}` : null,
        ]
          .filter(Boolean)
          .join(" · ")}
        actions={<StatusBadge status={worker.status} />}
      />
      <div className="flex flex-col gap-6">
        {misreadTime ? (
          <Notice tone="warning" title={t("workers:worker.knownAtMisread")}>
            {t("workers:worker.knownAtMisreadHint", { asked: misreadTime })}
          </Notice>
        ) : null}
        {knownAt ? (
          <Notice
            tone="warning"
            title={t("workers:worker.knownAt", { at: formatInstant(knownAt.instant, locale) })}
          >
            {t("workers:worker.knownAtHint")}{" "}
            <Link to={on === today ? here : `${here}?on=${on}`} className="link">
              {t("workers:worker.toNow")}
            </Link>
          </Notice>
        ) : null}
        {on === today ? null : (
          <Notice tone="warning" title={t("workers:worker.on", { day: formatDay(on, locale) })}>
            <Link to={here} className="link">
              {t("today:day.today")}
            </Link>
          </Notice>
        )}
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
          <StandingCard worker={worker} here={here} mayChange={mayChange} />
          <PermitCard
            permit={worker.permit}
            reserve={
              mayChange && employer.kind !== "household" ? `${base}/quota?worker=${worker.id}#entry` : null
            }
          />
        </div>
        <DocumentsCard documents={worker.documents} here={here} mayChange={mayChange} />
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
          <EngagementsCard engagements={worker.engagements} here={here} mayChange={mayChange} />
          <PersonCard person={person} here={here} mayChange={mayChange} />
          <CrossingsCard worker={worker} here={here} mayChange={mayChange} today={today} />
          {employer.kind === "household" ? null : (
            <TripsCard trips={worker.trips} regions={regions} here={here} base={base} mayChange={mayChange} />
          )}
          <ContactsCard contacts={worker.contacts} here={here} mayChange={mayChange} />
        </div>
        <HistoryCard history={worker.history} importedOn={worker.importedOn} />
        <Card>
          <LookBack on={on} knownAt={knownAt?.local ?? null} today={today} />
        </Card>
      </div>
    </>
  );
}
