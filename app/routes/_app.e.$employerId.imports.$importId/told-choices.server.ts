import type { TFunction } from "i18next";
import type { AbsentChoice, ImportChoices, ImportRecord } from "~/registry/index";

export type ToldChoices = { told: Partial<ImportChoices>; errors: Record<string, string> };

/** What the form says otherwise than was chosen before; `errors` by the name of the field. */
export function toldChoices(
  t: TFunction,
  body: FormData,
  { choices }: Pick<ImportRecord, "choices">,
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
    positions: given(different("position:", choices.positions)),
    ...(headcountOn !== "" && headcountOn !== text("headcountWas") ? { headcountOn } : {}),
  };
  return { told, errors };
}

function absentChoice(what: string, on: string, reason: string): AbsentChoice | null {
  if (what === "here" || what === "elsewhere") return { what };
  if (what !== "left") return { what: "open" };
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? { what: "left", on, reason: reason.slice(0, 300) } : null;
}

function same(a: AbsentChoice, b: AbsentChoice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
