import { orderContent } from "./order-content";
import type { PackContent } from "./pack-content";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

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

/** `knownAt` as `known_at`. */
export function toSnake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `known_at` as `knownAt`. */
export function toCamel(key: string): string {
  return key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Renames keys everywhere. A lone surrogate cannot be written as UTF-8: in a text it becomes U+FFFD. */
export function renameKeys(value: Json, rename: (key: string) => string): Json {
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
