import { z } from "zod";
import { orderContent, type PackContent, packContentSchema } from "./pack-content";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** JSON with one spelling (RFC 8785): keys by code unit, no white space. Throws on what JSON cannot say. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError("A number that JSON cannot write");
    return JSON.stringify(value);
  }
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new TypeError("A text with half a character");
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`A ${typeof value} that JSON cannot write`);
  const entries = Object.entries(value).toSorted(([a], [b]) => byCodeUnit(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}

const toSnake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const toCamel = (key: string) => key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Renames keys everywhere. A lone surrogate cannot be written as UTF-8: in a text it becomes U+FFFD. */
function renameKeys(value: Json, rename: (key: string) => string): Json {
  const known = new Map<string, string>();
  const walk = (item: Json): Json => {
    if (typeof item === "string") return item.isWellFormed() ? item : item.toWellFormed();
    if (Array.isArray(item)) return item.map(walk);
    if (item === null || typeof item !== "object") return item;
    const renamed: { [key: string]: Json } = {};
    for (const key of Object.keys(item)) {
      let name = known.get(key);
      if (name === undefined) {
        name = rename(key);
        known.set(key, name);
      }
      renamed[name] = walk(item[key] ?? null);
    }
    return renamed;
  };
  return walk(value);
}

/** The bytes of `data.json`, as text: ordered, canonical, keys in snake_case as in the API. */
export function dataJson(content: PackContent): string {
  return canonicalJson(renameKeys(orderContent(content) as Json, toSnake));
}

/** Reads `data.json` back. Throws a ZodError where it is not a pack's data. */
export function parseDataJson(json: string): PackContent {
  return packContentSchema.parse(renameKeys(JSON.parse(json) as Json, toCamel));
}

/** Property names occur in `properties` (as keys) and in `required` (as values); nothing else is renamed. */
function renameSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(renameSchema);
  if (schema === null || typeof schema !== "object") return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, item]) => {
      if (key === "properties" && item !== null && typeof item === "object" && !Array.isArray(item)) {
        const properties = Object.entries(item).map(([name, inner]) => [toSnake(name), renameSchema(inner)]);
        return [key, Object.fromEntries(properties)];
      }
      if (key === "required" && Array.isArray(item)) {
        return [key, item.map((name) => (typeof name === "string" ? toSnake(name) : name))];
      }
      return [key, renameSchema(item)];
    }),
  );
}

/** The JSON Schema (2020-12) of `data.json`; it travels in the pack as `data.schema.json`. */
export function dataSchemaJson(): string {
  const schema = z.toJSONSchema(packContentSchema, { target: "draft-2020-12" }) as Json;
  return `${JSON.stringify({ title: "Ruqsat audit pack, data.json", ...(renameSchema(schema) as object) }, null, 2)}\n`;
}
