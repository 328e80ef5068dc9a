import type { z } from "zod";
import { type Api, countPublicCall, invalid, json, parse, readJson } from "./endpoint.server";
import { fieldErrors } from "./field-errors";
import { makeProblem } from "./problem";

export const mostItems = 1000;
const errorsOfItem = 10;

/**
 * A public question to the law: one object, or up to 1,000 in an array, answered in order. In an array, a bad
 * item is a `{problem}` in its place; nothing is kept.
 */
export async function answerQuestions<Schema extends z.ZodType>(
  api: Api,
  schema: Schema,
  answer: (question: z.output<Schema>) => unknown,
): Promise<Response> {
  await countPublicCall(api);
  const { value } = await readJson(api);
  if (!Array.isArray(value)) return json(answer(parse(api, schema, value)));
  if (value.length > mostItems) {
    return invalid(api, [
      { path: "", code: "too-many", message: api.t("api:field.too-many", { limit: mostItems }) },
    ]);
  }
  return json(
    value.map((item: unknown) => {
      const parsed = schema.safeParse(item);
      if (parsed.success) return answer(parsed.data);
      const errors = fieldErrors(parsed.error, item, api.t, errorsOfItem);
      return { problem: makeProblem(api.t, api.context.requestId, "invalid", { errors }) };
    }),
  );
}
