import { createHash } from "node:crypto";
import { dayOf } from "~/clock.server";
import { config } from "~/config.server";
import {
  type LocalContentAnswer,
  permitKindLabels,
  regimes,
  regions,
  ruleset,
  sectors,
  warningText,
} from "~/law";
import { ledgerHeadAt, verifyLedger } from "~/ledger/index.server";
import {
  type Compliance,
  complianceOn,
  engagementOn,
  getEmployer,
  type LoadedWorker,
  loadTimeline,
  loadWorkerFacts,
  standingOn,
} from "~/registry/index.server";
import { cipherFor } from "~db/cipher.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { orderContent } from "./order-content";
import { inEach } from "./pack";
import type { PackContent, PackLocale } from "./pack-content";
import { packDeadlines } from "./pack-deadlines";
import { findingName, notGiven, packNames, packOmissions, words } from "./pack-words.server";
import { contractsOf, packWorker, standingDocuments } from "./pack-worker";
import { placeEvidence, type StoredPaper } from "./place-evidence";
import { ReasonBook } from "./reason-book";
import { toldReminders } from "./told-reminders.server";

export type GatheredPack = {
  content: PackContent;
  /** Where each paper goes in the pack, and which stored file it is. */
  papers: StoredPaper[];
};

type Asked = { on: string; knownAt: Date; locale: PackLocale };

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * Everything that a pack says about an employer, by what had been recorded at `knownAt` and the law of `on`: the
 * same two give the same content again, whatever was recorded since. Null where nothing was recorded by then.
 */
export async function gatherPack(
  scope: Pick<EmployerScope, "db" | "employerId" | "today">,
  asked: Asked,
): Promise<GatheredPack | null> {
  const { on, knownAt, locale } = asked;
  const { employerId } = scope;
  const employer = await getEmployer(scope, on, knownAt);
  if (!employer) return null;
  const compliance = await complianceOn(scope, { on, knownAt });
  const book = new ReasonBook(sha256);
  const gathered = await forEmployer(scope, async (trx) => ({
    ledger: await ledgerAt(trx, employerId, knownAt),
    ...(await gatherWorkers(trx, employerId, asked, book)),
  }));
  const region = regions.find(({ code }) => code === employer.region);
  const sector = sectors.find(({ letter }) => letter === employer.sector);
  const { publicUrl } = config();
  const household = employer.kind === "household";
  const local = household ? notAskedOfHouseholds : localContentOf(compliance, book);
  const content: Omit<PackContent, "names"> = {
    format: "ruqsat-pack/1",
    locale,
    on,
    knownAt: knownAt.toISOString(),
    rulesetVersion: ruleset.version,
    scope: { kind: "employer", label: null },
    employer: {
      id: employer.id,
      name: employer.name,
      kind: employer.kind,
      identifier:
        employer.bin === null
          ? { kind: "iin", value: employer.iin ?? "" }
          : { kind: "bin", value: employer.bin },
      region: inEach((language) => region?.name[language] ?? employer.region),
      sector: sector
        ? inEach((language) => `${sector.letter}. ${sector.name[language]}`)
        : words("packs:content.noSector"),
      staff: employer.staff,
      regimes: employer.regimes.map((code) =>
        inEach((language) => regimes.find((one) => one.code === code)?.name[language] ?? code),
      ),
    },
    localContent: local,
    quota: quotaOf(compliance, household),
    workers: gathered.workers,
    deadlines: gathered.deadlines,
    contracts: gathered.workers.flatMap(contractsOf),
    gaps: gapsOf(gathered.workers, gathered.unknownFindings, {
      headcount: household || compliance.localContent !== null,
      sector: household || employer.sector !== null,
    }),
    omissions: packOmissions({ papers: gathered.papersPossible, withoutPaper: gathered.papersMissing }),
    failures: [],
    evidence: [],
    ledger: gathered.ledger,
    publication: {
      selfHosted: true,
      keyUrl: publicUrl === null ? null : `${publicUrl}/signing-key.pem`,
      verifyUrl: publicUrl === null ? null : `${publicUrl}/verify`,
    },
    reasons: book.list,
  };
  const ordered = orderContent({ ...content, names: packNames(content) });
  return placeEvidence(ordered, gathered.papers);
}

async function gatherWorkers(trx: Tx, employerId: string, asked: Asked, book: ReasonBook) {
  const { on, knownAt, locale } = asked;
  const timeline = await loadTimeline(trx, employerId, knownAt);
  const told = await toldReminders(trx, employerId, knownAt);
  const cipher = cipherFor(config().dataKey, employerId);
  const workers: PackContent["workers"] = [];
  const deadlines: PackContent["deadlines"] = [];
  const attached = new Map<string, string>();
  const unknownFindings = new Map<string, Set<string>>();
  let papersPossible = 0;
  for await (const batch of loadWorkerFacts(trx, employerId, "all", { on, knownAt, cipher })) {
    for (const worker of batch) {
      const { facts } = worker;
      const engagement = engagementOn(facts, on);
      const standing = standingOn(timeline, facts, on);
      const documents = standingDocuments(worker, on, dayOf);
      workers.push(packWorker(worker, { on, locale, engagement, standing, book, documents }));
      deadlines.push(
        ...packDeadlines(worker, {
          on,
          category: engagement?.category ?? null,
          worksOn: (day) => worksOn(worker, day),
          dayOf,
          told,
          book,
        }),
      );
      unknownFindings.set(
        worker.workerId,
        new Set(standing.findings.filter((one) => one.severity === "unknown").map((one) => one.code)),
      );
      papersPossible += documents.length;
      for (const index of documents) {
        const row = worker.documents[index];
        if (row?.fileSha256) attached.set(row.documentId, row.fileSha256.toString("hex"));
      }
    }
  }
  return {
    workers,
    deadlines,
    unknownFindings,
    papers: await storedPapers(trx, employerId, attached),
    papersPossible,
    papersMissing: papersPossible - attached.size,
  };
}

function worksOn({ facts }: LoadedWorker, day: string): boolean {
  return (
    facts.engagements.length === 0 ||
    facts.engagements.some(({ from, to }) => (from ?? "") <= day && day <= (to ?? "9999-12-31"))
  );
}

/** The attached papers by document, with their size and type. */
async function storedPapers(trx: Tx, employerId: string, attached: ReadonlyMap<string, string>) {
  const found = new Map<string, { sha256: string; size: number; contentType: string }>();
  const hashes = [...new Set(attached.values())];
  const files = new Map<string, { size: number; contentType: string }>();
  for (let i = 0; i < hashes.length; i += 1000) {
    const rows = await trx
      .selectFrom("storedFile")
      .select(["sha256", "size", "contentType"])
      .where("employerId", "=", employerId)
      .where(
        "sha256",
        "in",
        hashes.slice(i, i + 1000).map((hash) => Buffer.from(hash, "hex")),
      )
      .execute();
    for (const { sha256: hash, ...file } of rows) files.set(hash.toString("hex"), file);
  }
  for (const [documentId, hash] of attached) {
    const file = files.get(hash);
    if (file) found.set(documentId, { sha256: hash, ...file });
  }
  return found;
}

async function ledgerAt(trx: Tx, employerId: string, knownAt: Date): Promise<PackContent["ledger"]> {
  const { length, hash } = await ledgerHeadAt(trx, employerId, knownAt);
  if (length === 0) return { length: 0, headHash: null, headAt: null, intact: null };
  const newest = await trx
    .selectFrom("ledgerEntry")
    .select("at")
    .where("employerId", "=", employerId)
    .where("seq", "=", length)
    .executeTakeFirstOrThrow();
  const verdict = await verifyLedger(trx, employerId);
  return {
    length,
    headHash: hash,
    headAt: newest.at.toISOString(),
    // What was added since is none of this pack's: a break after its head does not change it.
    intact: verdict.ok || verdict.at > length,
  };
}

/** A family engages no foreign labour on permits of an employer, so neither a share nor a headcount is asked of it. */
const notAskedOfHouseholds: PackContent["localContent"] = {
  exempt: true,
  headcountOn: null,
  lawful: null,
  groups: [],
  notPlaced: 0,
  because: [],
  warnings: [],
};

function localContentOf(compliance: Compliance, book: ReasonBook): PackContent["localContent"] {
  const { localContent: answer, headcount } = compliance;
  if (answer === null) {
    return {
      exempt: null,
      headcountOn: null,
      lawful: null,
      groups: [],
      notPlaced: 0,
      because: [],
      warnings: [],
    };
  }
  return {
    exempt: answer.exempt,
    headcountOn: headcount?.onDay ?? null,
    lawful: answer.lawful,
    groups: (["1-2", "3-4"] as const).map((name) => groupOf(name, answer)),
    notPlaced: answer.unplaced.citizens + answer.unplaced.others,
    because: book.cite(answer.because),
    warnings: [
      ...answer.warnings.map((warning) => inEach((locale) => warningText(warning, locale))),
      ...[...new Set(answer.missing)].map(notGiven),
    ],
  };
}

function groupOf(
  name: "1-2" | "3-4",
  answer: LocalContentAnswer,
): PackContent["localContent"]["groups"][number] {
  const group = answer.groups[name];
  return {
    group: name,
    threshold: group.threshold,
    readings: (["a", "b"] as const).map((reading) => {
      const { citizens, total, share, lawful } = group.readings[reading];
      return { reading, citizens, counted: total, share, lawful };
    }),
    foreignRoom: group.foreignRoom,
    citizensNeeded: group.citizensNeeded,
  };
}

function quotaOf({ permitsHeld, quota }: Compliance, household: boolean): PackContent["quota"] {
  const kinds = Object.keys(permitKindLabels) as (keyof typeof permitKindLabels)[];
  const own = household ? "labour-immigrant-permit" : "employer-permit";
  return {
    rows: kinds
      .filter((kind) => (permitsHeld[kind] ?? 0) > 0 || (kind === own && quota.counted > 0))
      .map((kind) => ({
        name: inEach((locale) => permitKindLabels[kind][locale]),
        held: permitsHeld[kind] ?? 0,
        counted: kind === own ? quota.counted : null,
        limit: null,
      })),
    because: [],
    warnings: [],
  };
}

/** What nobody told, of each worker and of the employer: disclosed, never hidden. */
function gapsOf(
  workers: PackContent["workers"],
  unknown: ReadonlyMap<string, ReadonlySet<string>>,
  known: { headcount: boolean; sector: boolean },
): PackContent["gaps"] {
  const gaps: PackContent["gaps"] = [];
  const own = (code: string) =>
    gaps.push({ code, workerId: null, text: words(`packs:gap.${code}`), because: [] });
  if (!known.headcount) own("headcount-missing");
  if (!known.sector) own("sector-missing");
  const names = new Map<string, ReturnType<typeof findingName>>();
  for (const worker of workers) {
    for (const finding of worker.findings) {
      if (!unknown.get(worker.id)?.has(finding.code)) continue;
      const name = names.get(finding.code) ?? findingName(finding.code);
      names.set(finding.code, name);
      gaps.push({ code: finding.code, workerId: worker.id, text: name, because: finding.because });
    }
    if (worker.permit.answer === "unknown") {
      const text = names.get("") ?? words("packs:gap.permit-answer-unknown");
      names.set("", text);
      gaps.push({
        code: "permit-answer-unknown",
        workerId: worker.id,
        text,
        because: worker.permit.because,
      });
    }
  }
  return gaps;
}
