/**
 * The records of the collected facts that no value rests on, with the reason. A test proves that every record
 * is used by a value or stands here, and none twice.
 */
export const notEncoded: readonly { readonly reason: string; readonly records: readonly string[] }[] = [
  {
    reason: "Says who a category is; the names stand in the labels, and no decision computes with them.",
    records: ["categories.1", "categories.2", "categories.3", "categories.4", "c1", "c2", "c3"],
  },
  {
    reason:
      "Education and experience are measured by the standard of the position, which is not collected; no number exists per category.",
    records: ["qualification.1", "qualification.3", "m37-1.7", "stazh", "wpk3"],
  },
  {
    reason:
      "Fact without a number or day that a decision could use; it belongs to the descriptive text of a procedure.",
    records: [
      "procedure.3",
      "procedure.10",
      "permit_rules_acts.4",
      "quota_rules.5",
      "labour_immigrants.3",
      "labour_immigrants.10",
      "self_employment.3",
      "wpk1",
      "o279amd",
      "m38",
      "m43.2",
      "m36.4",
      "n6-1",
      "n6-1b",
      "li.6",
      "src0",
    ],
  },
  {
    reason: "Not confirmed by any text, and not to be relied on.",
    records: ["eaeu.9", "notifications.9"],
  },
  {
    reason: "A duty without a term in the text read; nothing can be counted from it.",
    records: [
      "notifications.5",
      "notifications.6",
      "notifications.7",
      "notifications.8",
      "m36-1.6",
      "m36-1.7",
      "m37-1.8",
      "m42.2",
      "es353",
    ],
  },
  {
    reason:
      "The contents and documents of a labour contract or an application; no decision of the front door reads documents.",
    records: [
      "e26.6a",
      "e26.6b",
      "e30.6",
      "e28",
      "e32",
      "e32.7",
      "e33",
      "e34",
      "li.o76.term",
      "li.o76.docs1",
      "li.o76.docs2",
      "li.o76.refuse",
      "li.o76.revoke",
      "lang15",
      "lang10",
      "ins1",
      "ins2",
      "q298d",
    ],
  },
  {
    reason: "A special quota or ratio of one project, not a general rule.",
    records: ["qmega", "q298", "q2020reg"],
  },
  {
    reason: "The yearly settlement of the tax, after the advance; the advance is what the permit hangs on.",
    records: ["tax2.b", "tax2.c", "tax14", "taxdecl", "tax693"],
  },
  {
    reason: "Employment duties that are not about foreign workers.",
    records: ["sk103.2", "sk103.x", "sk103.5", "sk107"],
  },
  {
    reason:
      "The duty to replace workers of category 4 (May 2020 to June 2023): no question of the front door asks about replacement yet.",
    records: ["wpk2"],
  },
];
