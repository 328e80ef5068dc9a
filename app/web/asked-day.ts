import { type Day, isDay } from "~/law/index";

/** Registers reach no further, and the days around must exist as well. */
export const firstAskedDay = "1900-01-01";
export const lastAskedDay = "2199-12-31";

export type AskedDay =
  | { kind: "none" }
  | { kind: "day"; day: Day }
  /** Something was asked that is no day, or none that this page can answer for; `text` is what stood there. */
  | { kind: "not-a-day" | "out-of-range"; text: string };

/** The day that an address asks about (`?on=`). An empty one, as a form sends it, asks for nothing. */
export function askedDay(search: URLSearchParams, last: Day = lastAskedDay): AskedDay {
  const text: string = search.get("on")?.trim() ?? "";
  if (text === "") return { kind: "none" };
  const isReal: boolean = isDay(text);
  if (!isReal) return { kind: "not-a-day", text: text.slice(0, 40) };
  return text < firstAskedDay || text > last ? { kind: "out-of-range", text } : { kind: "day", day: text };
}

/** For the `handle` of a page that answers for the day of `?on=`: any day, or none that is still to come. */
export type TakesDay = { takesDay: "any" | "until-today" };
