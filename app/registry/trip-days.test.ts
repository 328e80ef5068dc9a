import { describe, expect, it } from "vitest";
import type { DocumentFacts } from "./facts";
import { tripDays } from "./trip-days";

const permit = (region: string | null, validFrom = "2026-01-01", until = "2026-12-31") => ({
  region,
  facts: {
    kind: "permit",
    number: "1",
    issuedOn: validFrom,
    validFrom,
    expiry: { kind: "on", day: until },
    permitKind: "employer-permit",
  } satisfies DocumentFacts,
});
const trip = (fromDay: string, toDay: string, region: string) => ({
  tripId: `${fromDay} ${region}`,
  fromDay,
  toDay,
  region,
  note: null,
});

describe("days of business trips", () => {
  it("count each day once, both ends, and only away from the permit's region", () => {
    const days = tripDays(
      [
        trip("2026-02-01", "2026-02-10", "75"),
        trip("2026-02-10", "2026-02-11", "71"),
        trip("2026-03-01", "2026-03-31", "23"),
      ],
      [permit("23")],
      "23",
      "2026-11-22",
    );
    expect(days.used).toBe(11);
    expect(days.trips.map(({ counted }) => counted)).toEqual([true, true, false]);
    expect(days).toMatchObject({ lawful: true, limit: 90, left: 79, assumedRegion: false });
  });

  it("begin anew with the year, and name the first day beyond the limit", () => {
    const days = tripDays(
      [trip("2025-12-01", "2026-04-10", "75")],
      [permit("23", "2025-01-01")],
      "23",
      "2026-11-22",
    );
    expect(days.used).toBe(100);
    expect(days).toMatchObject({ lawful: false, left: 0, exceededOn: "2026-04-01" });
  });

  it("take the employer's region where a permit names none, and say so", () => {
    const days = tripDays([trip("2026-02-01", "2026-02-02", "71")], [permit(null)], "71", "2026-11-22");
    expect(days).toMatchObject({ used: 0, assumedRegion: true });
    expect(tripDays([], [permit(null)], "71", "2026-11-22").assumedRegion).toBe(false);
  });
});
