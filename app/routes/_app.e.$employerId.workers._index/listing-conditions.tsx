import { Form, Link, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DayChooser } from "~/ui/day-chooser";
import { useEmployer } from "~/web/use-employer";

type Option = { value: string; label: string };
type Query = Partial<
  Record<
    "status" | "code" | "category" | "arrangement" | "answer" | "citizenship" | "q" | "sort" | "cursor",
    string | undefined
  >
>;

/** Search, conditions and order of the register; all in the address, so that it can be shared and comes back. */
export function ListingConditions({
  query,
  countries,
  findings,
  on,
  today,
}: {
  query: Query;
  countries: readonly Option[];
  findings: Record<string, number>;
  on: string;
  today: string;
}) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const household = useEmployer().employer.kind === "household";
  const codes = [...new Set([...Object.keys(findings), ...(query.code ? [query.code] : [])])];
  const conditions = [
    {
      name: "code",
      label: t("workers:col.finding"),
      options: codes.map((value) => ({
        value,
        label: `${t(`workers:code.${value}`)} (${findings[value] ?? 0})`,
      })),
    },
    {
      name: "category",
      label: t("workers:col.category"),
      options: labelled(["1", "2", "3", "4", "none"], (one) => t(`workers:category.${one}`)),
    },
    {
      name: "arrangement",
      label: t("workers:col.arrangement"),
      options: labelled(["employment", "seasonal", "ict", "domestic", "independent"], (one) =>
        t(`workers:arrangement.${one}`),
      ),
    },
    {
      name: "answer",
      label: t("workers:col.answer"),
      options: labelled(["required", "not-required", "prohibited", "unknown"], (one) =>
        t(`workers:answer.${one}`),
      ),
    },
    { name: "citizenship", label: t("workers:col.citizenship"), options: countries },
  ] as const;
  const offered = conditions.filter(
    ({ name }) => !household || (name !== "category" && name !== "arrangement") || query[name],
  );
  const active = conditions.filter(({ name }) => query[name]);
  const without = (name: string) => {
    const next = new URLSearchParams(search);
    next.delete(name);
    next.delete("cursor");
    return `?${next}`;
  };
  return (
    <div className="no-print rounded-box border border-base-300 bg-base-100 p-4">
      <Form method="get" className="flex flex-col gap-3" role="search">
        {on === today ? null : <input type="hidden" name="on" value={on} />}
        {query.status ? <input type="hidden" name="status" value={query.status} /> : null}
        <div className="flex flex-wrap items-end gap-2">
          <label className="flex min-w-0 grow flex-col gap-1 text-sm font-medium">
            {t("workers:list.search")}
            <input
              key={query.q ?? ""}
              type="search"
              name="q"
              defaultValue={query.q ?? ""}
              maxLength={200}
              className="input w-full"
            />
          </label>
          <Choice name="sort" label={t("workers:list.sort")} value={query.sort ?? "name"}>
            {(["name", "status", "ends", "citizenship", "category"] as const).map((one) => (
              <option key={one} value={one}>
                {t(`workers:list.sortBy.${one}`)}
              </option>
            ))}
          </Choice>
          <button type="submit" className="btn btn-primary">
            {t("common:action.search")}
          </button>
        </div>
        <details open={active.length > 0}>
          <summary className="text-sm font-medium text-primary">{t("workers:list.filters")}</summary>
          <div className="mt-3 grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-5">
            {offered.map(({ name, label, options }) => (
              <Choice key={name} name={name} label={label} value={query[name] ?? ""}>
                <option value="">{t("workers:list.any")}</option>
                {options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </Choice>
            ))}
          </div>
        </details>
      </Form>
      {active.length > 0 || query.q ? (
        <ul className="mt-3 flex flex-wrap gap-2">
          {query.q ? <Chip to={without("q")}>{`«${query.q}»`}</Chip> : null}
          {active.map(({ name, label, options }) => (
            <Chip key={name} to={without(name)}>
              {label}: {options.find((option) => option.value === query[name])?.label ?? query[name]}
            </Chip>
          ))}
        </ul>
      ) : null}
      <div className="mt-3 border-t border-base-300 pt-3">
        <DayChooser on={on} today={today} />
      </div>
    </div>
  );
}

function labelled<T extends string>(values: readonly T[], label: (value: T) => string): Option[] {
  return values.map((value) => ({ value, label: label(value) }));
}

function Choice({
  name,
  label,
  value,
  children,
}: {
  name: string;
  label: string;
  value: string;
  children: ReactNode;
}) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-sm font-medium">
      {label}
      <select key={value} name={name} defaultValue={value} className="select w-full min-w-40">
        {children}
      </select>
    </label>
  );
}

function Chip({ to, children }: { to: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link
        to={to}
        className="inline-flex items-center gap-2 rounded-field border border-base-300 bg-base-200 px-2 py-1 text-sm hover:border-primary"
      >
        {children}
        <span aria-hidden="true">✕</span>
        <span className="sr-only">{t("common:action.clear")}</span>
      </Link>
    </li>
  );
}
