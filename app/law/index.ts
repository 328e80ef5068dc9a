/** The front door of the law: pure, isomorphic, without a clock. */
export * from "./engine/citation";
export * from "./engine/plain-date";
export * from "./kazakhstan";
