import { norm } from "./norm";

const code = "labour-code";
/** The edition of section 2 that was read; where no beginning was found, the provision is known from then. */
const readOn = "2023-08-31";
const seen = { from: "2023-08-31", approximate: true } as const;
const since2016 = { from: "2016-01-01" } as const;

/** No contract with a student or trainee without a paper of the place of education. */
export const studentBar = norm("contract-student-bar", readOn, {
  ...seen,
  act: code,
  article: "ст. 26 п. 1 пп. 5)",
  reading: "TK2",
  records: ["e26.5"],
});

/** No contract on family grounds without the papers of the marriage. */
export const familyBar = norm("contract-family-bar", readOn, {
  ...seen,
  act: code,
  article: "ст. 26 п. 1 пп. 6) абз. 2",
  reading: "TK2",
  records: ["e26.6a"],
});

/** No contract with someone who stays temporarily and has no medical insurance. */
export const insuranceBar = norm("contract-insurance-bar", readOn, {
  ...seen,
  act: code,
  article: "ст. 26 п. 1 пп. 6) абз. 3",
  reading: "TK2",
  records: ["e26.6b"],
});

/** A contract does not outlast the permit. */
export const contractTerm = norm("contract-term", readOn, {
  from: "2017-01-01",
  approximate: true,
  act: code,
  article: "ст. 30 п. 1 пп. 6)",
  reading: "TK2",
  records: ["e30.6"],
});

/** What a contract holds, what it takes and what goes with it, by topic. */
export const contractNorms = {
  contents: [
    norm("contract-contents", readOn, {
      ...since2016,
      act: code,
      article: "ст. 28 п. 1",
      reading: "TK2",
      records: ["e28"],
    }),
  ],
  form: [
    norm("contract-form", readOn, {
      ...since2016,
      act: code,
      article: "ст. 33 п. 1, 3",
      reading: "TK2",
      figures: { copies: 2 },
      records: ["e33"],
    }),
    norm("contract-hiring-order", readOn, {
      ...since2016,
      act: code,
      article: "ст. 34",
      reading: "TK2",
      records: ["e34"],
    }),
    // That a labour contract is a deal in the sense of this law is a conclusion: the Code is silent on language.
    norm("contract-language", "2013-01-21", {
      from: "2013-01-21",
      approximate: true,
      act: "language-law",
      article: "ст. 15",
      reading: "LANG",
      confidence: "inferred",
      records: ["lang15"],
    }),
    norm("papers-language", "2013-01-21", {
      from: "2013-01-21",
      approximate: true,
      act: "language-law",
      article: "ст. 10",
      reading: "LANG",
      records: ["lang10"],
    }),
  ],
  documents: [
    norm("originals-stay-with-worker", readOn, {
      ...since2016,
      act: code,
      article: "ст. 32 п. 7",
      reading: "TK2",
      records: ["e32.7"],
    }),
  ],
  register: [
    norm("contract-register", "2024-07-08", {
      from: "2020-05-16",
      approximate: true,
      act: code,
      article: "ст. 23 п. 2 пп. 27)",
      reading: "TK23",
      records: ["notifications.7"],
    }),
    norm("contract-register-rules", "2026-11-22", {
      from: "2020-09-18",
      act: "order-353",
      article: "Правила ЕСУТД",
      reading: "O353",
      confidence: "secondary",
      records: ["es353"],
    }),
  ],
  insurance: [
    norm("accident-insurance", "2020-01-01", {
      from: "2015-01-01",
      approximate: true,
      act: "insurance-law",
      article: "ст. 8 п. 2 пп. 1), 1-1)",
      reading: "INS",
      figures: { days: 10 },
      records: ["ins1"],
    }),
    norm("accident-insurance-notices", "2020-01-01", {
      from: "2015-01-01",
      approximate: true,
      act: "insurance-law",
      article: "ст. 8 п. 2 пп. 4), 2-1)",
      reading: "INS",
      figures: { accidentDays: 3, riskDays: 10 },
      records: ["ins2"],
    }),
  ],
  absent: [
    norm("contract-absent", "2016-12-31", {
      ...since2016,
      act: code,
      article: "ст. 38 п. 3 (пересказ)",
      confidence: "secondary",
    }),
  ],
} as const;
