import type { TFunction } from "i18next";

/** What can go wrong with a request as a whole; the code never changes, and `/api` explains each. */
export const problemStatus = {
  "json-syntax": 400,
  "not-utf-8": 400,
  "bad-multipart": 400,
  unauthorised: 401,
  forbidden: 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "still-running": 409,
  "not-ready": 409,
  "not-undoable": 409,
  "too-many-unfinished": 409,
  "too-large": 413,
  "unsupported-media-type": 415,
  invalid: 422,
  "idempotency-mismatch": 422,
  "too-many-requests": 429,
  fault: 500,
} as const;

export type ProblemCode = keyof typeof problemStatus;

/** What is wrong with one field. `path` is dotted (`headcount.3.citizens`); empty for the body itself. */
export type FieldError = { path: string; code: string; message: string };

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Names this occurrence; the same number stands in the log. */
  instance: string;
  errors?: FieldError[];
};

/** A problem document (RFC 9457) in the caller's language. */
export function makeProblem(
  t: TFunction,
  requestId: string,
  code: ProblemCode,
  extra: { errors?: FieldError[]; values?: Record<string, string | number> } = {},
): Problem {
  return {
    type: `/api#${code}`,
    title: t(`api:problem.${code}.title`),
    status: problemStatus[code],
    detail: t(`api:problem.${code}.detail`, { reference: requestId, ...extra.values }),
    instance: `urn:ruqsat:request:${requestId}`,
    ...(extra.errors ? { errors: extra.errors } : {}),
  };
}

/** The document as a response. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}
