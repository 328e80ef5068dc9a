import { isDay } from "~/law";
import { arrangements, categories, documentKinds, permitKinds, stays } from "./facts";
import type { DocumentInput, EngagementInput, Problem, WorkerInput } from "./inputs";

/** Values that are there and are no calendar days. */
export function dayProblems(days: Record<string, unknown>, path = ""): Problem[] {
  return Object.entries(days)
    .filter(([, day]) => day !== null && !isDay(day))
    .map(([name]) => ({ path: `${path}${name}`, code: "not-a-day" }));
}

/** A value that is not of its list. The types say so too, but a caller may hold what a form or a file said. */
export function choiceProblems(
  choices: Record<string, [value: string | null, list: readonly string[]]>,
  path = "",
): Problem[] {
  return Object.entries(choices)
    .filter(([, [value, list]]) => value !== null && !list.includes(value))
    .map(([name]) => ({ path: `${path}${name}`, code: "not-a-choice" }));
}

/** What is wrong with what is said about a worker, a document or an engagement; empty where nothing is. */
export function workerProblems(input: WorkerInput, path = ""): Problem[] {
  const problems: Problem[] = [
    ...dayProblems({ birthDate: input.birthDate }, path),
    ...choiceProblems({ stay: [input.stay, stays] }, path),
  ];
  if (input.name.trim() === "") problems.push({ path: `${path}name`, code: "name-missing" });
  if (!/^([A-Z]{2}|XXA)$/.test(input.citizenship))
    problems.push({ path: `${path}citizenship`, code: "unknown-country" });
  if (input.citizenship === "KZ")
    problems.push({ path: `${path}citizenship`, code: "citizen-not-a-foreigner" });
  return problems;
}

export function engagementProblems(input: EngagementInput, path = ""): Problem[] {
  const { from, to, category, arrangement } = input;
  const problems = [
    ...dayProblems({ from, to }, path),
    ...choiceProblems({ category: [category, categories], arrangement: [arrangement, arrangements] }, path),
  ];
  if (problems.length === 0 && from !== null && to !== null && to < from)
    problems.push({ path: `${path}to`, code: "ends-before-start" });
  return problems;
}

export function documentProblems(input: DocumentInput, path = ""): Problem[] {
  const { kind, permitKind, expiry, issuedOn, validFrom } = input;
  const end = expiry.kind === "on" ? expiry.day : null;
  const problems = [
    ...dayProblems({ issuedOn, validFrom, expiry: end }, path),
    ...choiceProblems(
      {
        kind: [kind, documentKinds],
        permitKind: [permitKind, permitKinds],
        expiry: [expiry.kind, ["on", "none", "missing"]],
      },
      path,
    ),
  ];
  if (problems.length > 0) return problems;
  if (end !== null && validFrom !== null && end < validFrom)
    problems.push({ path: `${path}expiry`, code: "ends-before-start" });
  else if (end !== null && issuedOn !== null && end < issuedOn)
    problems.push({ path: `${path}expiry`, code: "ends-before-start" });
  if (kind === "permit" && permitKind === null)
    problems.push({ path: `${path}permitKind`, code: "permit-kind-missing" });
  if (kind !== "permit" && permitKind !== null)
    problems.push({ path: `${path}permitKind`, code: "permit-kind-not-of-a-permit" });
  return problems;
}
