import { z } from "zod";
import { type Answered, type Operation, tokenProblems } from "./operation";
import { operations } from "./operations";
import { type ProblemCode, problemStatus } from "./problem";

type Json = { [key: string]: unknown };

const problemSchema = {
  type: "object",
  description: "RFC 9457. The end of `type` is a code that never changes.",
  required: ["type", "title", "status", "detail", "instance"],
  properties: {
    type: { type: "string", format: "uri-reference" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    instance: { type: "string", format: "uri" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "code", "message"],
        properties: {
          path: { type: "string" },
          code: { type: "string" },
          message: { type: "string" },
        },
      },
    },
  },
};

/** Makes schemas into JSON Schema and gathers the named ones, which the description holds once. */
class Schemas {
  readonly named: Json = { Problem: problemSchema };

  of(schema: z.ZodType, io: "input" | "output"): Json {
    const { $schema: _, $defs, ...made } = z.toJSONSchema(schema, { io, target: "draft-2020-12" }) as Json;
    const definitions = Object.entries(($defs ?? {}) as Json);
    for (const [name, definition] of definitions) {
      const { $schema: __, id: ___, ...bare } = definition as Json;
      this.named[name] = this.#relink(bare);
    }
    const name = z.globalRegistry.get(schema)?.id;
    if (name === undefined) return this.#relink(made);
    // A named schema may come as a definition and a reference to it; as its own definition it would never end.
    if (!definitions.some(([defined]) => defined === name)) {
      const { id: __, ...bare } = made;
      this.named[name] = this.#relink(bare);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  #relink(made: Json): Json {
    return JSON.parse(JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/')) as Json;
  }
}

function bodyOf(operation: Operation, schemas: Schemas): Json | undefined {
  const { body } = operation;
  if (!body) return undefined;
  if ("file" in body) {
    const schema = {
      type: "object",
      required: ["file"],
      additionalProperties: false,
      properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
    };
    return { required: true, content: { "multipart/form-data": { schema } } };
  }
  const one = schemas.of(body.schema, "input");
  const schema = body.many ? { oneOf: [one, { type: "array", maxItems: 1000, items: one }] } : one;
  return { required: true, content: { "application/json": { schema, example: body.example } } };
}

function answerOf(answer: Answered, schemas: Schemas): Json {
  const made: Json = { description: answer.description };
  if (answer.headers) {
    made.headers = Object.fromEntries(
      Object.entries(answer.headers).map(([name, description]) => [
        name,
        { description, schema: { type: "string" } },
      ]),
    );
  }
  if (answer.type) {
    made.content = { [answer.type]: { schema: { type: "string", format: "binary" } } };
  } else if (answer.schema) {
    const one = schemas.of(answer.schema, "output");
    const bad = {
      type: "object",
      required: ["problem"],
      properties: { problem: { $ref: "#/components/schemas/Problem" } },
    };
    const schema = answer.many ? { oneOf: [one, { type: "array", items: { oneOf: [one, bad] } }] } : one;
    made.content = {
      "application/json": {
        schema,
        ...(answer.example === undefined ? {} : { example: answer.example }),
      },
    };
  }
  return made;
}

function problemAnswers(codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const status = problemStatus[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: [...new Set(group)].join(", "),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

function parametersOf(operation: Operation, schemas: Schemas): Json[] {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", format: "uuid" },
  }));
  const query = operation.query ? schemas.of(operation.query, "input") : {};
  const required = new Set((query.required ?? []) as string[]);
  const inQuery = Object.entries((query.properties ?? {}) as Json).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.has(name),
    schema,
  }));
  const headers = {
    "Accept-Language": "kk, ru or en, for messages.",
    ...(operation.changes && operation.method === "post"
      ? { "Idempotency-Key": "The same key with the same request gives the first answer again for 24 hours." }
      : {}),
    ...operation.headers,
  };
  const inHeader = Object.entries(headers).map(([name, description]) => ({
    name,
    in: "header",
    required: false,
    description,
    schema: { type: "string" },
  }));
  return [...inPath, ...inQuery, ...inHeader];
}

function describe(operation: Operation, schemas: Schemas): Json {
  const body = bodyOf(operation, schemas);
  const problems = operation.token ? [...tokenProblems, ...operation.problems] : operation.problems;
  return {
    operationId: operation.id,
    summary: operation.summary,
    security: operation.token ? [{ token: [] }] : [],
    parameters: parametersOf(operation, schemas),
    ...(body ? { requestBody: body } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(operation.answers).map(([status, answer]) => [status, answerOf(answer, schemas)]),
      ),
      ...problemAnswers(problems),
    },
  };
}

/** The description of the whole API as OpenAPI 3.1, made from the schemas that also check every request. */
export function openApi(server: string): Json {
  const schemas = new Schemas();
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = `/api/v1${operation.path}`;
    paths[path] = { ...paths[path], [operation.method]: describe(operation, schemas) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Ruqsat",
      version: "1",
      description:
        "Employ foreign staff in Kazakhstan lawfully. Answers follow the editions of the acts that were read, and are not legal advice. Ids are UUIDs, days YYYY-MM-DD, instants RFC 3339 in UTC, money whole tenge. Unknown fields are refused with their path.",
    },
    servers: [{ url: server }],
    paths,
    components: {
      schemas: schemas.named,
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
    },
  };
}
