/** In the order in which a register lists them. */
export const documentKinds = [
  "passport",
  "visa",
  "temporary-residence-permit",
  "residence-permit",
  "refugee-certificate",
  "kandas-certificate",
  "permit",
  "contract",
  "insurance",
  "medical",
  "qualification",
  "other",
] as const;
