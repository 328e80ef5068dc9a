import type { DocumentInput, EngagementInput, Problem, WorkerInput } from "./inputs";

/** What is wrong with what is said about a worker, a document or an engagement; empty where nothing is. */
export function workerProblems(input: WorkerInput, path = ""): Problem[] {
  const problems: Problem[] = [];
  if (input.name.trim() === "") problems.push({ path: `${path}name`, code: "name-missing" });
  if (!/^([A-Z]{2}|XXA)$/.test(input.citizenship))
    problems.push({ path: `${path}citizenship`, code: "unknown-country" });
  if (input.citizenship === "KZ")
    problems.push({ path: `${path}citizenship`, code: "citizen-not-a-foreigner" });
  return problems;
}

export function engagementProblems(input: EngagementInput, path = ""): Problem[] {
  return input.from !== null && input.to !== null && input.to < input.from
    ? [{ path: `${path}to`, code: "ends-before-start" }]
    : [];
}

export function documentProblems(input: DocumentInput, path = ""): Problem[] {
  const problems: Problem[] = [];
  const end = input.expiry.kind === "on" ? input.expiry.day : null;
  if (end !== null && input.validFrom !== null && end < input.validFrom)
    problems.push({ path: `${path}expiry`, code: "ends-before-start" });
  else if (end !== null && input.issuedOn !== null && end < input.issuedOn)
    problems.push({ path: `${path}expiry`, code: "ends-before-start" });
  if (input.kind === "permit" && input.permitKind === null)
    problems.push({ path: `${path}permitKind`, code: "permit-kind-missing" });
  if (input.kind !== "permit" && input.permitKind !== null)
    problems.push({ path: `${path}permitKind`, code: "permit-kind-not-of-a-permit" });
  return problems;
}
