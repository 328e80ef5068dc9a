import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { categoryLabels, sectors } from "~/law";
import { categories } from "~/registry/index";
import {
  answerReservation,
  complianceOn,
  getEmployer,
  listQuotaMovements,
  recordQuota,
  retractQuota,
} from "~/registry/index.server";
import { formatDay, formatNumber } from "~/ui/format";
import { Card, EmptyState, Notice, PageHead } from "~/ui/page";
import { ReasonList, Why } from "~/ui/reason-list";
import { useLocale } from "~/ui/use-locale";
import { refuseForm } from "~/web/form-answer.server";
import { problemText } from "~/web/problem-text";
import { refuseRecord } from "~/web/refuse-record.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { regionOptions } from "~/web/worker-options.server";
import { BalanceTable } from "./balance-table";
import { MovementForm } from "./movement-form";
import { OpenReservations } from "./open-reservations";
import { answerSchema, movementSchema } from "./quota-form";
import { quotaView } from "./quota-view.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const [movements, compliance, employer] = await Promise.all([
    listQuotaMovements(scope),
    complianceOn(scope, { on: today }),
    getEmployer(scope),
  ]);
  if (!employer || employer.kind === "household") throw notFound();
  const thisYear = Number(today.slice(0, 4));
  const years = [...new Set([thisYear + 1, thisYear, ...movements.map(({ year }) => year)])].sort(
    (a, b) => b - a,
  );
  const asked = Number(new URL(args.request.url).searchParams.get("year"));
  const year = years.includes(asked) ? asked : thisYear;
  // A year that is over is shown as it stood after its end.
  const on = year < thisYear ? `${year + 1}-01-01` : today;
  return {
    title: t("quota:title"),
    today,
    year,
    thisYear,
    years,
    counted: compliance.quota.counted,
    defaults: {
      kind: movements.some((movement) => movement.year === year) ? "reserve" : "grant",
      year: String(year),
      region: employer.region,
      sector: employer.sector ?? "",
      onDay: today,
    },
    categories: [
      ...categories.map((value) => ({ value: value as string, label: categoryLabels[value][locale] })),
      { value: "seasonal", label: t("quota:seasonal") },
    ],
    regions: regionOptions(locale),
    sectors: sectors.map(({ letter, name }) => ({ value: letter, label: `${letter}. ${name[locale]}` })),
    ...quotaView(movements, year, on, t("quota:seasonal"), locale),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, today } = await requireScope(args, "hr");
  const employer = await getEmployer(scope);
  if (!employer || employer.kind === "household") throw notFound();
  const body = await args.request.formData();
  const intent = body.get("intent");
  const saved = (year: number) => redirect(`/e/${scope.employerId}/quota?year=${year}&saved`);
  const year = Number(new URL(args.request.url).searchParams.get("year")) || Number(today.slice(0, 4));
  const refusedHere = (codes: readonly string[]) =>
    data({ intent: "here", result: null, exceeds: null, problems: codes }, { status: 422 });
  if (intent === "retract") {
    const outcome = await retractQuota(scope, String(body.get("movement") ?? ""));
    if (outcome.kind === "retracted") return saved(year);
    return refusedHere(outcome.problems.map(({ code }) => problemText(t, code)));
  }
  if (intent === "answer") {
    const submission = parseWithZod(body, { schema: answerSchema(t, today) });
    if (submission.status !== "success")
      return refusedHere(Object.values(submission.error ?? {}).flatMap((texts) => texts ?? []));
    const { reservation, ...answer } = submission.value;
    const outcome = await answerReservation(scope, reservation, { ...answer, note: null });
    if (outcome.kind === "recorded") return saved(year);
    return refusedHere(outcome.problems.map(({ code }) => problemText(t, code)));
  }
  const submission = parseWithZod(body, { schema: movementSchema(t, today) });
  if (submission.status !== "success") return refuseForm(submission, {}, "movement");
  const { anyway, ...input } = submission.value;
  const outcome = await recordQuota(scope, input, { anyway: anyway === "1" });
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems, {}, "movement");
  if (outcome.kind === "exceeds")
    return data(
      { intent: "movement", result: submission.reply(), exceeds: outcome.by, problems: [] },
      { status: 422 },
    );
  return saved(input.year);
}

/** The quota places of a year: allotted, applied for, used, left; and what is still waiting for an answer. */
export default function QuotaPage() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, mayChange } = useEmployer();
  const { year, thisYear, today, balances, open, entries, country } = view;
  const problems = answer && "problems" in answer ? answer.problems : [];
  const exceeds = answer && "exceeds" in answer ? answer.exceeds : null;
  return (
    <>
      <PageHead title={view.title} lead={t("quota:lead")} />
      <nav aria-label={t("quota:years")} className="no-print mb-4 flex flex-wrap gap-2">
        {view.years.map((one) => (
          <Link
            key={one}
            to={`?year=${one}`}
            aria-current={one === year ? "page" : undefined}
            className={`btn btn-sm ${one === year ? "btn-primary" : "border-base-300 bg-base-100"}`}
          >
            {one}
          </Link>
        ))}
      </nav>
      <div className="flex flex-col gap-6">
        {problems.length > 0 ? <Notice tone="error" title={problems.join(" ")} /> : null}
        {balances.length === 0 ? (
          <EmptyState title={t("quota:none.title", { year })}>{t("quota:none.text")}</EmptyState>
        ) : (
          <Card title={t(year < thisYear ? "quota:balance.ended" : "quota:balance.title", { year })}>
            <BalanceTable balances={balances} />
            {year === thisYear ? (
              <p className="mt-4 text-sm">
                {t("quota:register", { count: view.counted, number: formatNumber(view.counted, locale) })}{" "}
                {view.counted === view.consumed ? null : (
                  <strong className="font-semibold">
                    {t("quota:differ", { consumed: formatNumber(view.consumed, locale) })}{" "}
                  </strong>
                )}
                <Link to={`${base}/workers?answer=required`} className="link">
                  {t("common:nav.workers")}
                </Link>
              </p>
            ) : null}
          </Card>
        )}
        {open.length > 0 ? (
          <Card title={t("quota:open.title")}>
            <OpenReservations open={open} today={today} mayChange={mayChange} />
          </Card>
        ) : null}
        {mayChange ? (
          <Card title={t("quota:form.title")} id="entry">
            <MovementForm
              key={`${year} ${entries.length}`}
              result={answer?.intent === "movement" ? answer.result : null}
              exceeds={exceeds}
              defaults={view.defaults}
              categories={view.categories}
              regions={view.regions}
              sectors={view.sectors}
              today={today}
            />
          </Card>
        ) : null}
        {entries.length > 0 ? (
          <Card title={t("quota:entries")}>
            <ul className="divide-y divide-base-300 text-sm">
              {entries.map((entry) => (
                <li key={entry.movementId} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
                  <span className="tabular-nums">{formatDay(entry.onDay, locale, "short")}</span>
                  <span className="font-medium">
                    {t(`quota:kind.${entry.kind}`)}: {formatNumber(entry.places, locale)}
                  </span>
                  <span className="opacity-80">
                    {[entry.categoryText, entry.regionText, entry.note].filter(Boolean).join(" · ")}
                  </span>
                  {mayChange && entry.retractable ? (
                    <Form method="post" className="no-print">
                      <input type="hidden" name="intent" value="retract" />
                      <input type="hidden" name="movement" value={entry.movementId} />
                      <button type="submit" className="link text-xs opacity-75">
                        {t("workers:crossing.retract")}
                      </button>
                    </Form>
                  ) : null}
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        <Card title={t("quota:country.title", { year })}>
          <p>
            {country.percent === null && country.persons === null
              ? t("quota:country.unknown")
              : [
                  country.percent === null
                    ? null
                    : t("quota:country.percent", { percent: formatNumber(country.percent, locale) }),
                  country.persons === null
                    ? null
                    : t("quota:country.persons", { persons: formatNumber(country.persons, locale) }),
                ]
                  .filter(Boolean)
                  .join(" ")}
          </p>
          <p className="mt-2 text-sm opacity-80">{t("quota:country.outside")}</p>
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
      </div>
    </>
  );
}
