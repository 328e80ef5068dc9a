import type { KnownValueView } from "~/web/known-value-view";

/** A version of a value as news: `same` where it says what the version before it said, and only the act is another. */
export type Change = KnownValueView & { same: boolean };
export type ChangeDay = { day: string; values: Change[] };

/** What began to hold when, the latest day first. `values` are in the order of the law: by value, then by day. */
export function changesOf(values: readonly KnownValueView[]): ChangeDay[] {
  const days = new Map<string, Change[]>();
  values.forEach((value, i) => {
    const before = values[i - 1];
    const same =
      before?.id === value.id &&
      before.state === value.state &&
      before.lines.join("\n") === value.lines.join("\n");
    days.set(value.from, [...(days.get(value.from) ?? []), { ...value, same }]);
  });
  return [...days]
    .map(([day, changes]) => ({ day, values: changes }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
