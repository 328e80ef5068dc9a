import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Locale } from "~/i18n/locales";
import { actAddress, actName, articleText, categoryLabels, feeTableOn, sectors } from "~/law";
import { EmptyState, Notice, PageHead } from "~/ui/page";
import { PublicTools } from "~/ui/public-tools";
import { requestContext } from "~/web/request-context.server";
import { shownReasons, shownWarnings } from "~/web/shown-reason";
import { BudgetAnswer, type PricedView } from "./budget-answer";
import { BudgetForm } from "./budget-form";
import { FeeTableCard, type FeeTableView } from "./fee-table";
import { type PricedBudget, priceBudget, sidesOfNewYear } from "./price-budget";
import { readBudget } from "./read-budget";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Ruqsat" },
  { name: "description", content: data?.description ?? "" },
];

/** What the reader of an amount must know at once; how well its sources are known stands with the reasons. */
const ofTheAmount = new Set(["months-counted-as-days", "term-not-offered", "sector-row-covers-part"]);
const ofTheSource = /^(read-before|value-)/;

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, today } = await requestContext(args);
  const { values, faults, asked } = readBudget(new URL(args.request.url).searchParams, today);
  const priced = asked && priceBudget(asked, asked.paidOn);
  const around = asked && sidesOfNewYear(asked.paidOn);
  return {
    title: `${t("cost:title")} · Ruqsat`,
    description: t("cost:lead"),
    values,
    faults,
    sectors: sectors.map(({ letter, name }) => ({ value: letter, label: `${letter} · ${name[locale]}` })),
    kinds: {
      "1": categoryLabels["1"][locale],
      "2": categoryLabels["2"][locale],
      "3": categoryLabels["3"][locale],
      "4": categoryLabels["4"][locale],
      seasonal: t("public:work.seasonal"),
      ict: t("public:work.ict"),
    },
    table: faults.paid_on ? null : tableView(values.paidOn, values.sector, locale),
    answer:
      asked && priced && around && asked.hires.length > 0
        ? {
            priced: shown(priced),
            sides: [around.before, around.after].map((day) => shown(priceBudget(asked, day))),
            reasons: shownReasons(priced.because, locale),
            warnings: shownWarnings(
              priced.warnings.filter(({ code }) => ofTheAmount.has(code)),
              locale,
            ),
            editions: shownWarnings(
              priced.warnings.filter(({ code }) => ofTheSource.test(code)),
              locale,
            ),
          }
        : null,
  };
}

function shown({ because: _, warnings: __, ...priced }: PricedBudget): PricedView {
  return priced;
}

function tableView(on: string, sector: string, locale: Locale): FeeTableView | null {
  const { value, reason } = feeTableOn(on);
  if (value?.kind !== "table" || reason === null) return null;
  return {
    on,
    act: actName(reason.act, locale),
    article: articleText(reason.article, locale),
    address: actAddress(reason.act),
    rows: sectors.flatMap(({ letter, name }) => {
      const row = value.rows[letter];
      if (!row) return [];
      return [
        {
          letter,
          name: name[locale],
          first: [...row["1"]],
          others: (["2", "3", "4"] as const).map((category) => ({ category, mrp: row[category] })),
          chosen: letter === sector,
        },
      ];
    }),
  };
}

/** What permits for several hires cost, by the table and the index of the day on which the fee is paid. */
export default function CostPage() {
  const { values, faults, sectors: options, kinds, table, answer } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <PublicTools />
      <PageHead title={t("cost:title")} lead={t("cost:lead")} />
      <div className="flex flex-col gap-6">
        <div className="flex flex-col gap-6 lg:grid lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:items-start">
          <BudgetForm
            key={values.rows.length}
            values={values}
            faults={faults}
            sectors={options}
            kinds={kinds}
          />
          {answer ? (
            <BudgetAnswer {...answer} kinds={kinds} />
          ) : Object.keys(faults).length > 0 ? (
            <Notice tone="error" title={t("public:checkFields")} />
          ) : (
            <EmptyState title={t("cost:empty.title")}>{t("cost:empty.text")}</EmptyState>
          )}
        </div>
        {table ? <FeeTableCard table={table} /> : <Notice title={t("cost:table.none")} />}
      </div>
    </>
  );
}
