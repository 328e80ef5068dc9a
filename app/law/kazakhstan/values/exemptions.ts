import { type Dated, dated, UNKNOWN, type Version } from "../../engine/dated";
import { cite } from "../cite";

export type Exempt = "exempt";

type Step = Omit<Version<Exempt>, "value">;

function ground(id: string, readOn: string, ...versions: Version<Exempt>[]): Dated<Exempt> {
  return dated<Exempt>({ id, kind: "standing", readOn, versions });
}

const exempt = (step: Step): Version<Exempt> => ({ ...step, value: "exempt" });

const rules45 = (records: readonly string[] = []): Version<Exempt> =>
  exempt({
    from: "2012-01-13",
    approximate: true,
    source: cite("resolution-45", "п. о лицах, которым разрешение не требуется", "LEX45"),
    confidence: "secondary",
    records,
  });

const notRead45: Version<Exempt> = {
  from: "2012-01-13",
  approximate: true,
  value: UNKNOWN,
  source: cite("resolution-45", "п. о лицах, которым разрешение не требуется", "LEX45"),
  confidence: "unconfirmed",
};

const employment = (item: string, records: readonly string[]): Version<Exempt> =>
  exempt({
    from: "2017-01-01",
    source: cite("employment-law", `ст. 32 п. 2 пп. ${item})`, "EMP"),
    confidence: "verbatim",
    records,
  });

const migration = (item: string, records: readonly string[]): Version<Exempt> =>
  exempt({
    from: "2023-07-01",
    source: cite("migration-law", `ст. 36-1 п. 2 пп. ${item})`, "MIG2024"),
    confidence: "verbatim",
    records,
  });

/** The Government's list stood in annex 2 to resolution 802 and was not read. */
const listNotRead: Version<Exempt> = {
  from: "2017-01-01",
  value: UNKNOWN,
  source: cite("employment-law", "ст. 32 п. 2 пп. 11); постановление № 802, прил. 2", "EMP"),
  confidence: "unconfirmed",
  records: ["32.2.11"],
};

const listed = (item: string, records: readonly string[]): Version<Exempt> =>
  exempt({
    from: "2023-12-10",
    approximate: true,
    source: cite("resolution-1041", `п. ${item}`, "R1041"),
    confidence: "verbatim",
    records,
  });

/** An item of the list of resolution 1041: what came before was not read. */
const listedGround = (id: string, item: string, records: readonly string[]): Dated<Exempt> =>
  ground(id, "2026-11-22", notRead45, listNotRead, listed(item, records));

export const permanentResident = ground(
  "permanent-resident",
  "2024-07-17",
  exempt({
    from: "2012-01-13",
    approximate: true,
    source: cite("migration-law", "ст. 37 п. 3", "MIG2013"),
    confidence: "verbatim",
  }),
  employment("9", ["32.2.9"]),
  migration("6", ["m36-1.2.6"]),
);

export const firstHeadOfForeignBranch = ground(
  "first-head-of-foreign-branch",
  "2024-07-17",
  rules45(["pp45ex2"]),
  employment("10", ["32.2.10"]),
  migration("7", ["m36-1.2.7"]),
);

export const autonomousEducation = ground(
  "autonomous-education",
  "2024-07-17",
  employment("1", ["32.2.1"]),
  migration("1", ["m36-1.2.1"]),
);

export const stateBody = ground(
  "state-body",
  "2024-07-17",
  employment("2", ["32.2.2"]),
  migration("2", ["m36-1.2.2"]),
);

export const priorityInvestment = ground(
  "priority-investment",
  "2024-07-17",
  employment("3", ["32.2.3"]),
  migration("3", ["m36-1.2.3"]),
);

export const specialEconomicZone = ground(
  "sez-over-1m-mrp",
  "2024-07-17",
  exempt({
    from: "2016-01-01",
    approximate: true,
    source: cite("resolution-45", "проекты свыше 1 000 000 МРП", "Q9"),
    confidence: "secondary",
  }),
  employment("7", ["32.2.7"]),
  migration("4", ["m36-1.2.4"]),
);

export const astanaHub = ground(
  "astana-hub",
  "2024-07-17",
  exempt({
    from: "2018-07-16",
    approximate: true,
    source: cite("employment-law", "ст. 32 п. 2 пп. 12)", "EMP"),
    confidence: "verbatim",
    records: ["32.2.12"],
  }),
  migration("9", ["m36-1.2.9"]),
);

/** By what law those whom the Government lists need no permit; the list itself is another act. */
export const governmentList = ground(
  "government-list",
  "2024-07-17",
  employment("11", []),
  migration("8", ["m36-1.2.8"]),
);

export const kandas = listedGround("kandas", "1", ["1041.1", "pp1041a"]);
export const businessImmigrant = listedGround("business-immigrant", "2", ["1041.2"]);
export const refugee = listedGround("refugee", "3", ["1041.3"]);
export const humanitarian = listedGround("humanitarian", "4", ["1041.4"]);
export const convicted = listedGround("convicted", "5", ["1041.5"]);
export const traffickingVictim = listedGround("trafficking-victim", "6", ["1041.6"]);

/** Students: items 7 and later of the list were not read, and the Labour Code speaks of them apart. */
export const student = ground("student", "2023-08-31", {
  from: "2012-01-13",
  approximate: true,
  value: UNKNOWN,
  source: cite("labour-code", "ст. 26 п. 1 пп. 5)", "TK2"),
  confidence: "unconfirmed",
  records: ["e26.5", "1041.7"],
});

/** The first head and the deputies of a company that is wholly foreign-owned. */
export const foreignOwnedHeads = ground(
  "foreign-owned-100",
  "2026-11-22",
  notRead45,
  listNotRead,
  exempt({
    from: "2023-12-10",
    approximate: true,
    source: cite("resolution-1041", "п. 16", "DOS1041"),
    confidence: "secondary",
    records: ["1041.16"],
  }),
  exempt({
    from: "2025-08-15",
    approximate: true,
    source: cite("resolution-1041", "п. 16 (изм. 2025 года)", "DOS1041"),
    confidence: "secondary",
    records: ["1041.16a"],
  }),
);

/** How many such heads there may be on each post; no number before the change. */
export const foreignOwnedHeadsLimit = dated<number>({
  id: "foreign-owned-heads-limit",
  kind: "standing",
  readOn: "2026-11-22",
  versions: [
    {
      from: "2025-08-15",
      approximate: true,
      value: 1,
      source: cite("resolution-1041", "п. 16 (изм. 2025 года)", "DOS1041"),
      confidence: "secondary",
    },
  ],
});

const firstHeads = (id: string, records: readonly string[]): Dated<Exempt> =>
  ground(
    id,
    "2018-12-31",
    rules45(),
    exempt({
      from: "2017-01-01",
      source: cite("resolution-802", "прил. 2", "EYWM"),
      confidence: "secondary",
      records,
    }),
    {
      from: "2023-12-10",
      approximate: true,
      value: UNKNOWN,
      source: cite("resolution-1041", "п. 7 и далее", "R1041"),
      confidence: "unconfirmed",
    },
  );

export const governmentContractHeads = firstHeads("government-contract-over-50m-usd", ["over50m"]);
export const priorityInvestorHeads = firstHeads("priority-investor-first-head", []);

/** Spouses of citizens, married for at least so many years, work as citizens do. */
export const citizenSpouse = ground(
  "citizen-spouse",
  "2022-07-14",
  exempt({
    from: "2012-01-01",
    source: cite("migration-law", "ст. 29 п. 2 пп. 1)", "MIG2022"),
    confidence: "verbatim",
    records: ["family"],
  }),
);

export const citizenSpouseYears = dated<number>({
  id: "citizen-spouse-years",
  kind: "standing",
  readOn: "2022-07-14",
  versions: [
    {
      from: "2012-01-01",
      value: 3,
      source: cite("migration-law", "ст. 29 п. 2 пп. 1)", "MIG2022"),
      confidence: "verbatim",
    },
  ],
});

/** Business visitors for less than 120 days within a year. */
export const businessVisitor = ground("business-visitor", "2026-11-22", rules45(["pp45ex"]), {
  from: "2017-01-01",
  value: UNKNOWN,
  source: cite("resolution-802", "прил. 2", "BMK"),
  confidence: "unconfirmed",
  records: ["bt120"],
});

/** Participants and bodies of the Astana International Financial Centre: no text was found. */
export const aifc = ground("aifc", "2026-11-22", {
  from: "2018-01-01",
  approximate: true,
  value: UNKNOWN,
  source: cite("resolution-148", "п. 10", "R148"),
  confidence: "unconfirmed",
  records: ["aifc"],
});
