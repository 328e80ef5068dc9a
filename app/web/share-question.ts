import {
  type Category,
  type CategoryHeadcount,
  categories,
  type EmployerKind,
  isDay,
  type LocalContentQuestion,
} from "~/law/index";

/** Who is counted in a group, and the letter that names them in an address: `c3` are citizens of category 3. */
export const shareFields = {
  citizens: "c",
  foreign: "f",
  ict: "i",
  eaeu: "e",
  permanentResidents: "p",
  exempt: "x",
} as const;
export type ShareField = keyof typeof shareFields;

/** What a scenario may move. */
export const movedFields = ["citizens", "foreign", "ict"] as const satisfies readonly ShareField[];
export type MovedField = (typeof movedFields)[number];

export const shareKinds = [
  "company",
  "foreign-branch",
  "state-body",
] as const satisfies readonly EmployerKind[];

/** More or fewer people of a category; a negative number releases. */
export type Change = { category: Category; field: MovedField; by: number };
export type Scenario = Change[];

export type ShareValues = Record<string, string>;

export type ShareAsked = {
  values: ShareValues;
  /** The fields that hold no number of people, or none of the choices. */
  faults: string[];
  question: LocalContentQuestion | null;
  scenarios: Scenario[];
};

export const mostScenarios = 3;
const most = 1_000_000;

function wholeOf(text: string, least: number): number | null {
  if (!/^-?\d{1,7}$/.test(text)) return null;
  const n = Number(text);
  return n >= least && n <= most ? n : null;
}

export function fieldName(field: ShareField, category: Category): string {
  return `${shareFields[field]}${category}`;
}

export function moveName(scenario: number, field: MovedField, category: Category): string {
  return `s${scenario}${fieldName(field, category)}`;
}

/** Reads an employer's headcount and the scenarios from an address. An empty field is nobody. Pure. */
export function readShare(search: URLSearchParams, today: string): ShareAsked {
  const values: ShareValues = {};
  const faults: string[] = [];
  for (const [name, value] of search) if (value.trim() !== "") values[name] = value.trim().slice(0, 20);
  const take = (name: string, least: number): number => {
    const text = values[name];
    if (text === undefined) return 0;
    const n = wholeOf(text, least);
    if (n === null) faults.push(name);
    return n ?? 0;
  };
  const on = values.on ?? today;
  const last = `${Number(today.slice(0, 4)) + 5}-12-31`;
  if (!isDay(on) || on < "2012-01-01" || on > last) faults.push("on");
  const kind = shareKinds.find((one) => one === (values.kind ?? "company"));
  if (kind === undefined) faults.push("kind");
  const headcount: Partial<Record<Category, CategoryHeadcount>> = {};
  let people = 0;
  for (const category of categories) {
    const group: CategoryHeadcount = {};
    for (const field of Object.keys(shareFields) as ShareField[]) {
      const n = take(fieldName(field, category), 0);
      group[field] = n;
      people += n;
    }
    headcount[category] = group;
  }
  const staff = values.staff === undefined ? people : take("staff", 0);
  const scenarios: Scenario[] = [];
  for (let n = 1; n <= mostScenarios; n += 1) {
    const changes: Scenario = [];
    for (const category of categories)
      for (const field of movedFields) {
        const by = take(moveName(n, field, category), -most);
        if (by !== 0) changes.push({ category, field, by });
      }
    scenarios.push(changes);
  }
  const ready = faults.length === 0 && people > 0 && kind !== undefined;
  return {
    values,
    faults,
    question: ready
      ? { on, employer: { kind, staff, regimes: values.small === "1" ? ["small-business"] : [] }, headcount }
      : null,
    scenarios,
  };
}

/** The headcount after a scenario; null where it releases more people than there are. Pure. */
export function applyScenario(
  question: LocalContentQuestion,
  scenario: Scenario,
): LocalContentQuestion | null {
  const headcount = { ...question.headcount };
  let people = 0;
  for (const { category, field, by } of scenario) {
    const group = headcount[category] ?? {};
    const n = (group[field] ?? 0) + by;
    if (n < 0) return null;
    headcount[category] = { ...group, [field]: n };
    people += by;
  }
  const staff = question.employer.staff;
  return {
    ...question,
    headcount,
    employer: {
      ...question.employer,
      ...(staff === undefined ? {} : { staff: Math.max(0, staff + people) }),
    },
  };
}

/** The address of the tool with an employer's own numbers in it; nobody's name stands there. */
export function shareAddress({ on, employer, headcount }: LocalContentQuestion): string {
  const search = new URLSearchParams({ on, kind: employer.kind });
  if (employer.staff !== undefined) search.set("staff", String(employer.staff));
  if (employer.regimes?.includes("small-business")) search.set("small", "1");
  for (const category of categories) {
    const group = headcount[category];
    for (const field of Object.keys(shareFields) as ShareField[]) {
      const lent =
        field === "citizens" ? group?.lent?.citizens : field === "foreign" ? group?.lent?.foreign : 0;
      const n = (group?.[field] ?? 0) + (lent ?? 0);
      if (n > 0) search.set(fieldName(field, category), String(n));
    }
  }
  return `/share?${search}`;
}
