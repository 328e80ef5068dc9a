import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import { translatorFor } from "~/i18n/translator.server";
import { employerSchema } from "../_app.e.$employerId.employer/employer-form";
import { foundingSchema } from "./founding-form";

const t = translatorFor("ru");

function errorsOf(schema: Parameters<typeof parseWithZod>[1]["schema"], form: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(form)) body.append(name, value);
  const submission = parseWithZod(body, { schema: schema as ReturnType<typeof foundingSchema> });
  return submission.status === "error" ? submission.error : {};
}

const company = { kind: "company", name: "ТОО «Проба»", bin: "240140000011", region: "71", sector: "F" };
const required = [t("common:form.required")];

test("a new employer: a wrong BIN is said beside the empty fields, each with one message", () => {
  const errors = errorsOf(foundingSchema(t), { kind: "company", bin: "240140000012", staff: "много" });
  expect(errors).toEqual({
    name: required,
    region: [t("accounts:found.problem.choose")],
    bin: [t("accounts:found.problem.control")],
    sector: [t("accounts:found.problem.choose")],
    staff: [t("accounts:found.problem.staff")],
  });
  expect(errorsOf(foundingSchema(t), company)).toEqual({});
});

test("a household: no sector and no BIN, but an IIN, asked for with the rest", () => {
  const errors = errorsOf(foundingSchema(t), { kind: "household", region: "71" });
  expect(errors).toEqual({ name: required, iin: required });
});

test("a changed employer: a wrong BIN, an empty name and no day, all at once", () => {
  const schema = employerSchema(t, "company", ["2026-01-01"]);
  const errors = errorsOf(schema, { how: "from-day", bin: "240140000012", region: "71", sector: "F" });
  expect(errors).toEqual({
    name: required,
    bin: [t("workers:problem.bin-check-digit")],
    validFrom: required,
  });
  const correction = errorsOf(schema, { ...company, how: "correction", corrects: "2026-01-02" });
  expect(correction).toEqual({ corrects: required });
  expect(errorsOf(schema, { ...company, how: "correction", corrects: "2026-01-01" })).toEqual({});
});
