import { z } from "zod";
import { regimes, regions } from "~/law/index";
import { type EmployerItem, employerKinds } from "~/registry/index";
import { sectorLetters } from "./law-questions";
import type { Told } from "./refusals.server";
import { fact, id, line, whole } from "./wire";

export const employerInput = z
  .strictObject({
    kind: z.enum(employerKinds),
    name: line(300),
    bin: fact(z.string().max(40)).describe("Twelve digits; not for a household."),
    iin: fact(z.string().max(40)).describe("Twelve digits; for a household, in place of the BIN."),
    region: z
      .enum(regions.map(({ code }) => code) as [string, ...string[]])
      .describe("The two-digit code of the region."),
    sector: fact(z.enum(sectorLetters)),
    staff: fact(whole(0, 1_000_000)),
    regimes: fact(z.array(z.enum(regimes.map(({ code }) => code) as [string, ...string[]])).max(30)),
  })
  .meta({ id: "EmployerInput" });

export const employerOut = z
  .object({
    id,
    kind: z.enum(employerKinds),
    name: z.string(),
    bin: z.string().nullable().optional(),
    iin: z.string().nullable().optional().describe("Of a household, in place of the BIN."),
    region: z.string(),
    sector: z.string().nullable(),
    staff: z.int().nullable(),
    regimes: z.array(z.string()),
    role: z.enum(["owner", "hr", "viewer"]),
  })
  .meta({ id: "Employer" });

/** An employer as the API shows it: with its BIN, a household with the IIN in its place. */
export function presentEmployer(employer: EmployerItem) {
  const { id, kind, name, bin, iin, region, sector, staff, regimes, role } = employer;
  return {
    id,
    name,
    kind,
    ...(kind === "household" ? { iin } : { bin }),
    region,
    sector,
    staff,
    regimes,
    role,
  };
}

/** The registry's words for what is wrong with an employer, as the API's. */
export const employerCodes: Record<string, Told> = {
  "name-missing": { code: "required" },
  "bin-missing": { code: "required" },
  "iin-missing": { code: "required" },
  "sector-missing": { code: "required" },
  "bin-check-digit": { code: "bin-check-digit" },
  "iin-check-digit": { code: "iin-check-digit" },
  "bin-not-of-a-household": { code: "bin-or-iin" },
  "iin-only-of-a-household": { code: "bin-or-iin" },
};
