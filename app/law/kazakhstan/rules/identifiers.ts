import { dayOf, isDay } from "../../engine/plain-date";

/**
 * What is wrong with an IIN or BIN: it is not twelve digits, its date or kind cannot be, or its control digit
 * does not fit. Null where nothing is.
 */
export type NumberFault = "not-twelve-digits" | "impossible-date" | "impossible-kind" | "control-digit";

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const second = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

function weighted(digits: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += (weights[index] ?? 0) * (digits[index] ?? 0);
  return sum % 11;
}

/** The twelfth digit that the first eleven demand; null where both passes give ten, so that no number exists. */
export function controlDigit(firstEleven: string): number | null {
  if (!/^\d{11}$/.test(firstEleven)) return null;
  const digits = [...firstEleven].map(Number);
  const once = weighted(digits, first);
  if (once < 10) return once;
  const twice = weighted(digits, second);
  return twice < 10 ? twice : null;
}

/** Whether twelve digits end in their own control digit. */
export function hasControlDigit(number: string): boolean {
  return /^\d{12}$/.test(number) && controlDigit(number.slice(0, 11)) === Number(number[11]);
}

/** An individual's number: date of birth, century and sex, serial, control digit. */
export function iinCheck(iin: string): NumberFault | null {
  if (!/^\d{12}$/.test(iin)) return "not-twelve-digits";
  const sign = Number(iin[6]);
  // 1 and 2 the 19th century, 3 and 4 the 20th, 5 and 6 the 21st; 0 for some foreigners, whose century is open.
  if (sign > 6) return "impossible-kind";
  const centuries = sign === 0 ? [1900, 2000] : [1800 + Math.floor((sign - 1) / 2) * 100];
  const [year, month, date] = [Number(iin.slice(0, 2)), Number(iin.slice(2, 4)), Number(iin.slice(4, 6))];
  if (!centuries.some((century) => isDay(dayOf(century + year, month, date)))) return "impossible-date";
  return hasControlDigit(iin) ? null : "control-digit";
}

/** An organisation's number: year and month of registration, kind (4 to 6), its sign (0 to 3), serial, control digit. */
export function binCheck(bin: string): NumberFault | null {
  if (!/^\d{12}$/.test(bin)) return "not-twelve-digits";
  const month = Number(bin.slice(2, 4));
  if (month < 1 || month > 12) return "impossible-date";
  if (!/[456]/.test(bin[4] ?? "") || !/[0-3]/.test(bin[5] ?? "")) return "impossible-kind";
  return hasControlDigit(bin) ? null : "control-digit";
}
