/** The ruleset of Kazakhstan. */
export { type Act, actAddress, actName, acts } from "./acts";
export * from "./question";
export { assess } from "./rules/assess";
export { localContent } from "./rules/local-content";
