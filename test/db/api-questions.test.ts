import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publicRate } from "~/web/api/endpoint.server";
import { assessmentAnswer, localContentAnswer } from "~/web/api/law-answers";
import { assessExample } from "~/web/api/operations/questions";
import { callApi } from "~test/harness/api";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import cases from "~test/law/visible.json";

type Json = Record<string, unknown>;
type Answer = { because: { article: string; text: Json }[]; warnings: unknown[] };

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.close());

const ask = (body: unknown, headers: Record<string, string> = {}) =>
  callApi(test, "POST", "/api/v1/assessments", { json: body, headers });

function check(answer: Answer, expected: Json) {
  const { warns, reason_mentions, ...fields } = expected;
  expect(answer).toMatchObject(fields);
  if (warns) expect(answer.warnings).not.toHaveLength(0);
  if (typeof reason_mentions === "string") {
    expect(answer.because.map((reason) => reason.article).join("\n")).toContain(reason_mentions);
  }
}

describe("the cases, as a caller sends them", () => {
  it("answers the assessments in order, by the described schema", async () => {
    const response = await ask(cases.assessments.map(({ id: _, expect: __, ...question }) => question));
    expect(response.status).toBe(200);
    const answers = (await response.json()) as Answer[];
    expect(answers).toHaveLength(cases.assessments.length);
    for (const [i, one] of cases.assessments.entries()) {
      const answer = answers[i]!;
      check(answer, one.expect);
      expect(assessmentAnswer.safeParse(answer).error, one.id).toBeUndefined();
      for (const { text } of answer.because) expect(Object.values(text).every(Boolean), one.id).toBe(true);
    }
  });

  it("answers the local content in order, by the described schema", async () => {
    const response = await callApi(test, "POST", "/api/v1/local-content", {
      json: cases.localContent.map(({ id: _, expect: __, ...question }) => question),
    });
    const answers = (await response.json()) as Answer[];
    for (const [i, one] of cases.localContent.entries()) {
      const answer = answers[i]!;
      check(answer, one.expect);
      expect(localContentAnswer.safeParse(answer).error, one.id).toBeUndefined();
    }
  });

  it("answers one question with one answer, with both texts and figures", async () => {
    const response = await ask(assessExample);
    const answer = (await response.json()) as Answer & { fee: Json };
    expect(answer.fee).toEqual({ mrp: 224, kzt: 968_800, index: { value: 4325, on: "2026-11-22" } });
    expect(answer.because[0]).toMatchObject({ act: expect.any(String), text: { kk: expect.any(String) } });
  });
});

describe("what is not understood", () => {
  const refused = async (response: Response, status: number) => {
    expect(response.status).toBe(status);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    return (await response.json()) as { type: string; errors?: { path: string; code: string }[] };
  };

  it("puts a problem in the place of a bad item", async () => {
    const bad = { ...assessExample, on: "2026-02-31" };
    const answers = (await (await ask([assessExample, bad, 7])).json()) as Json[];
    expect(answers[0]).toHaveProperty("permit", "required");
    expect(answers[1]).toMatchObject({
      problem: { status: 422, errors: [{ path: "on", code: "not-a-day" }] },
    });
    expect(answers[2]).toMatchObject({ problem: { errors: [{ path: "", code: "wrong-type" }] } });
  });

  it.each([
    [{ on: undefined }, "on", "required"],
    [{ on: "22.11.2026" }, "on", "not-a-day"],
    [{ employer: { kind: "ООО" } }, "employer.kind", "unknown-value"],
    [{ employer: { kind: "company", sector: "V" } }, "employer.sector", "unknown-value"],
    [{ employer: { kind: "company", okved: "1" } }, "employer.okved", "unknown-field"],
    [{ employer: { kind: "company", staff: -1 } }, "employer.staff", "too-small"],
    [{ employer: { kind: "company", regimes: ["Small Business"] } }, "employer.regimes.0", "bad-format"],
    [{ worker: { ...assessExample.worker, citizenship: "ZZ" } }, "worker.citizenship", "unknown-country"],
    [{ worker: { ...assessExample.worker, citizenship: 643 } }, "worker.citizenship", "wrong-type"],
    [{ worker: { ...assessExample.worker, category: 3 } }, "worker.category", "unknown-value"],
    [{ permit: { months: 1.5 } }, "permit.months", "not-whole"],
    [{ permit: { months: 2, days: 60 } }, "permit.days", "months-or-days"],
    [{ permit: { paid_on: "2026-13-01" } }, "permit.paid_on", "not-a-day"],
    [{ id: "fee-001" }, "id", "unknown-field"],
    [JSON.parse('{"__proto__":{"on":"2026-11-22"}}'), "__proto__", "unknown-field"],
  ])("names the field in %j", async (change, path, code) => {
    const problem = await refused(await ask({ ...assessExample, ...change }), 422);
    if (path === "__proto__") return expect(problem.errors).not.toHaveLength(0);
    expect(problem.errors?.map((error) => [error.path, error.code])).toEqual([[path, code]]);
  });

  it("takes null as a fact that nobody gave, and warns of a regime that it does not know", async () => {
    const question = {
      ...assessExample,
      employer: { kind: "company", sector: null, regimes: ["small-busines"] },
    };
    const answer = (await (await ask(question)).json()) as {
      missing: string[];
      warnings: { code: string }[];
    };
    expect(answer.missing).toContain("employer.sector");
    expect(answer.warnings.map((warning) => warning.code)).toContain("regime-not-known");
  });

  it.each([
    [{ employer: {} }, ["employer.kind"]],
    [{ worker: { citizenship: "CN" } }, ["worker.arrangement", "worker.stay"]],
    [{ worker: { ...assessExample.worker, citizenship: null } }, ["worker.citizenship"]],
  ])("answers that it is not known where %j leaves it open", async (change, missing) => {
    const response = await ask({ ...assessExample, ...change });
    expect(response.status).toBe(200);
    const answer = (await response.json()) as Json;
    expect(answer).toMatchObject({ permit: "unknown", fee: null, missing });
    expect(assessmentAnswer.safeParse(answer).error).toBeUndefined();
  });

  it("speaks the caller's language, while the code stays", async () => {
    const texts = await Promise.all(
      ["kk", "ru-RU", "en;q=0.9"].map(async (language) => {
        const response = await ask({ ...assessExample, on: "?" }, { "Accept-Language": language });
        const { errors } = (await response.json()) as { errors: { code: string; message: string }[] };
        expect(errors[0]?.code).toBe("not-a-day");
        return errors[0]?.message;
      }),
    );
    expect(new Set(texts).size).toBe(3);
    expect(texts[1]).toBe("Нужен существующий день в виде ГГГГ-ММ-ДД.");
  });

  it("refuses bodies that are not JSON, not UTF-8, of another type, or too many", async () => {
    const send = (body: BodyInit, type = "application/json") =>
      callApi(test, "POST", "/api/v1/assessments", { body, headers: { "Content-Type": type } });
    expect((await refused(await send("{"), 400)).type).toBe("/api#json-syntax");
    expect((await refused(await send(""), 400)).type).toBe("/api#json-syntax");
    expect((await refused(await send(new Uint8Array([0x22, 0xff, 0x22])), 400)).type).toBe("/api#not-utf-8");
    await refused(await send("a=1", "application/x-www-form-urlencoded"), 415);
    await refused(await send("{}", "application/json; charset=windows-1251"), 415);
    await refused(await ask(Array.from({ length: 1001 }, () => assessExample)), 422);
    await refused(await send(`"${"x".repeat(4 * 1024 * 1024)}"`), 413);
    expect(await (await ask([])).json()).toEqual([]);
  });

  it("names the methods that it answers, and knows no other path", async () => {
    const response = await callApi(test, "GET", "/api/v1/assessments");
    await refused(response, 405);
    expect(response.headers.get("Allow")).toBe("POST");
    await refused(await callApi(test, "GET", "/api/v1/nothing/here"), 404);
    await refused(await callApi(test, "DELETE", "/api/v1/nothing"), 404);
  });
});

it("asks a caller to wait once there were too many calls in a minute", async () => {
  const own = await freshDatabase();
  try {
    let last = await callApi(own, "POST", "/api/v1/local-content", { json: [] });
    // More than two minutes' worth, so that the turn of a minute in between changes nothing.
    for (let i = 0; i < 2 * publicRate.limit + 2 && last.status === 200; i += 1) {
      last = await callApi(own, "POST", "/api/v1/local-content", { json: [] });
    }
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("Retry-After"))).toBeGreaterThan(0);
  } finally {
    await own.close();
  }
}, 120_000);
