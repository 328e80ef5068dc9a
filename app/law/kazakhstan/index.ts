/** The ruleset of Kazakhstan. */
export * from "./question";
