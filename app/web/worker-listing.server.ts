import { z } from "zod";
import { countryName } from "~/i18n/country-names.server";
import type { Locale } from "~/i18n/locales";
import { daysBetween } from "~/law";
import { arrangements, findingCodes } from "~/registry/index";
import { type listWorkers, type WorkerListing, workerSorts } from "~/registry/index.server";

const listingQuery = z.object({
  status: z.enum(["ok", "expiring", "breach", "unknown"]).optional().catch(undefined),
  code: z.enum(findingCodes).optional().catch(undefined),
  category: z.enum(["1", "2", "3", "4", "none"]).optional().catch(undefined),
  arrangement: z.enum(arrangements).optional().catch(undefined),
  answer: z.enum(["required", "not-required", "prohibited", "unknown"]).optional().catch(undefined),
  citizenship: z
    .string()
    .regex(/^([A-Z]{2}|XXA)$/)
    .optional()
    .catch(undefined),
  // A zero byte in a search is something that the database does not take.
  q: z
    .string()
    .transform((text) => text.replace(/\p{Cc}+/gu, " ").trim())
    .pipe(z.string().max(200))
    .optional()
    .catch(undefined),
  sort: z.enum(workerSorts).optional().catch(undefined),
  cursor: z.string().max(500).optional().catch(undefined),
});

export type ListingQuery = z.output<typeof listingQuery>;

/** What the address asks of the register; what it does not understand is left out, so a shared link never breaks. */
export function listingOf(request: Request): ListingQuery {
  const params = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  return listingQuery.parse(Object.fromEntries(params));
}

export type WorkerRow = {
  id: string;
  name: string;
  staffNo: string | null;
  birthDate: string | null;
  citizenship: string;
  position: string | null;
  category: string | null;
  arrangement: string;
  answer: string;
  permitNumber: string | null;
  permitTo: string | null;
  ends: { day: string; kind: string; left: number } | null;
  status: "ok" | "expiring" | "breach" | "unknown";
  codes: string[];
};

type Item = Awaited<ReturnType<typeof listWorkers>>["items"][number];

/** A worker as a row of the register, with the country in the user's language and the days left from `on`. */
export function workerRow(item: Item, locale: Locale, on: NonNullable<WorkerListing["on"]>): WorkerRow {
  return {
    id: item.id,
    name: item.name,
    staffNo: item.staffNo,
    birthDate: item.birthDate,
    citizenship: countryName(item.citizenship, locale),
    position: item.engagement?.position ?? null,
    category: item.engagement?.category ?? null,
    arrangement: item.engagement?.arrangement ?? "employment",
    answer: item.permit.answer,
    permitNumber: item.permit.number,
    permitTo: item.permit.validTo,
    ends: item.ends ? { ...item.ends, left: daysBetween(on, item.ends.day) } : null,
    status: item.status,
    codes: [...new Set(item.findings.map((finding) => finding.code))],
  };
}
