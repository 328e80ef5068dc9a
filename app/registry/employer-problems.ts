import { binCheck, iinCheck, regimes, regions, sectors } from "~/law";
import type { EmployerKind } from "./employer";
import type { EmployerFactsInput, Problem } from "./inputs";

const regimeCodes = new Set(regimes.map((regime) => regime.code));
const regionCodes = new Set(regions.map((region) => region.code));
const sectorLetters = new Set(sectors.map((sector) => sector.letter));

/** What is wrong with the facts given about an employer; empty where nothing is. */
export function employerProblems(kind: EmployerKind, input: EmployerFactsInput): Problem[] {
  const problems: Problem[] = [];
  if (input.name.trim() === "") problems.push({ path: "name", code: "name-missing" });
  if (kind === "household") {
    if (input.iin === null) problems.push({ path: "iin", code: "iin-missing" });
    else if (iinCheck(input.iin) !== null) problems.push({ path: "iin", code: "iin-check-digit" });
    if (input.bin !== null) problems.push({ path: "bin", code: "bin-not-of-a-household" });
  } else {
    if (input.bin === null) problems.push({ path: "bin", code: "bin-missing" });
    else if (binCheck(input.bin) !== null) problems.push({ path: "bin", code: "bin-check-digit" });
    if (input.iin !== null) problems.push({ path: "iin", code: "iin-only-of-a-household" });
    if (input.sector === null) problems.push({ path: "sector", code: "sector-missing" });
  }
  if (!regionCodes.has(input.region)) problems.push({ path: "region", code: "region-unknown" });
  if (input.sector !== null && !sectorLetters.has(input.sector))
    problems.push({ path: "sector", code: "sector-unknown" });
  if (input.staff !== null && (!Number.isInteger(input.staff) || input.staff < 0))
    problems.push({ path: "staff", code: "staff-not-a-number" });
  for (const [i, regime] of input.regimes.entries()) {
    if (!regimeCodes.has(regime)) problems.push({ path: `regimes.${i}`, code: "regime-unknown" });
  }
  return problems;
}
