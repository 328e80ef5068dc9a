import { expect, test } from "vitest";
import { type AssessmentQuestion, assess, reasonText, warningText } from "~/law";
import ru from "../../app/i18n/ru/public.json";

const head = { citizenship: "IN", category: "1", arrangement: "employment", stay: "temporary" } as const;

function told(rule: string, question: Partial<AssessmentQuestion>): string {
  const { because } = assess({
    on: "2026-11-22",
    employer: { kind: "company", sector: "A" },
    worker: head,
    ...question,
  });
  const reason = because.find((one) => one.rule === rule);
  return reason ? reasonText(reason, "ru") : "";
}

test("a term that is too long says what it is counted in", () => {
  expect(told("term-category-1", { permit: { months: 37 } })).toBe(
    "Запрошенный срок (37 месяцев) больше наибольшего (36 месяцев).",
  );
  expect(told("term-seasonal", { worker: { ...head, arrangement: "seasonal" }, permit: { days: 366 } })).toBe(
    "Запрошенный срок (366 календарных дней) больше наибольшего (365 календарных дней).",
  );
});

test("a transfer and a certificate say for how long they are extended", () => {
  expect(told("term-ict", { worker: { ...head, arrangement: "ict" } })).toContain("один раз на 12 мес.");
  expect(told("term-certificate", { worker: { ...head, arrangement: "independent" } })).toBe(
    "Наибольший срок справки — 3 мес.; продлевается на срок трудового договора, но не более чем на 3 года.",
  );
});

test("regimes are called by their names, in every language", () => {
  const { warnings } = assess({ on: "2026-11-22", employer: { kind: "company" }, worker: head });
  const absent = warnings.find((one) => one.code === "regimes-absent");
  if (!absent) throw new Error("no warning of regimes");
  expect(absent.figures.regimes).toContain("sez-over-1m-mrp");
  for (const locale of ["kk", "ru", "en"] as const) {
    expect(warningText(absent, locale)).not.toMatch(/sez-over-1m|astana-hub|foreign-owned-100/);
  }
  expect(warningText(absent, "ru")).toContain("«Астана Хаб» или его участник; ");
});

test("an index whose year is not over is not said to have been in force", () => {
  expect(ru.answer.inForceTo).toBe("в силе с {{from}} по {{to}}");
});
