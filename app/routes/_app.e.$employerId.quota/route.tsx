import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { categoryLabels, sectors } from "~/law";
import { categories } from "~/registry/index";
import {
  complianceOn,
  countPermitsIssued,
  getEmployer,
  listQuotaMovements,
  namesOfWorkers,
} from "~/registry/index.server";
import { formatDay, formatInstant } from "~/ui/format";
import { LookBack } from "~/ui/look-back";
import { Card, EmptyState, Notice, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { almatyMinute, knownAtAsked } from "~/web/known-at.server";
import { dayAsked, notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { regionOptions } from "~/web/worker-options.server";
import { BalanceTable } from "./balance-table";
import { CountryCard } from "./country-card";
import { EntryList } from "./entry-list";
import { MovementForm } from "./movement-form";
import { OpenReservations } from "./open-reservations";
import { quotaAction } from "./quota-action.server";
import { countedPermits, countryView, quotaView } from "./quota-view.server";
import { RegisterNote } from "./register-note";
import { workerAsked } from "./worker-asked.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export const handle: TakesDay = { takesDay: "any" };

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today, at } = await requireScope(args);
  const on = dayAsked(args.request, today);
  const knownAt = knownAtAsked(args.request, at);
  const known = knownAt ? { knownAt } : {};
  const [movements, employer] = await Promise.all([listQuotaMovements(scope, known), getEmployer(scope)]);
  if (!employer || employer.kind === "household") throw notFound();
  const search = new URL(args.request.url).searchParams;
  const yearOfDay = Number(on.slice(0, 4));
  const years = [...new Set([yearOfDay + 1, yearOfDay, ...movements.map(({ year }) => year)])].sort(
    (a, b) => b - a,
  );
  const asked = Number(search.get("year"));
  const year = years.includes(asked) ? asked : yearOfDay;
  const [compliance, issued, names, worker] = await Promise.all([
    complianceOn(scope, { on, ...known }),
    countPermitsIssued(scope, { year, on, ...known }),
    namesOfWorkers(
      scope,
      movements.flatMap(({ workerId }) => workerId ?? []),
    ),
    workerAsked(scope, search.get("worker"), locale),
  ]);
  const words = { seasonal: t("quota:seasonal"), locale };
  return {
    title: t("quota:title"),
    on,
    today,
    knownAt: knownAt && { instant: knownAt.toISOString(), local: almatyMinute(knownAt) },
    year,
    yearOfDay,
    years,
    register: {
      needed: compliance.quota.counted,
      held: countedPermits(compliance.permitsHeld, on),
      issued: countedPermits(issued, on),
    },
    worker,
    defaults: {
      kind: worker !== null || movements.some((movement) => movement.year === year) ? "reserve" : "grant",
      year: String(year),
      region: employer.region,
      sector: employer.sector ?? "",
      onDay: today,
      ...(worker ? { workerId: worker.id, places: "1", category: worker.category ?? "" } : {}),
    },
    categories: [
      ...categories.map((value) => ({ value: value as string, label: categoryLabels[value][locale] })),
      { value: "seasonal", label: words.seasonal },
    ],
    regions: regionOptions(locale),
    sectors: sectors.map(({ letter, name }) => ({ value: letter, label: `${letter}. ${name[locale]}` })),
    country: countryView(year, on, employer, words),
    ...quotaView(movements, names, year, on, words),
  };
}

export const action = (args: ActionFunctionArgs) => quotaAction(args);

/** The quota places of a year: allotted, applied for, used, left; and what is still waiting for an answer. */
export default function QuotaPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, mayChange: may } = useEmployer();
  const { year, yearOfDay, on, today, knownAt, balances, open, entries } = view;
  // What is entered is entered today: a page about another day or time only shows.
  const mayChange = may && on === today && knownAt === null;
  const problems = answer && "problems" in answer ? answer.problems : [];
  const exceeds = answer && "exceeds" in answer ? answer.exceeds : null;
  const kept = new URLSearchParams({
    ...(on === today ? {} : { on }),
    ...(knownAt ? { known_at: knownAt.local } : {}),
  });
  return (
    <>
      <PageHead title={view.title} lead={t("quota:lead")} />
      <nav aria-label={t("quota:years")} className="no-print mb-4 flex flex-wrap gap-2">
        {view.years.map((one) => (
          <Link
            key={one}
            to={`?${new URLSearchParams([["year", String(one)], ...kept])}`}
            aria-current={one === year ? "page" : undefined}
            className={`btn btn-sm ${one === year ? "btn-primary" : "border-base-300 bg-base-100"}`}
          >
            {one}
          </Link>
        ))}
      </nav>
      <div className="flex flex-col gap-6">
        {problems.length > 0 ? <Notice tone="error" title={problems.join(" ")} /> : null}
        {on === today && knownAt === null ? null : (
          <Notice
            tone="warning"
            title={
              knownAt
                ? t("workers:worker.knownAt", { at: formatInstant(knownAt.instant, locale) })
                : t("workers:worker.on", { day: formatDay(on, locale) })
            }
          >
            <Link to={`${base}/quota`} className="link">
              {t("workers:worker.toNow")}
            </Link>
          </Notice>
        )}
        {balances.length === 0 ? (
          <EmptyState title={t("quota:none.title", { year })}>
            {mayChange ? t("quota:none.text") : null}
          </EmptyState>
        ) : (
          <Card
            title={
              year < yearOfDay
                ? t("quota:balance.ended", { year })
                : t("quota:balance.title", { year, day: formatDay(on, locale) })
            }
          >
            <BalanceTable balances={balances} />
          </Card>
        )}
        <RegisterNote
          register={view.register}
          consumed={view.consumed}
          year={year}
          current={year === yearOfDay}
          on={on}
          base={base}
        />
        {open.length > 0 ? (
          <Card title={t("quota:open.title")}>
            <OpenReservations open={open} today={today} base={base} mayChange={mayChange} />
          </Card>
        ) : null}
        {mayChange ? (
          <Card title={t("quota:form.title")} id="entry">
            <MovementForm
              key={`${year} ${entries.length}`}
              result={answer?.intent === "movement" ? answer.result : null}
              exceeds={answer?.intent === "movement" ? exceeds : null}
              defaults={view.defaults}
              worker={view.worker}
              categories={view.categories}
              regions={view.regions}
              sectors={view.sectors}
              today={today}
            />
          </Card>
        ) : null}
        {entries.length > 0 ? (
          <Card title={t("quota:entries")}>
            <EntryList
              entries={entries}
              base={base}
              mayChange={mayChange}
              warned={
                answer && "movement" in answer && exceeds !== null
                  ? { movement: answer.movement, exceeds }
                  : null
              }
            />
          </Card>
        ) : null}
        <CountryCard country={view.country} year={year} />
        <Card>
          <LookBack on={on} knownAt={knownAt?.local ?? null} today={today} kept={{ year: String(year) }} />
        </Card>
      </div>
    </>
  );
}
