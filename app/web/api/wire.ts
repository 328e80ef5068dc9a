import countries from "i18n-iso-countries";
import { z } from "zod";
import { isDay } from "~/law/index";
import { coded } from "./field-errors";

/** The forms that values take on the wire, shared by all endpoints. */

export const day = z
  .string()
  .refine(isDay, coded("not-a-day"))
  .meta({ format: "date", description: "A calendar day, YYYY-MM-DD." });

/** A day that may be asked about: registers reach no further, and the days around it must exist as well. */
export const askedDay = day
  .refine((text) => !isDay(text) || (text >= "1900-01-01" && text <= "2199-12-31"), coded("day-out-of-range"))
  .meta({ format: "date", description: "A calendar day from 1900 to 2199, YYYY-MM-DD." });

export const instant = z
  .string()
  .refine(
    (text) => z.iso.datetime({ offset: true }).safeParse(text).success && !Number.isNaN(Date.parse(text)),
    coded("not-an-instant"),
  )
  .meta({ format: "date-time", description: "An instant, RFC 3339." });

export const id = z.string().meta({ format: "uuid" });

const known = new Set([...Object.keys(countries.getAlpha2Codes()), "XXA"]);

/** ISO 3166-1 alpha-2, or `XXA` for a stateless person. */
export const country = z
  .string()
  .refine((code) => known.has(code), coded("unknown-country"))
  .meta({
    pattern: "^([A-Z]{2}|XXA)$",
    description: "ISO 3166-1 alpha-2; XXA for a stateless person.",
  });

export function isCountry(code: string): boolean {
  return known.has(code);
}

/** A whole number between two bounds, both allowed. */
export function whole(from: number, to: number) {
  return z.int().min(from).max(to);
}

/** A fact that may be left out; `null` says the same as leaving it out. */
export function fact<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value): z.output<Schema> | undefined => value ?? undefined);
}

/** Words of a list that may grow, such as regimes: the form is fixed, the words are not. */
export const codeWord = z
  .string()
  .max(60)
  .refine((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), coded("bad-format"))
  .meta({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" });

/** A line of text that a person wrote: no line breaks, no control characters, nothing invisible at its ends. */
export function line(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !/[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u.test(text), coded("bad-character"));
}

export const trilingual = z.object({ kk: z.string(), ru: z.string(), en: z.string() });

function decoded(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8");
}

/** Where a page begins: what `next_cursor` said before. Opaque to callers. */
export const cursor = z
  .string()
  .max(2000)
  .refine((text) => /^[\w-]+$/.test(text) && !/\0|\\u0000/.test(decoded(text)), coded("bad-cursor"))
  .meta({ description: "The `next_cursor` of the page before." });

/** How many items of a page: 100 where nothing is said, at most 1,000. */
export const limit = z
  .string()
  .refine((text) => /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1000, coded("bad-limit"))
  .transform(Number)
  .default(100)
  .meta({ description: "1 to 1,000; 100 by default." });

/** A page of a list. */
export function pageOf<Schema extends z.ZodType>(item: Schema) {
  return z.object({ items: z.array(item), next_cursor: z.string().nullable() });
}
