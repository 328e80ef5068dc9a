import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type EmployerSize, employerSizes } from "~/law";
import { complianceOn, getEmployer } from "~/registry/index.server";
import { DayChooser } from "~/ui/day-chooser";
import { formatDay, formatNumber, formatTenge } from "~/ui/format";
import { Card, EmptyState, Notice, PageHead } from "~/ui/page";
import { ReasonList, Why } from "~/ui/reason-list";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { dayAsked, notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { exposureView } from "./exposure-view";
import { OffenceCard } from "./offence-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export const handle: TakesDay = { takesDay: "any" };

const companySizes = employerSizes.filter((size) => size !== "household");

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const on = dayAsked(args.request, today);
  const asked = new URL(args.request.url).searchParams.get("size");
  const [compliance, employer] = await Promise.all([complianceOn(scope, { on }), getEmployer(scope)]);
  if (!employer) throw notFound();
  const household = employer.kind === "household";
  const told = employer.regimes.includes("small-business") ? "small" : undefined;
  const size: EmployerSize | undefined = household
    ? "household"
    : (companySizes.find((one) => one === asked) ?? (asked === "any" ? undefined : told));
  return {
    title: t("exposure:title"),
    on,
    today,
    household,
    size: size ?? null,
    ...exposureView(compliance.findings, household, size, on, locale),
  };
}

/** What the breaches found can bring, by the editions read: a range for each, never a sum over workers. */
export default function ExposurePage() {
  const { title, on, today, household, size, index, own, workers, silent, reasons, warnings } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base } = useEmployer();
  const search = on === today ? "" : `&on=${on}`;
  const none = own.length === 0 && workers.length === 0;
  return (
    <>
      <PageHead title={title} lead={t("exposure:lead")} actions={<DayChooser on={on} today={today} />} />
      <div className="flex flex-col gap-6">
        <Notice tone="warning" title={t("exposure:heading")}>
          {t("exposure:notMultiplied")}
        </Notice>
        {household || none ? null : (
          <Form method="get" className="no-print flex flex-wrap items-end gap-2">
            {on === today ? null : <input type="hidden" name="on" value={on} />}
            <label className="flex flex-col gap-1 text-sm font-medium">
              {t("exposure:size.label")}
              <select name="size" defaultValue={size ?? "any"} key={size} className="select select-sm w-64">
                <option value="any">{t("exposure:size.any")}</option>
                {companySizes.map((one) => (
                  <option key={one} value={one}>
                    {t(`exposure:size.${one}`)}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" className="btn btn-sm border-base-300 bg-base-100">
              {t("common:action.show")}
            </button>
            {size === null ? (
              <p className="basis-full text-sm opacity-80">{t("exposure:size.open")}</p>
            ) : null}
          </Form>
        )}
        {none ? (
          <EmptyState title={t("exposure:none.title", { day: formatDay(on, locale) })}>
            {t("exposure:none.text")}
          </EmptyState>
        ) : null}
        {own.length > 0 ? (
          <Group title={t(household ? "exposure:group.household" : "exposure:group.own")}>
            {own.map((offence) => (
              <OffenceCard key={offence.code} offence={offence} base={base} search={search} />
            ))}
          </Group>
        ) : null}
        {workers.length > 0 ? (
          <details>
            <summary className="cursor-pointer text-xl font-semibold">{t("exposure:group.workers")}</summary>
            <p className="mt-2 mb-4">{t("exposure:group.workersText")}</p>
            <div className="flex flex-col gap-4">
              {workers.map((offence) => (
                <OffenceCard key={offence.code} offence={offence} base={base} search={search} />
              ))}
            </div>
          </details>
        ) : null}
        {silent.length > 0 ? (
          <Card title={t("exposure:silent.title")}>
            <p className="mb-2">{t("exposure:silent.text")}</p>
            <ul className="list-disc space-y-1 pl-5">
              {silent.map(({ code, workers: count }) => (
                <li key={code}>
                  {t(`workers:code.${code}`)}: {formatNumber(count, locale)}
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        {none ? null : (
          <Card>
            {index ? (
              <p>
                {t("exposure:index", {
                  value: formatTenge(index.value, locale),
                  day: formatDay(index.on, locale),
                })}
              </p>
            ) : null}
            {reasons.length > 0 ? (
              <div className="mt-3">
                <Why>
                  <ReasonList reasons={reasons} />
                  <ul className="mt-4 list-disc space-y-1 pl-5 text-sm">
                    {warnings.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </Why>
              </div>
            ) : null}
          </Card>
        )}
      </div>
    </>
  );
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}
