import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { dayOf, now } from "~/clock.server";
import { locales } from "~/i18n/locales";
import { i18nFor } from "~/i18n/translator.server";
import { formCodes } from "~/web/api/field-errors";
import { openApi } from "~/web/api/openapi";
import { operations } from "~/web/api/operations";
import { problemStatus } from "~/web/api/problem";
import { closeQueue } from "~db/queue.server";
import { apiRoutes, apiToken, callApi } from "~test/harness/api";
import { freshDatabase, type TestDatabase } from "~test/harness/database";

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(async () => {
  await closeQueue();
  await test.close();
});

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

  it("holds against real answers, read with nothing but itself", async () => {
    type Described = {
      paths: Record<
        string,
        Record<string, { responses: Record<string, { content?: Record<string, { schema: object }> }> }>
      >;
      components: { schemas: object };
    };
    // zod takes a reference for a whole address.
    const text = JSON.stringify(openApi("http://localhost:3000"))
      .replaceAll("#/components/schemas/", "#/$defs/")
      .replaceAll('"format":"uri-reference"', '"minLength":1');
    const { paths, components } = JSON.parse(text) as Described;
    const token = await apiToken(test, "reader@example.kz");
    const held = async (method: "GET" | "POST", path: string, pattern: string, json?: unknown) => {
      const asked = json === undefined ? { token } : { token, json };
      const response = await callApi(test, method, path, asked);
      const type = (response.headers.get("Content-Type") ?? "").replace(/;.*/, "");
      const { responses } = paths[`/api/v1${pattern}`]![method.toLowerCase()]!;
      const schema = responses[response.status]?.content?.[type]?.schema;
      expect(schema, `${method} ${path} ${response.status} ${type}`).toBeDefined();
      const body = (await response.json()) as { id: string };
      const read = z.fromJSONSchema({ ...schema, $defs: components.schemas } as never);
      expect(read.safeParse(body).error, `${method} ${path}`).toBeUndefined();
      // A schema that takes anything describes nothing.
      expect(read.safeParse({ nonsense: 1 }).success, `${method} ${path}`).toBe(false);
      return body;
    };
    const bodyOf = (id: string) => {
      const body = operations.find((one) => one.id === id)?.body;
      return body && "example" in body ? body.example : undefined;
    };
    await held("POST", "/api/v1/assessments", "/assessments", bodyOf("assess"));
    await held("POST", "/api/v1/local-content", "/local-content", bodyOf("localContent"));
    await held("POST", "/api/v1/assessments", "/assessments", {});
    const { id } = await held("POST", "/api/v1/employers", "/employers", bodyOf("createEmployer"));
    await held("GET", "/api/v1/employers", "/employers");
    const [own, pattern] = [`/api/v1/employers/${id}`, "/employers/{employer_id}"];
    for (const list of ["workers", "compliance", "deadlines"])
      await held("GET", `${own}/${list}`, `${pattern}/${list}`);
    await held("POST", `${own}/packs`, `${pattern}/packs`, { on: dayOf(now()) });
    await held("GET", `${own}/workers?limit=0`, `${pattern}/workers`);
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
