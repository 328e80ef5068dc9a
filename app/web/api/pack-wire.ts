import { z } from "zod";
import type { PackItem, PackStatus } from "~/audit/index";
import { longestPassPhrase, shortestPassPhrase } from "~/audit/index.server";
import { locales } from "~/i18n/locales";
import type { Told } from "./refusals.server";
import { askedDay, day, fact, id, instant } from "./wire";

const packStatuses = ["queued", "running", "ready", "failed"] as const satisfies PackStatus[];

export const packInput = z
  .strictObject({
    on: fact(askedDay).describe("The day that the pack is about; today by default."),
    known_at: fact(instant).describe("What had been recorded by then; now by default."),
    locale: fact(z.enum(locales)).describe(
      "The language of its pages; that of the token's person by default.",
    ),
    scope: fact(z.strictObject({ kind: z.enum(["employer"]) })),
  })
  .meta({ id: "PackInput" });

export const packOut = z
  .object({
    id,
    status: z.enum(packStatuses),
    progress: z.number().describe("From 0 to 1."),
    on: day,
    known_at: instant,
    locale: z.enum(locales),
    ruleset: z.string().nullable().describe("The edition of the rules; null until the pack is ready."),
    sha256: z.string().nullable(),
    size: z.int().nullable().describe("In bytes."),
    error: z.object({ code: z.string() }).nullable(),
    created_at: instant,
  })
  .meta({ id: "Pack" });

export const linkInput = z
  .strictObject({
    expires_at: fact(instant).describe("In 14 days by default, in 90 at most."),
    // An empty one is not «none»: whoever sends it meant to protect the link.
    pass_phrase: fact(z.string().trim().min(shortestPassPhrase).max(longestPassPhrase)).describe(
      "At least 8 characters; without one the link alone opens.",
    ),
  })
  .meta({ id: "PackLinkInput" });

export const linkOut = z
  .object({
    id,
    url: z.string().describe("Shown this once."),
    expires_at: instant,
  })
  .meta({ id: "PackLink" });

/** The pack module's words for what it refused, as the API's. */
export const packCodes: Record<string, Told> = {
  "not-a-day": { code: "not-a-day" },
  "on-in-future": { code: "future" },
  "known-at-in-future": { code: "future" },
  "nothing-recorded": { code: "nothing-recorded" },
  "expires-in-past": { code: "past" },
  "expires-too-late": { code: "too-late" },
  "pass-phrase-short": { code: "too-short", values: { limit: shortestPassPhrase } },
  "pass-phrase-long": { code: "too-long", values: { limit: longestPassPhrase } },
};

export function presentPack(pack: PackItem) {
  const { id, status, progress, on, knownAt, locale, ruleset, sha256, size, error, createdAt } = pack;
  return {
    id,
    status,
    progress,
    on,
    knownAt: knownAt.toISOString(),
    locale,
    ruleset,
    sha256,
    size,
    error,
    createdAt: createdAt.toISOString(),
  };
}
