import type { Locale } from "~/i18n/locales";
import type { QuotaCategory } from "~/registry/index";
import { getWorker } from "~/registry/index.server";
import { shownReasons } from "~/web/shown-reason";
import type { EmployerScope } from "~db/client.server";

/** The worker of `?worker=`, for whom a place is to be entered; null where none is asked for, or there is none. */
export async function workerAsked(scope: EmployerScope, id: string | null, locale: Locale) {
  const worker = id ? await getWorker(scope, id, { on: scope.today }) : null;
  if (!worker) return null;
  const { item, assessment, facts } = worker;
  const seasonal = item.engagement?.arrangement === "seasonal";
  const category: QuotaCategory | null = seasonal ? "seasonal" : (item.engagement?.category ?? null);
  return {
    id: item.id,
    name: facts.name,
    category,
    /** Whether the worker's permit takes a place; null where that is not known. */
    counted: assessment.permit === "not-required" ? false : assessment.countsAgainstQuota,
    reasons: shownReasons(assessment.because, locale),
  };
}

export type WorkerAsked = Awaited<ReturnType<typeof workerAsked>>;
