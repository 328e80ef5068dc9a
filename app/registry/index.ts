/** Front door of the registry for code that runs anywhere: the facts, as pure shapes. */
export * from "./facts";
