import { expect, it } from "vitest";
import { z } from "zod";
import { translatorFor } from "~/i18n/translator.server";
import { fieldErrors } from "./field-errors";

it("names at most a hundred faults of one body, however many it has", () => {
  const input = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 1]));
  const parsed = z.strictObject({ on: z.string() }).safeParse(input);
  const errors = parsed.success ? [] : fieldErrors(parsed.error, input, translatorFor("en"));
  expect(errors).toHaveLength(100);
  expect(errors[0]).toMatchObject({ path: "on", code: "required" });
  expect(errors[1]).toMatchObject({ path: "k0", code: "unknown-field" });
});
