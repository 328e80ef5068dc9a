import { isDay, sectors } from "~/law/index";

/** What a hire is priced as: a category on an employer permit, or an arrangement of its own. */
export const hireKinds = ["1", "2", "3", "4", "seasonal", "ict"] as const;
export type HireKind = (typeof hireKinds)[number];

/** `row` is the number of its row in the form. */
export type HireRow = { row: number; kind: HireKind; count: number; months: number };

/** What stands in the address: texts as they were sent, so that a wrong one comes back to be mended. */
export type BudgetValues = {
  sector: string;
  paidOn: string;
  regions: string;
  rows: { kind: string; count: string; months: string }[];
};

export type BudgetFault = "sector" | "paid_on" | "regions" | "kind" | "count" | "months";

export type Budget = {
  values: BudgetValues;
  /** What is wrong, by field; a row's field with its number: `count2`. */
  faults: Record<string, BudgetFault>;
  /** Null while something is wrong or no sector is given. */
  asked: { sector: string; paidOn: string; regions: number; hires: HireRow[] } | null;
};

export const mostRows = 8;
const mostPeople = 10_000;
const first = "2012-01-13";

function whole(text: string, least: number, most: number): number | null {
  if (!/^\d{1,6}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}

/** Reads a budget from an address. Rows are numbered from 1; a row without a number of people is none. Pure. */
export function readBudget(search: URLSearchParams, today: string): Budget {
  const get = (name: string) => (search.get(name) ?? "").trim().slice(0, 20);
  const wanted = whole(get("rows"), 1, mostRows) ?? 1;
  const given = Array.from({ length: mostRows }, (_, i) => ({
    kind: get(`kind${i + 1}`),
    count: get(`count${i + 1}`),
    months: get(`months${i + 1}`),
  }));
  const used =
    given.findLastIndex(({ kind, count, months }) => kind !== "" || count !== "" || months !== "") + 1;
  const rows = given.slice(0, Math.max(used, wanted)).map((row, i) => ({
    kind: row.kind || "3",
    count: row.count || (used === 0 && i === 0 ? "1" : ""),
    months: row.months || "12",
  }));
  const values = {
    sector: get("sector").toUpperCase(),
    paidOn: get("paid_on") || today,
    regions: get("regions") || "1",
    rows,
  };
  const faults: Record<string, BudgetFault> = {};
  if (values.sector !== "" && !sectors.some(({ letter }) => letter === values.sector))
    faults.sector = "sector";
  const last = `${Number(today.slice(0, 4)) + 5}-12-31`;
  if (!isDay(values.paidOn) || values.paidOn < first || values.paidOn > last) faults.paid_on = "paid_on";
  const regions = whole(values.regions, 1, 20);
  if (regions === null) faults.regions = "regions";
  const hires: HireRow[] = [];
  rows.forEach((row, i) => {
    if (row.count === "" || row.count === "0") return;
    const kind = hireKinds.find((one) => one === row.kind);
    const count = whole(row.count, 1, mostPeople);
    const months = whole(row.months, 1, 60);
    if (kind === undefined) faults[`kind${i + 1}`] = "kind";
    if (count === null) faults[`count${i + 1}`] = "count";
    if (months === null) faults[`months${i + 1}`] = "months";
    if (kind && count !== null && months !== null) hires.push({ row: i + 1, kind, count, months });
  });
  const ready = values.sector !== "" && regions !== null && Object.keys(faults).length === 0;
  return {
    values,
    faults,
    asked: ready ? { sector: values.sector, paidOn: values.paidOn, regions, hires } : null,
  };
}
