import { z } from "zod";
import { type Json, renameKeys, toCamel, toSnake } from "./data-json";
import { type PackContent, packContentSchema } from "./pack-content";

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
