import type { TFunction } from "i18next";
import { isDay } from "~/law/index";
import type { AbsentChoice, ImportChoices, ImportRecord } from "~/registry/index";

export type ToldChoices = { told: Partial<ImportChoices>; errors: Record<string, string> };

/**
 * What the form says otherwise than was chosen before; `errors` by the name of the field. `absentIds` are all whom
 * the file does not name: a decision for many may be meant for those of them that stand on other pages.
 */
export function toldChoices(
  t: TFunction,
  body: FormData,
  { choices }: Pick<ImportRecord, "choices">,
  absentIds: readonly string[] = [],
): ToldChoices {
  const errors: Record<string, string> = {};
  const text = (name: string) => {
    const value = body.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const under = (prefix: string) =>
    [...new Set([...body.keys()].filter((key) => key.startsWith(prefix)))].map((key) => ({
      key: key.slice(prefix.length),
      value: text(key),
    }));
  const absent: Record<string, AbsentChoice> = {};
  for (const { key, value } of under("absent:")) {
    const choice = absentChoice(value, text(`absentOn:${key}`), text(`absentReason:${key}`));
    if (choice === null) errors[`absentOn:${key}`] = t("imports:absent.dayMissing");
    else if (!same(choice, choices.absent[key] ?? { what: "open" })) absent[key] = choice;
  }
  if (body.get("intent") === "absent-bulk") {
    const picked = body.getAll("absentPick").map(String);
    const open = (id: string) => (absent[id] ?? choices.absent[id] ?? { what: "open" }).what === "open";
    const meant = new Set([...picked, ...(body.has("absentAll") ? absentIds.filter(open) : [])]);
    const what = text("absentBulk");
    const choice = absentChoice(what, text("absentBulkOn"), text("absentBulkReason"));
    if (what === "") errors.absentBulk = t("imports:absent.bulk.whatMissing");
    else if (choice === null) errors.absentBulkOn = t("imports:absent.dayMissing");
    if (meant.size === 0) errors.absentPick = t("imports:absent.bulk.nobody");
    // Only whom the file really misses: an address made by hand names nobody else.
    for (const id of absentIds)
      if (choice !== null && meant.has(id)) {
        absent[id] = choice;
        delete errors[`absentOn:${id}`];
      }
  }
  const different = <V extends string>(prefix: string, known: Record<string, V>) =>
    Object.fromEntries(
      under(prefix)
        .filter(({ key, value }) => value !== (known[key] ?? ""))
        .map(({ key, value }) => [key, value as V]),
    );
  const columns = Object.fromEntries(
    under("column:")
      .filter(({ key, value }) => value !== "" && value !== text(`columnWas:${key}`))
      .map(({ key, value }) => [key, value as ImportChoices["columns"][string]]),
  );
  const headcountOn = text("headcountOn");
  if (headcountOn !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(headcountOn))
    errors.headcountOn = t("imports:absent.dayMissing");
  const given = <V extends string>(list: Record<string, V>) =>
    Object.fromEntries(Object.entries(list).filter(([, value]) => value !== "")) as Record<string, V>;
  const told: Partial<ImportChoices> = {
    absent,
    confirm: different("confirm:", choices.confirm),
    columns,
    // An empty one takes an earlier meaning back.
    values: different("value:", choices.values),
    positions: given(different("position:", choices.positions)),
    ...(headcountOn !== "" && headcountOn !== text("headcountWas") ? { headcountOn } : {}),
  };
  return { told, errors };
}

function absentChoice(what: string, on: string, reason: string): AbsentChoice | null {
  if (what === "here" || what === "elsewhere") return { what };
  if (what !== "left") return { what: "open" };
  return isDay(on) ? { what: "left", on, reason: reason.slice(0, 300) } : null;
}

function same(a: AbsentChoice, b: AbsentChoice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
