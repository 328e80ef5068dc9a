import type { Ratio } from "../values/local-content";

/** Citizens of a group and the foreigners who are counted against them. */
export type Counted = { readonly citizens: number; readonly foreigners: number };

/** How many citizens so many foreigners call for: citizens × (in − of) ≥ foreigners × of. */
function citizensFor(foreigners: number, { of, in: whole }: Ratio): number {
  return Math.ceil((foreigners * of) / (whole - of));
}

function foreignersFor(citizens: number, { of, in: whole }: Ratio): number {
  return Math.floor((citizens * (whole - of)) / of);
}

/**
 * Whether people without a category can be put into the two groups so that the share holds in both. The group
 * that asks for fewer citizens takes as many foreigners as all free citizens could carry: each of them spares
 * the other group more citizens than it costs here, so no other placing does better.
 */
export function someWayHolds(
  lenient: Counted & { ratio: Ratio },
  strict: Counted & { ratio: Ratio },
  free: Counted,
): boolean {
  if (lenient.ratio.of * strict.ratio.in > strict.ratio.of * lenient.ratio.in) {
    return someWayHolds(strict, lenient, free);
  }
  const room = foreignersFor(lenient.citizens + free.citizens, lenient.ratio) - lenient.foreigners;
  if (room < 0) return false;
  const foreigners = Math.min(free.foreigners, room);
  const citizens = Math.max(
    0,
    citizensFor(lenient.foreigners + foreigners, lenient.ratio) - lenient.citizens,
  );
  return (
    strict.citizens + free.citizens - citizens >=
    citizensFor(strict.foreigners + free.foreigners - foreigners, strict.ratio)
  );
}
