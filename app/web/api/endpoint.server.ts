import type { AppLoadContext } from "@remix-run/node";
import type { TFunction } from "i18next";
import type { z } from "zod";
import { mayDo, type Permission, type Person } from "~/accounts/index";
import {
  type Answer,
  bearerOf,
  personForApiToken,
  rateLimit,
  requestHash,
  scopeFor,
  withIdempotency,
} from "~/accounts/index.server";
import { dayOf, now } from "~/clock.server";
import { config } from "~/config.server";
import { type Locale, localeFromHeader } from "~/i18n/locales";
import { translatorFor } from "~/i18n/translator.server";
import type { EmployerScope } from "~db/client.server";
import { largestFileMb } from "../too-large.server";
import { fieldErrors } from "./field-errors";
import { toSnake } from "./letter-case";
import { type FieldError, makeProblem, type ProblemCode, problemResponse } from "./problem";
import { isJson, readBytes, utf8 } from "./read-body.server";

type Args = { request: Request; context: AppLoadContext; params: Record<string, string | undefined> };

/** What a handler of the API works with; made once a request. */
export type Api = {
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
  context: AppLoadContext;
  locale: Locale;
  t: TFunction;
  at: Date;
  today: string;
};

export type Method = "GET" | "POST" | "DELETE";
export type Handlers = Partial<Record<Method, (api: Api) => Promise<Response>>>;

/**
 * Answers a request to the API: the handler of its method, `405` where there is none, and every refusal as a
 * problem document. What a handler throws and is not a response is a fault of ours: it goes to the log with
 * the number that the document carries.
 */
export async function serve({ request, context, params }: Args, handlers: Handlers): Promise<Response> {
  const locale = localeFromHeader(request.headers.get("accept-language"));
  const at = now();
  const api: Api = {
    request,
    url: new URL(request.url),
    params,
    context,
    locale,
    t: translatorFor(locale),
    at,
    today: dayOf(at),
  };
  const method = request.method === "HEAD" ? "GET" : request.method;
  const handler = handlers[method as Method];
  try {
    if (!handler) {
      const allow = Object.keys(handlers).flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : [name]));
      return refusal(api, "method-not-allowed", { headers: { Allow: allow.join(", ") } });
    }
    if (context.bodyTooLarge) return refusal(api, "too-large", { values: { limit: largestFileMb } });
    const response = await handler(api);
    response.headers.set("Content-Language", locale);
    response.headers.append("Vary", "Accept-Language");
    return response;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    context.log.error(
      { err: thrown, requestId: context.requestId, path: api.url.pathname },
      "api request failed",
    );
    return refusal(api, "fault");
  }
}

/** A problem document as the answer to this request. */
export function refusal(
  api: Api,
  code: ProblemCode,
  extra: {
    errors?: FieldError[];
    values?: Record<string, string | number>;
    headers?: Record<string, string>;
  } = {},
): Response {
  const { headers = {}, ...rest } = extra;
  const response = problemResponse(makeProblem(api.t, api.context.requestId, code, rest), headers);
  response.headers.set("Content-Language", api.locale);
  return response;
}

/** A `422` for fields that are wrong; messages are found by code. */
export function invalid(api: Api, errors: FieldError[]): Response {
  return refusal(api, "invalid", { errors });
}

/** An answer as JSON, its keys in `snake_case`. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(toSnake(body)), {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store", ...headers },
  });
}

/** The public questions: generous for a person or a script, not for a flood. */
export const publicRate = { limit: 600, windowSeconds: 60 } as const;

/** Counts a call of a caller without an account, by address. Throws the `429`. */
export async function countPublicCall(api: Api): Promise<void> {
  const verdict = await rateLimit(
    api.context.db,
    { door: "api", of: api.context.remoteAddress },
    publicRate,
    api.at,
  );
  if (verdict.ok) return;
  const seconds = Math.max(1, Math.ceil((verdict.retryAt.getTime() - api.at.getTime()) / 1000));
  throw refusal(api, "too-many-requests", {
    values: { seconds },
    headers: { "Retry-After": String(seconds) },
  });
}

const jsonLimit = 4 * 1024 * 1024;

export type JsonBody = { value: unknown; bytes: Buffer };

/** The body as JSON. Throws the refusal: `415`, `413` or `400`. */
export async function readJson(api: Api): Promise<JsonBody> {
  if (!isJson(api.request)) {
    throw refusal(api, "unsupported-media-type", { values: { expected: "application/json" } });
  }
  const bytes = await readBytes(api.request, jsonLimit);
  if (bytes === null) throw refusal(api, "too-large", { values: { limit: jsonLimit / 1_048_576 } });
  const text = utf8(bytes);
  if (text === null) throw refusal(api, "not-utf-8");
  try {
    return { value: JSON.parse(text), bytes };
  } catch (error) {
    throw refusal(api, "json-syntax", { values: { reason: (error as Error).message.slice(0, 200) } });
  }
}

/** The value by its schema. Throws the `422` with one coded error a field. */
export function parse<Schema extends z.ZodType>(api: Api, schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalid(api, fieldErrors(parsed.error, value, api.t));
  return parsed.data;
}

/** The query by its schema; each name may stand once. */
export function parseQuery<Schema extends z.ZodType>(api: Api, schema: Schema): z.output<Schema> {
  const given = [...api.url.searchParams.keys()];
  const twice = given.find((name, i) => given.indexOf(name) !== i);
  if (twice !== undefined) {
    throw invalid(api, [{ path: twice, code: "twice", message: api.t("api:field.twice") }]);
  }
  return parse(api, schema, Object.fromEntries(api.url.searchParams));
}

/** Whose token the request carries. Throws the `401`. */
export async function requireCaller(api: Api): Promise<Person> {
  const token = bearerOf(api.request);
  const found = token === null ? null : await personForApiToken(api.context.db, token, api.at);
  if (!found) {
    const challenge = token === null ? "Bearer" : 'Bearer error="invalid_token"';
    throw refusal(api, "unauthorised", { headers: { "WWW-Authenticate": challenge } });
  }
  return found.person;
}

/**
 * The caller and their scope in the employer of the path. Throws `404` where they do not belong to it, and
 * `403` where their role there may see but not do this.
 */
export async function requireEmployer(
  api: Api,
  permission: Permission = "see-register",
): Promise<{ person: Person; scope: EmployerScope }> {
  const person = await requireCaller(api);
  const scope = await scopeFor({
    db: api.context.db,
    personId: person.personId,
    employerId: api.params.employerId ?? "",
    at: api.at,
    today: api.today,
  });
  if (!scope) throw refusal(api, "not-found");
  if (!mayDo(scope.role, permission)) throw refusal(api, "forbidden");
  return { person, scope };
}

const longestKey = 255;

/**
 * Runs a POST that changes something, once for each `Idempotency-Key` of the caller: the same request gets the
 * first answer again for 24 hours, another request under the same key is refused. `content` is what makes
 * two bodies the same.
 */
export async function once(
  api: Api,
  person: Person,
  content: string | Buffer,
  fn: () => Promise<Response>,
): Promise<Response> {
  const key = api.request.headers.get("idempotency-key");
  if (key === null) return fn();
  if (key === "" || key.length > longestKey) {
    return invalid(api, [
      {
        path: "Idempotency-Key",
        code: "too-long",
        message: api.t("api:field.too-long", { limit: longestKey }),
      },
    ]);
  }
  const outcome = await withIdempotency(
    { db: api.context.db, dataKey: config().dataKey, now: api.at },
    {
      personId: person.personId,
      key,
      hash: requestHash(api.request.method, api.url.pathname + api.url.search, content),
    },
    async () => toAnswer(await fn()),
  );
  switch (outcome.kind) {
    case "other-request":
      return refusal(api, "idempotency-mismatch");
    case "still-running":
      return refusal(api, "still-running", { headers: { "Retry-After": "5" } });
    case "answered": {
      const { status, headers, body } = outcome.answer;
      return new Response(body === "" ? null : body, {
        status,
        headers: outcome.again ? { ...headers, "Idempotent-Replayed": "true" } : headers,
      });
    }
  }
}

async function toAnswer(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}
