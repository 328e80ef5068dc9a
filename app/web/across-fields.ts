import type { z } from "zod";

type Wrong<T> = (field: keyof T & string, message: string) => void;

/**
 * The arguments of a schema's `superRefine` for what is checked over several fields. It runs also where some of
 * them are wrong already, so that everything is said at once and not one thing a try. `value` lacks what is
 * wrong so far, and a field with something wrong gets no second message.
 */
export function acrossFields<T extends object>(check: (value: Partial<T>, wrong: Wrong<T>) => void) {
  const refine = (value: T, context: z.core.$RefinementCtx<T>) => {
    const wrongSoFar = new Set(context.issues.map(({ path }) => path?.[0]));
    const sound = Object.entries(value).filter(([field]) => !wrongSoFar.has(field));
    check(Object.fromEntries(sound) as Partial<T>, (field, message) => {
      if (wrongSoFar.has(field)) return;
      context.addIssue({ code: "custom", path: [field], message });
    });
  };
  return [refine, { when: () => true }] as const;
}
