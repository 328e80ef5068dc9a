import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { locales } from "~/i18n/locales";
import { i18nFor } from "~/i18n/translator.server";
import { formCodes } from "~/web/api/field-errors";
import { openApi } from "~/web/api/openapi";
import { operations } from "~/web/api/operations";
import { problemStatus } from "~/web/api/problem";
import { apiRoutes, callApi } from "~test/harness/api";
import { freshDatabase, type TestDatabase } from "~test/harness/database";

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.close());

const withoutNames = (path: string) => path.replace(/\{\w+\}|\$\w+/g, "*");
const described = new Map<string, Set<string>>();
for (const { path, method } of operations) {
  const key = withoutNames(`/api/v1${path}`);
  described.set(key, (described.get(key) ?? new Set()).add(method.toUpperCase()));
}

describe("the description", () => {
  it("names each route, and no path without one", () => {
    const routed = apiRoutes
      .filter(({ params }) => !params.includes("*"))
      .map(({ path }) => withoutNames(path));
    expect(routed.sort()).toEqual([...described.keys()].sort());
  });

  it.each(apiRoutes.filter(({ params }) => !params.includes("*")).map(({ path }) => path))(
    "names the methods that %s answers",
    async (path) => {
      const response = await callApi(test, "PATCH", path.replaceAll(/\$\w+/g, "x"));
      expect(response.status).toBe(405);
      const allowed = (response.headers.get("Allow") ?? "").split(", ").filter((name) => name !== "HEAD");
      expect(allowed.sort()).toEqual([...(described.get(withoutNames(path)) ?? [])].sort());
    },
  );

  it.each(operations.flatMap(({ id, body }) => (body && "schema" in body ? [[id, body] as const] : [])))(
    "gives an example of %s that its own schema takes",
    (_, body) => {
      expect(body.schema.safeParse(body.example).error).toBeUndefined();
    },
  );

  it("is served as it is made, with every reference leading somewhere", async () => {
    const response = await callApi(test, "GET", "/api/v1/openapi.json");
    const text = await response.text();
    const document = JSON.parse(text) as {
      openapi: string;
      components: { schemas: object };
      servers: unknown;
    };
    expect(document).toEqual(JSON.parse(JSON.stringify(openApi("http://localhost:3000"))));
    expect(document.openapi).toBe("3.1.0");
    const names = new Set(Object.keys(document.components.schemas));
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(names).toContain(name);
    expect(text).not.toContain("$defs");
  });

  it("can be turned into JSON Schema without loss for each answer", () => {
    for (const { answers } of operations) {
      for (const { schema } of Object.values(answers)) {
        if (schema)
          expect(() => z.toJSONSchema(schema, { io: "output", unrepresentable: "throw" })).not.toThrow();
      }
    }
  });
});

describe("every word of a refusal", () => {
  it.each(locales)("is there in %s", (locale) => {
    const has = (key: string) => i18nFor(locale).exists(key);
    for (const code of Object.keys(problemStatus)) {
      expect(has(`api:problem.${code}.title`) && has(`api:problem.${code}.detail`), code).toBe(true);
    }
    for (const code of formCodes) expect(has(`api:field.${code}`), code).toBe(true);
    for (const { id } of operations) expect(has(`api:operation.${id}`), id).toBe(true);
  });
});
