import { inspectionTexts } from "./inspection-texts";
import type { NormText } from "./norm-text";

/** The titles and wordings of all provisions, by the id of the value. */
export const normTexts: Readonly<Record<string, NormText>> = {
  ...inspectionTexts,
};
