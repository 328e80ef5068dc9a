/** Front door of the registry on the server: the verbs and the queries. */
export { getEmployer, listEmployersOf, listEmployerVersions } from "./employer-queries.server";
export { type Founder, foundEmployer } from "./found-employer.server";
export { type LoadedWorker, loadWorker, loadWorkerFacts } from "./load-worker-facts.server";
export { projectionsAreStale, rebuildAll, rebuildProjection, refreshProjection } from "./projection.server";
export { type ProjectionDifference, verifyProjection } from "./verify-projection.server";
