import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Where this module's own files lie: Typst templates, the child's source, the text of the offline page. They
 * are read as files, so a bundle, whose own place is elsewhere, finds them from the application's root.
 */
export function auditSource(...path: string[]): string {
  const beside = join(import.meta.dirname, "typst", "pack.typ");
  return existsSync(beside) ? join(import.meta.dirname, ...path) : resolve("app", "audit", ...path);
}
