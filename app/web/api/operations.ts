import type { Operation } from "./operation";
import { employerOperations } from "./operations/employers";
import { questionOperations } from "./operations/questions";

/** Everything that the API does. */
export const operations: readonly Operation[] = [...questionOperations, ...employerOperations];
