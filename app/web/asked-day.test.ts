import { expect, test } from "vitest";
import { askedDay } from "./asked-day";

test.each([
  ["", { kind: "none" }],
  ["on=", { kind: "none" }],
  ["status=ok", { kind: "none" }],
  ["on=2026-02-28", { kind: "day", day: "2026-02-28" }],
  ["on=%202024-02-29", { kind: "day", day: "2024-02-29" }],
  ["on=1900-01-01", { kind: "day", day: "1900-01-01" }],
  ["on=2199-12-31", { kind: "day", day: "2199-12-31" }],
  ["on=2026-02-31", { kind: "not-a-day", text: "2026-02-31" }],
  ["on=2025-02-29", { kind: "not-a-day", text: "2025-02-29" }],
  ["on=abc", { kind: "not-a-day", text: "abc" }],
  ["on=22.11.2026", { kind: "not-a-day", text: "22.11.2026" }],
  [`on=${"x".repeat(90)}`, { kind: "not-a-day", text: "x".repeat(40) }],
  ["on=1899-12-31", { kind: "out-of-range", text: "1899-12-31" }],
  ["on=1850-01-01", { kind: "out-of-range", text: "1850-01-01" }],
  ["on=2200-01-01", { kind: "out-of-range", text: "2200-01-01" }],
  ["on=9999-01-01", { kind: "out-of-range", text: "9999-01-01" }],
])("«%s»", (search, asked) => {
  expect(askedDay(new URLSearchParams(search))).toEqual(asked);
});

test("a page that answers for no day to come takes today and not tomorrow", () => {
  const on = (day: string) => askedDay(new URLSearchParams({ on: day }), "2026-11-22").kind;
  expect([on("2026-11-22"), on("2026-11-23")]).toEqual(["day", "out-of-range"]);
});
