import { isDay } from "~/law";
import { isId } from "~db/ids.server";
import type { Arrangement, Category, Day } from "./facts";
import type { Status } from "./standing";
import type { WorkerItem } from "./worker-item";

export const workerSorts = ["name", "citizenship", "category", "ends", "status"] as const;
export type WorkerSort = (typeof workerSorts)[number];

export type WorkerListing = {
  on: Day;
  /** What had been recorded by then; without it, by now. */
  knownAt?: Date | undefined;
  status?: Status | undefined;
  /** A finding's code. */
  code?: string | undefined;
  category?: Category | "none" | undefined;
  citizenship?: string | undefined;
  arrangement?: Arrangement | undefined;
  answer?: "required" | "not-required" | "prohibited" | "unknown" | undefined;
  /** Parts of a name, or exactly a staff number, an IIN or the number of a document. */
  q?: string | undefined;
  sort?: WorkerSort | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
};

export type WorkerPage = {
  items: WorkerItem[];
  nextCursor: string | null;
  /** How many there are in all, where it is known without counting them (no filter, or by status alone). */
  total: number | null;
};

/** Where a page begins: after this value and worker, within this segment of the order. */
export type ListCursor = { segment: number; value: string | null; workerId: string };

/** The place that a cursor names, or null where it is none of this order's: then the list begins at its beginning. */
export function readCursor(text: string | undefined, sort: WorkerSort = "name"): ListCursor | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    if (!Array.isArray(value)) return null;
    const [segment, key, workerId] = value as unknown[];
    if (typeof segment !== "number" || typeof workerId !== "string" || !isId(workerId)) return null;
    const byDay = sort === "status" || (sort === "ends" && segment === 0);
    if (typeof key !== "string" || (byDay ? !isDay(key) : key.includes("\0"))) return null;
    return { segment, value: key, workerId };
  } catch {
    return null;
  }
}

export function writeCursor(row: ListCursor | undefined): string | null {
  if (!row) return null;
  return Buffer.from(JSON.stringify([row.segment, row.value, row.workerId]), "utf8").toString("base64url");
}
