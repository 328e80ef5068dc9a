import type { z } from "zod";
import type { ProblemCode } from "./problem";

/** One thing that the API does: what the description is made from, and what tests hold the routes to. */
export type Operation = {
  /** Also the key of its summary: `api:operation.<id>`. */
  id: string;
  method: "get" | "post" | "delete";
  /** Below `/api/v1`, parameters in braces. */
  path: string;
  summary: string;
  /** Whether it needs a token; without one it is counted by address. */
  token: boolean;
  /** A POST that changes something takes an `Idempotency-Key`. */
  changes: boolean;
  query?: z.ZodObject;
  headers?: Record<string, string>;
  body?: { schema: z.ZodType; many?: true; example: unknown } | { file: true };
  answers: Record<number, Answered>;
  problems: readonly ProblemCode[];
};

export type Answered = {
  description: string;
  schema?: z.ZodType;
  many?: true;
  example?: unknown;
  /** Where it is not JSON. */
  type?: string;
  headers?: Record<string, string>;
};

/** What every operation with a token may answer. */
export const tokenProblems = ["unauthorised", "not-found", "fault"] as const satisfies ProblemCode[];
/** What every operation with a JSON body may answer. */
export const bodyProblems = [
  "json-syntax",
  "not-utf-8",
  "too-large",
  "unsupported-media-type",
  "invalid",
] as const satisfies ProblemCode[];
/** What every operation that takes an `Idempotency-Key` may answer. */
export const onceProblems = ["idempotency-mismatch", "still-running"] as const satisfies ProblemCode[];
