import type { OpenWorker } from "../question";

/** What the exemptions look at: heads, specialists, or workers. Null where neither position nor category tells. */
export type Role = "head" | "specialist" | "worker";

const positions: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["first-head-of-foreign-branch", "head"],
  ["first-head", "head"],
  ["head", "head"],
  ["deputy-head", "head"],
  ["manager", "head"],
  ["specialist", "specialist"],
  ["worker", "worker"],
  ["skilled-worker", "worker"],
]);

const categories: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["1", "head"],
  ["2", "head"],
  ["3", "specialist"],
  ["4", "worker"],
]);

/** The position where it is one of those the law names, else what the category stands for. */
export function roleOf(worker: OpenWorker): Role | null {
  const named = worker.position === undefined ? undefined : positions.get(worker.position);
  if (named) return named;
  return worker.category === undefined ? null : (categories.get(worker.category) ?? null);
}

const topPositions = new Set(["first-head", "deputy-head", "head", "first-head-of-foreign-branch"]);

/** The first head or a deputy: category 1, or such a position where no category is given. */
export function isHeadOrDeputy(worker: OpenWorker): boolean {
  if (worker.category !== undefined) return worker.category === "1";
  return worker.position !== undefined && topPositions.has(worker.position);
}
