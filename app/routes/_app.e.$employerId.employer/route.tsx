import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { regimes, regions, sectors } from "~/law";
import { changeEmployer, getEmployer, listEmployerHistory } from "~/registry/index.server";
import { DayChooser } from "~/ui/day-chooser";
import { FactList } from "~/ui/fact-list";
import { formatDay, formatNumber } from "~/ui/format";
import { Card, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { dayAsked, notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { EmployerFields } from "./employer-fields";
import { employerSchema } from "./employer-form";
import { EmployerHistory } from "./employer-history";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export const handle: TakesDay = { takesDay: "any" };

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const on = dayAsked(args.request, today);
  const [employer, history] = await Promise.all([getEmployer(scope, on), listEmployerHistory(scope)]);
  if (!employer) throw notFound();
  const named = (code: string | null, list: readonly { value: string; label: string }[]) =>
    list.find((one) => one.value === code)?.label ?? code;
  const lists = {
    regions: regions.map(({ code, name }) => ({ value: code, label: name[locale] })),
    sectors: sectors.map(({ letter, name }) => ({ value: letter, label: `${letter} · ${name[locale]}` })),
    regimes: regimes.map(({ code, name }) => ({ value: code, label: name[locale] })),
  };
  const shown = <T extends { region: string; sector: string | null; regimes: string[] }>(facts: T) => ({
    ...facts,
    region: named(facts.region, lists.regions),
    sector: named(facts.sector, lists.sectors),
    regimes: facts.regimes.map((code) => named(code, lists.regimes) ?? code),
  });
  return {
    title: t("employer:facts.title"),
    on,
    employer: { ...shown(employer), kindText: t(`employer:facts.kinds.${employer.kind}`) },
    history: history.map(shown),
    lists,
    values: {
      name: employer.name,
      bin: employer.bin ?? "",
      iin: employer.iin ?? "",
      region: employer.region,
      sector: employer.sector ?? "",
      staff: employer.staff === null ? "" : String(employer.staff),
      regimes: employer.regimes,
      how: "from-day",
      validFrom: today,
    },
    today,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, today } = await requireScope(args, "hr");
  const [employer, history] = await Promise.all([getEmployer(scope, today), listEmployerHistory(scope)]);
  if (!employer) throw notFound();
  const days = history.filter((one) => one.retiredAt === null).map((one) => one.validFrom);
  const submission = parseWithZod(await args.request.formData(), {
    schema: employerSchema(t, employer.kind, days),
  });
  if (submission.status !== "success") return refuseForm(submission);
  const { validFrom, facts } = submission.value;
  const outcome = await changeEmployer(scope, validFrom, facts);
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems);
  return redirect(`/e/${scope.employerId}/employer?saved`);
}

/** What the employer is, since when, and how to say that it has changed or was recorded wrongly. */
export default function EmployerPage() {
  const { title, on, employer, history, lists, values, today } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { mayChange } = useEmployer();
  const household = employer.kind === "household";
  return (
    <>
      <PageHead
        title={title}
        lead={t("employer:facts.lead")}
        actions={<DayChooser on={on} today={today} />}
      />
      <div className="flex max-w-4xl flex-col gap-6">
        <Card title={t("employer:facts.now", { day: formatDay(on, locale) })}>
          <FactList
            facts={[
              [t("employer:facts.name"), employer.name],
              [t("employer:facts.kind"), employer.kindText],
              [t("employer:facts.bin"), household ? null : employer.bin],
              [t("employer:facts.iin"), household ? employer.iin : null],
              [t("employer:facts.region"), employer.region],
              [
                t("employer:facts.sector"),
                household ? null : (employer.sector ?? t("employer:facts.notGiven", { context: "m" })),
              ],
              [
                t("employer:facts.staff"),
                employer.staff !== null
                  ? formatNumber(employer.staff, locale)
                  : household
                    ? null
                    : t("employer:facts.notGiven"),
              ],
              [
                t("employer:facts.regimes"),
                employer.regimes.length > 0
                  ? employer.regimes.join("; ")
                  : household
                    ? null
                    : t("employer:facts.noRegimes"),
              ],
            ]}
          />
        </Card>
        {mayChange ? (
          <Card>
            <details open={answer !== undefined}>
              <summary className="text-lg font-semibold text-primary">{t("employer:facts.change")}</summary>
              <div className="mt-4">
                <EmployerFields
                  household={household}
                  lists={lists}
                  values={values}
                  days={history.filter((one) => one.retiredAt === null).map((one) => one.validFrom)}
                  result={answer?.result ?? null}
                />
              </div>
            </details>
          </Card>
        ) : null}
        <Card title={t("employer:facts.history")}>
          <EmployerHistory history={history} />
        </Card>
      </div>
    </>
  );
}
