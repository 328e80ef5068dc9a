import common from "./common.json";

export const resources = { common };
