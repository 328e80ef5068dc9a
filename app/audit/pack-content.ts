import { z } from "zod";
import { documentKinds } from "./document-kinds";

/**
 * Everything that an audit pack prints, as data. It is gathered for two days: `on` (what was true, by the
 * law of that day) and `knownAt` (what had been recorded by then); the same two give the same content again.
 */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);
const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const reasonIds = z.array(z.string()).meta({ description: "ids in reasons" });
const paths = z.array(z.string()).meta({ description: "paths of evidence files in this pack" });
const expiry = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("on"), day }),
    z.strictObject({ kind: z.literal("none") }),
    z.strictObject({ kind: z.literal("missing") }),
  ])
  .meta({ description: "none: the document has no expiry; missing: nobody said" });

const reason = z.strictObject({
  id: z.string(),
  rule: z.string(),
  act: text,
  article: z.string(),
  from: day.nullable(),
  to: day.nullable(),
  confidence: z.enum(["verbatim", "secondary", "inferred", "unconfirmed"]),
  text,
});

const packDocument = z.strictObject({
  id: z.string(),
  kind: z.enum(documentKinds),
  permitKind: z
    .enum([
      "employer-permit",
      "seasonal-permit",
      "ict-permit",
      "labour-immigrant-permit",
      "qualification-certificate",
    ])
    .nullable(),
  number: z.string().nullable(),
  issuedOn: day.nullable(),
  validFrom: day.nullable(),
  expiry,
  state: z.enum(["valid", "expiring", "expired", "not-yet-valid", "unknown"]),
  evidence: paths,
});

const finding = z.strictObject({
  code: z.string(),
  documentId: z.string().nullable(),
  day: day.nullable(),
  because: reasonIds,
});

const packWorker = z.strictObject({
  id: z.string(),
  staffNo: z.string().nullable(),
  name: z.string(),
  birthDate: day.nullable(),
  iin: z.string().nullable(),
  citizenship: z.string().meta({ description: "ISO 3166-1 alpha-2; XXA: stateless" }),
  stay: z.enum([
    "temporary",
    "permanent-resident",
    "refugee",
    "asylum-seeker",
    "kandas",
    "business-immigrant",
    "humanitarian",
    "trafficking-victim",
    "convicted",
    "student",
    "family",
  ]),
  position: z.string().nullable(),
  category: z.enum(["1", "2", "3", "4"]).nullable(),
  arrangement: z.enum(["employment", "seasonal", "ict", "domestic", "independent"]),
  department: z.string().nullable(),
  site: z.string().nullable(),
  from: day.nullable(),
  to: day.nullable(),
  permit: z.strictObject({
    answer: z.enum(["required", "not-required", "prohibited", "unknown"]),
    kind: packDocument.shape.permitKind,
    heldDocumentId: z.string().nullable(),
    because: reasonIds,
    missing: z.array(z.string()),
  }),
  status: z.enum(["ok", "expiring", "breach", "unknown"]),
  findings: z.array(finding),
  documents: z.array(packDocument),
});

const shareReading = z.strictObject({
  reading: z.enum(["a", "b"]).meta({
    description:
      "a: citizens over all employees of the group; b: citizens over citizens and foreign labour on permits",
  }),
  citizens: count,
  counted: count,
  share: z.number().min(0).max(1).nullable(),
  lawful: z.boolean().nullable(),
});

export const packContentSchema = z.strictObject({
  format: z.literal("ruqsat-pack/1"),
  locale: z.enum(["kk", "ru", "en"]),
  on: day,
  knownAt: instant,
  rulesetVersion: z.string(),
  scope: z.strictObject({ kind: z.string(), label: text.nullable() }),
  employer: z.strictObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(["company", "foreign-branch", "state-body", "household"]),
    identifier: z.strictObject({ kind: z.enum(["bin", "iin"]), value: z.string() }),
    region: text,
    sector: text,
    staff: count.nullable(),
    regimes: z.array(text),
  }),
  localContent: z.strictObject({
    exempt: z.boolean().nullable(),
    headcountOn: day.nullable(),
    lawful: z.boolean().nullable(),
    groups: z.array(
      z.strictObject({
        group: z.enum(["1-2", "3-4"]),
        threshold: z.number().min(0).max(1).nullable(),
        readings: z.array(shareReading),
        foreignRoom: count.nullable(),
        citizensNeeded: count.nullable(),
      }),
    ),
    notPlaced: count,
    because: reasonIds,
    warnings: z.array(text),
  }),
  quota: z.strictObject({
    rows: z.array(
      z.strictObject({ name: text, held: count, counted: count.nullable(), limit: count.nullable() }),
    ),
    because: reasonIds,
    warnings: z.array(text),
  }),
  workers: z.array(packWorker),
  deadlines: z.array(
    z.strictObject({
      id: z.string(),
      workerId: z.string().nullable(),
      kind: z.string(),
      dueOn: day,
      state: z.enum(["kept", "missed", "open", "unknown"]),
      doneOn: day.nullable(),
      reminders: z.array(
        z.strictObject({
          leadDays: z.int(),
          recipient: z.string(),
          state: z.string(),
          at: instant.nullable(),
        }),
      ),
      because: reasonIds,
    }),
  ),
  contracts: z.array(
    z.strictObject({
      id: z.string(),
      workerId: z.string(),
      number: z.string().nullable(),
      signedOn: day.nullable(),
      from: day.nullable(),
      expiry,
      registeredOn: day.nullable().meta({ description: "entered in the state register of labour contracts" }),
      evidence: paths,
      wageEvidence: paths,
    }),
  ),
  gaps: z.array(
    z.strictObject({ code: z.string(), workerId: z.string().nullable(), text, because: reasonIds }),
  ),
  omissions: z.array(z.strictObject({ what: text, why: text })),
  failures: z.array(
    z.strictObject({
      path: z.string(),
      code: z.enum(["unreadable", "changed", "too-large", "not-stored", "bad-path"]),
    }),
  ),
  evidence: z.array(
    z.strictObject({
      path: z.string(),
      workerId: z.string().nullable(),
      title: text,
      size: count,
      sha256,
    }),
  ),
  ledger: z.strictObject({
    length: count,
    headHash: sha256.nullable(),
    headAt: instant.nullable(),
    intact: z.boolean().nullable(),
  }),
  publication: z.strictObject({
    selfHosted: z.boolean(),
    keyUrl: z.string().nullable(),
    verifyUrl: z.string().nullable(),
  }),
  reasons: z.array(reason),
  names: z.strictObject({
    countries: z.array(z.strictObject({ code: z.string(), name: text })),
    findings: z.array(z.strictObject({ code: z.string(), name: text })),
    deadlines: z.array(z.strictObject({ code: z.string(), name: text })),
    reminderStates: z.array(z.strictObject({ code: z.string(), name: text })),
  }),
});

export type PackContent = z.infer<typeof packContentSchema>;
export type PackLocale = PackContent["locale"];
export type PackWorker = PackContent["workers"][number];
export type PackDocument = PackWorker["documents"][number];
export type PackDeadline = PackContent["deadlines"][number];
export type PackContract = PackContent["contracts"][number];
export type PackReason = PackContent["reasons"][number];
export type PackEvidence = PackContent["evidence"][number];
export type PackFailure = PackContent["failures"][number];
export type LocalText = z.infer<typeof text>;
