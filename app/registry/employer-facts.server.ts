import type { Insertable } from "kysely";
import { config } from "~/config.server";
import { cipherFor } from "~db/cipher.server";
import { newId } from "~db/ids.server";
import type { Database } from "~db/schema";
import type { Day } from "./facts";
import type { EmployerFactsInput } from "./inputs";

export function employerFactRow(
  origin: { employerId: string; at: Date },
  validFrom: Day,
  input: EmployerFactsInput,
): Insertable<Database["employerFact"]> {
  return {
    employerId: origin.employerId,
    factId: newId(origin.at.getTime()),
    validFrom,
    name: input.name.trim(),
    bin: input.bin,
    iinSealed: input.iin === null ? null : cipherFor(config().dataKey, origin.employerId).seal(input.iin),
    region: input.region,
    sector: input.sector,
    staff: input.staff,
    regimes: [...new Set(input.regimes)].sort(),
    recordedAt: origin.at,
    retiredAt: null,
  };
}
