/** The order in which statuses are listed: the most urgent first. */
export const statusOrder = ["breach", "unknown", "expiring", "ok"] as const;
export const categoryOrder = ["1", "2", "3", "4", null] as const;
