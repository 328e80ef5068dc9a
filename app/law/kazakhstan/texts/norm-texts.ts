import { accountTexts } from "./account-texts";
import { contractTexts } from "./contract-texts";
import { dutyTexts } from "./duty-texts";
import { inspectionTexts } from "./inspection-texts";
import type { NormText } from "./norm-text";
import { procedureTexts } from "./procedure-texts";
import { specialTexts } from "./special-texts";

/** The titles and wordings of all provisions, by the id of the value. */
export const normTexts: Readonly<Record<string, NormText>> = {
  ...procedureTexts,
  ...dutyTexts,
  ...contractTexts,
  ...specialTexts,
  ...inspectionTexts,
  ...accountTexts,
};
