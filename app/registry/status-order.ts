import type { FindingCode } from "./standing";

/** The order in which statuses are listed: the most urgent first. */
export const statusOrder = ["breach", "unknown", "expiring", "ok"] as const;
export const categoryOrder = ["1", "2", "3", "4", null] as const;

/** Findings that always weigh more than a notice: whoever has one is never without a breach found. */
const weighty: ReadonlySet<string> = new Set<FindingCode>([
  "work-prohibited",
  "permit-missing",
  "permit-not-started",
  "permit-expired",
  "permit-expiring",
  "passport-missing",
  "passport-expired",
  "passport-expiring",
  "contract-missing",
  "contract-expired",
  "contract-expiring",
  "insurance-missing",
  "temporary-residence-expired",
  "temporary-residence-expiring",
  "category-missing",
]);

/** Whether a worker with this finding can still have the status «ok»: then the finding may be a mere notice. */
export function mayBeNotice(code: string): boolean {
  return !weighty.has(code);
}
