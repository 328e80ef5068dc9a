import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | null = null;

/**
 * Has V8 collect what is no longer used, now. Left to itself it lets garbage pile up to several times what is
 * alive, and a long list would need a gigabyte in the place of half of one. Takes about a tenth of a second.
 */
export function releaseMemory(): void {
  if (collect === null) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
}
