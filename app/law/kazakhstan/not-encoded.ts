/**
 * The records of the collected facts that no value rests on, with the reason. A test proves that every record
 * is used by a value or stands here, and none twice.
 */
export const notEncoded: readonly { readonly reason: string; readonly records: readonly string[] }[] = [
  {
    reason: "About the copies that were read, not about the law; the addresses stand with each value.",
    records: ["src0"],
  },
  {
    reason:
      "An order changed the preamble of the rules; what it changed in them was not read, so there is no value.",
    records: ["o279amd"],
  },
  {
    reason:
      "Says that a chapter is silent on foreign labour; the duties themselves rest on where they do stand.",
    records: ["sk103.x"],
  },
];
