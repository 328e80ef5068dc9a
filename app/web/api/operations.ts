import type { Operation } from "./operation";
import { employerOperations } from "./operations/employers";
import { importOperations } from "./operations/imports";
import { packOperations } from "./operations/packs";
import { questionOperations } from "./operations/questions";

/** Everything that the API does. */
export const operations: readonly Operation[] = [
  ...questionOperations,
  ...employerOperations,
  ...importOperations,
  ...packOperations,
];
