import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { translatorFor } from "~/i18n/translator.server";
import { newPasswordField } from "./account-fields";
import { documentSchema } from "./document-form";
import { engagementSchema, newWorkerSchema, workerSchema } from "./worker-form";

const t = translatorFor("ru");
const today = "2026-11-22";

/** The fields at which the form says that something is wrong. */
function wrongAt(schema: z.ZodType, form: Record<string, string>): string[] {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.append(name, value);
  const submission = parseWithZod(body, { schema });
  return Object.keys(submission.status === "error" ? (submission.error ?? {}) : {}).sort();
}

const person = { name: "Ли Вэй", citizenship: "CN", stay: "temporary" };
const position = { arrangement: "employment", from: "2026-01-01" };

describe("everything that is wrong is said at once", () => {
  test.each<[name: string, schema: z.ZodType, form: Record<string, string>, wrong: string[]]>([
    ["a worker", workerSchema(t, today), { ...person, name: "", citizenship: "KZ" }, ["citizenship", "name"]],
    ["a name that turns what follows", workerSchema(t, today), { ...person, name: "Ли\u202e Вэй" }, ["name"]],
    ["a name with a picture", workerSchema(t, today), { ...person, name: "Ли 😀" }, ["name"]],
    [
      "a new worker",
      newWorkerSchema(t, today),
      { ...person, ...position, name: "", citizenship: "KZ", iin: "1", to: "2025-01-01" },
      ["citizenship", "iin", "name", "to"],
    ],
    [
      "an engagement",
      engagementSchema(t),
      { ...position, arrangement: "", to: "2025-12-31" },
      ["arrangement", "to"],
    ],
    [
      "a permit",
      documentSchema(t, "permit"),
      { expiry: "on", number: "🙂", validFrom: "2026-02-31" },
      ["expiresOn", "number", "permitKind", "validFrom"],
    ],
    [
      "a visa that ends before it begins, with a wrong number",
      documentSchema(t, "visa"),
      { expiry: "on", number: "🙂", issuedOn: "2026-03-01", expiresOn: "2026-02-28" },
      ["expiresOn", "number"],
    ],
  ])("%s", (_name, schema, form, wrong) => {
    expect(wrongAt(schema, form)).toEqual(wrong);
  });

  test("what is right is taken", () => {
    expect(wrongAt(newWorkerSchema(t, today), { ...person, ...position })).toEqual([]);
    expect(wrongAt(documentSchema(t, "visa"), { expiry: "on", expiresOn: "2026-12-01" })).toEqual([]);
  });
});

test.each([
  ["short", false],
  ["пароль1234", false],
  ["жел-қайық-теңізде", true],
])("the password «%s»: %s", (password, taken) => {
  expect(newPasswordField(t).safeParse(password).success).toBe(taken);
});
