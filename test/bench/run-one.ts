import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BenchRow } from "./bench-row";

/** One benchmark in a process of its own: its configuration, its keys and its memory are nobody else's. */
const [name = ""] = process.argv.slice(2);
const module = (await import(pathToFileURL(join(import.meta.dirname, `${name}.bench.ts`)).href)) as {
  bench(): Promise<BenchRow[]>;
};
const rows = await module.bench();
process.send?.(rows, () => process.exit(0));
