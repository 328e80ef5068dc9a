import { expect, it } from "vitest";
import { type Crossing, stayDays } from "./stay-days";

const entry = (onDay: string): Crossing => ({ direction: "entry", onDay });
const exit = (onDay: string): Crossing => ({ direction: "exit", onDay });

it("says that nothing is known where no crossing is recorded", () => {
  expect(stayDays([], "2026-11-22")).toEqual({
    inCountry: null,
    enteredOn: null,
    thisStay: 0,
    inLast180: 0,
  });
  expect(stayDays([entry("2026-12-01")], "2026-11-22").inCountry).toBeNull();
});

it("counts the days of entry and of exit, and the day asked about", () => {
  const crossings = [entry("2026-10-01"), exit("2026-10-10"), entry("2026-11-20")];
  expect(stayDays(crossings, "2026-11-22")).toEqual({
    inCountry: true,
    enteredOn: "2026-11-20",
    thisStay: 3,
    inLast180: 13,
  });
  expect(stayDays(crossings, "2026-10-10")).toMatchObject({ inCountry: false, thisStay: 0, inLast180: 10 });
});

it("counts a day once on which somebody left and came back, whichever was recorded first", () => {
  const crossings = [entry("2026-11-01"), entry("2026-11-05"), exit("2026-11-05")];
  expect(stayDays(crossings, "2026-11-10")).toEqual({
    inCountry: true,
    enteredOn: "2026-11-05",
    thisStay: 6,
    inLast180: 10,
  });
});

it("forgets what lies more than 180 days back", () => {
  const crossings = [entry("2026-01-01"), exit("2026-06-01")];
  expect(stayDays(crossings, "2026-11-27").inLast180).toBe(1);
  expect(stayDays(crossings, "2026-11-28").inLast180).toBe(0);
  expect(stayDays([entry("2026-01-01")], "2026-11-28").inLast180).toBe(180);
});
