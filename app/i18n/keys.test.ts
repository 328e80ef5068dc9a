import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "./locales";

const here = import.meta.dirname;
const root = join(here, "..");

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value]] : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}

const namespaces = readdirSync(join(here, "ru")).filter((name) => name.endsWith(".json"));
const texts = (locale: string, file: string) =>
  flat(JSON.parse(readFileSync(join(here, locale, file), "utf8")) as Tree);

/** Plural forms differ by language; what must agree is the key without them. */
const bare = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, "");
const keySet = (texts: Record<string, string>) => [...new Set(Object.keys(texts).map(bare))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map((m) => m[1]).sort();

describe.each(namespaces)("%s", (file) => {
  it.each(locales)("has the same keys in %s as in Russian", (locale) => {
    expect(keySet(texts(locale, file))).toEqual(keySet(texts("ru", file)));
  });

  it.each(locales)("says something in %s for each key, with the same placeholders", (locale) => {
    const ru = texts("ru", file);
    for (const [key, text] of Object.entries(texts(locale, file))) {
      expect(text.trim(), `${locale} ${key}`).not.toBe("");
      const peer = ru[key];
      if (peer !== undefined && bare(key) === key)
        expect(placeholders(text), `${locale} ${key}`).toEqual(placeholders(peer));
    }
  });

  it("has every plural form that each language needs", () => {
    for (const locale of locales) {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const keys = Object.keys(texts(locale, file));
      for (const stem of new Set(keys.filter((key) => bare(key) !== key).map(bare))) {
        for (const category of categories) expect(keys, `${locale} ${stem}`).toContain(`${stem}_${category}`);
      }
    }
  });
});

// A case ending agrees with the sounds before it, so it cannot follow a date or a name that is put in: it goes on a
// word of ours, «{{day}} күніне дейін», never «{{day}} дейін» or «{{name}}-ға».
it.each(namespaces)("puts no Kazakh ending on a value of %s", (file) => {
  const ending =
    /^(?:-?(?:[гғкқ][ае]|[дт][ае]н?|н[ае]н|[нд][ыі]ң?|[бмп]ен)(?![а-яёәіңғүұқөһ])|[ ,]*(?:дейін|бастап|кейін))/u;
  const wrong = Object.entries(texts("kk", file)).filter(([, text]) =>
    text
      .split("}}")
      .slice(1)
      .some((after) => ending.test(after)),
  );
  expect(wrong).toEqual([]);
});

function sources(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes(".test.") ? [path] : [];
  });
}

it("registers every namespace in every language", () => {
  for (const locale of locales) {
    const index = readFileSync(join(here, locale, "index.ts"), "utf8");
    for (const file of namespaces) expect(index).toContain(`"./${file}"`);
  }
});

it("uses no key that does not exist", () => {
  const known = new Set(
    namespaces.flatMap((file) =>
      Object.keys(texts("ru", file)).map((key) => `${file.replace(".json", "")}:${bare(key)}`),
    ),
  );
  const missing: string[] = [];
  for (const path of sources(root)) {
    for (const match of readFileSync(path, "utf8").matchAll(/\bt\(\s*"([a-z][\w-]*:[\w.-]+)"/g)) {
      if (match[1] && !known.has(match[1])) missing.push(`${path.slice(root.length + 1)}: ${match[1]}`);
    }
  }
  expect(missing).toEqual([]);
});
