import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { arrangements, documentKinds, findingCodes, permitKinds } from "~/registry/index";
import { locales } from "./locales";

type Words = Record<string, Record<string, unknown> | undefined>;
const words = (locale: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, locale, "workers.json"), "utf8")) as Words;

// These keys are made from codes, so the test that looks for keys in the sources cannot see them.
it.each(locales)("has words in %s for every finding, what to do about it, and every kind", (locale) => {
  const known = words(locale);
  const missing = [
    ...findingCodes.flatMap((code) => [`code.${code}`, `do.${code}`]),
    ...documentKinds.map((kind) => `kind.${kind}`),
    ...permitKinds.map((kind) => `permitKind.${kind}`),
    ...arrangements.map((one) => `arrangement.${one}`),
  ].filter((key) => {
    const [group = "", name = ""] = key.split(".");
    return typeof known[group]?.[name] !== "string";
  });
  expect(missing).toEqual([]);
});
