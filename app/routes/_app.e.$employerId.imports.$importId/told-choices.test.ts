import { describe, expect, test } from "vitest";
import { translatorFor } from "~/i18n/translator.server";
import { noChoices } from "~/registry/import/import-choices";
import { toldChoices } from "./told-choices.server";

const t = translatorFor("ru");
const people = ["a", "b", "c"];

function told(fields: [string, string][], absent = noChoices().absent) {
  const body = new FormData();
  body.append("intent", "absent-bulk");
  for (const [name, value] of fields) body.append(name, value);
  return toldChoices(t, body, { choices: { ...noChoices(), absent } }, people);
}

const left = { what: "left", on: "2026-11-20", reason: "сезон" } as const;
const leaving: [string, string][] = [
  ["absentBulk", "left"],
  ["absentBulkOn", "2026-11-20"],
  ["absentBulkReason", "сезон"],
];

describe("one decision for several", () => {
  test("goes to those ticked, also where their own line says something unfinished", () => {
    const lines: [string, string][] = [
      ["absent:a", "left"],
      ["absent:b", "open"],
      ["absent:c", "here"],
    ];
    const ticked: [string, string][] = [
      ["absentPick", "a"],
      ["absentPick", "b"],
    ];
    expect(told([...lines, ...ticked, ...leaving])).toMatchObject({
      errors: {},
      told: { absent: { a: left, b: left, c: { what: "here" } } },
    });
  });

  test("goes to everybody not decided about, and leaves what was decided", () => {
    const { told: choices } = told([["absentAll", "open"], ...leaving], { a: { what: "elsewhere" } });
    expect(choices.absent).toEqual({ b: left, c: left });
  });

  test("names nobody whom the file does not miss", () => {
    expect(told([["absentPick", "stranger"], ...leaving]).told.absent).toEqual({});
  });

  test.each([
    ["nobody ticked", leaving, "absentPick"],
    ["no decision", [["absentPick", "a"]], "absentBulk"],
    [
      "left without a day",
      [
        ["absentPick", "a"],
        ["absentBulk", "left"],
      ],
      "absentBulkOn",
    ],
    [
      "left on a day that is none",
      [
        ["absentPick", "a"],
        ["absentBulk", "left"],
        ["absentBulkOn", "2026-02-30"],
      ],
      "absentBulkOn",
    ],
  ] as [string, [string, string][], string][])("%s is said at its field", (_name, fields, field) => {
    expect(Object.keys(told(fields).errors)).toEqual([field]);
  });
});
