/** A fact that settles what an open answer asks for, by the path in its `missing`; throws on a path nobody should ask for. */
export function settle<T extends { on: string; employer: object; worker: object }>(
  question: T,
  path: string,
): T {
  const withWorker = (facts: object) => ({ ...question, worker: { ...question.worker, ...facts } });
  const withEmployer = (facts: object) => ({ ...question, employer: { ...question.employer, ...facts } });
  switch (path) {
    case "on":
      return { ...question, on: "2026-11-22" };
    case "employer.kind":
      return withEmployer({ kind: "household" });
    case "employer.regimes":
      return withEmployer({ regimes: [] });
    case "employer.exempt_heads_used":
      return withEmployer({ exemptHeadsUsed: 0 });
    case "worker.stay":
      return withWorker({ stay: "temporary" });
    case "worker.position":
      return withWorker({ position: "specialist" });
    case "worker.category":
      return withWorker({ category: "3" });
    case "worker.education":
      return withWorker({ education: "higher" });
    case "worker.arrangement":
      return withWorker({ arrangement: "domestic" });
    case "worker.citizen_spouse_years":
      return withWorker({ citizenSpouseYears: 3 });
    default:
      throw new Error(`an open answer asks for ${path}`);
  }
}
