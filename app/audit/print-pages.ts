import { orderContent, type PackContent } from "./pack-content";
import type { PrintBlock, PrintPages, PrintSection, Tone } from "./print-blocks";
import {
  checklistBlocks,
  employerBlocks,
  evidenceBlocks,
  gapBlocks,
  groundBlocks,
  localContentBlocks,
  quotaBlocks,
  recordBlocks,
  verifyBlocks,
} from "./print-sections";
import {
  contractsTable,
  deadlineBlocks,
  deadlineCounts,
  type PrintNames,
  permitsTable,
  printNames,
  registerTable,
} from "./print-tables";
import { fill, longDay, shortInstant } from "./texts";

/** Workers in one PDF: a longer table takes memory faster than it grows. */
export const workersPerVolume = 1000;

/** The file name of a volume of the register, from 1. */
export function volumeFile(number: number): string {
  return `register-${String(number).padStart(3, "0")}.pdf`;
}

/** How many volumes the register has; 0 where it stands in the one PDF. */
export function volumeCount(workers: number): number {
  return workers > workersPerVolume ? Math.ceil(workers / workersPerVolume) : 0;
}

/** A fingerprint in groups of four, as people compare it. */
export function groupedFingerprint(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join(" ") ?? fingerprint;
}

function coverOf(
  names: PrintNames,
  fingerprint: string,
  title: string,
  lines: string[],
): PrintPages["cover"] {
  const { content, t } = names;
  const statuses = ["ok", "expiring", "breach", "unknown"] as const;
  const { employer } = content;
  return {
    title,
    subtitle: t.subtitle,
    employer: employer.name,
    identifier: `${t.employer[employer.identifier.kind]} ${employer.identifier.value}`,
    lines,
    counts: statuses.map((status) => ({
      number: String(content.workers.filter((worker) => worker.status === status).length),
      label: t.verdictCounts[status],
      tone: status satisfies Tone,
    })),
    disclaimer: t.disclaimer,
    fingerprintLabel: t.keyFingerprint,
    fingerprint: groupedFingerprint(fingerprint),
  };
}

function basis(names: PrintNames): string[] {
  const { content, t } = names;
  return [
    fill(t.asOf, { day: longDay(content.on, content.locale) }),
    fill(t.knownAt, { at: shortInstant(content.knownAt) }),
    fill(t.ruleset, { version: content.rulesetVersion }),
  ];
}

function frame(names: PrintNames, title: string): Omit<PrintPages, "cover" | "sections" | "contents"> {
  const { content, t } = names;
  return {
    locale: content.locale,
    documentTitle: `${title}: ${content.employer.name}`,
    author: content.employer.name,
    pageOf: t.page,
    footer: [content.employer.name, fill(t.asOf, { day: longDay(content.on, content.locale) })].join(" · "),
  };
}

/** The one PDF: everything, or everything but the rows of each worker where these fill volumes. */
function mainPages(names: PrintNames, fingerprint: string): PrintPages {
  const { content, t } = names;
  const volumes = volumeCount(content.workers.length);
  const big = volumes > 0;
  const inVolumes: PrintBlock = {
    type: "note",
    text: fill(t.register.inVolumes, {
      workers: content.workers.length,
      size: workersPerVolume,
      files: volumes > 1 ? `${volumeFile(1)} – ${volumeFile(volumes)}` : volumeFile(1),
    }),
  };
  const rows = (blocks: PrintBlock[]) => (big ? [inVolumes] : blocks);
  const ownDeadlines = big ? content.deadlines.filter((one) => one.workerId === null) : content.deadlines;
  const order = [
    "employer",
    "localContent",
    "quota",
    "register",
    "permits",
    "deadlines",
    "contracts",
    "checklist",
    "gaps",
    "evidence",
    "grounds",
    "records",
    "verify",
  ] as const;
  const numberOf = (id: string) => {
    const index = (order as readonly string[]).indexOf(id);
    return index < 0 ? null : index + 1;
  };
  const blocks: Record<(typeof order)[number], PrintBlock[]> = {
    employer: employerBlocks(content, names),
    localContent: localContentBlocks(content, names),
    quota: quotaBlocks(content, names),
    register: rows(
      content.workers.length === 0
        ? [{ type: "paragraph", text: t.none }]
        : [{ type: "paragraph", text: t.register.intro }, registerTable(content.workers, 1, names)],
    ),
    permits: rows([permitsTable(content.workers, names)]),
    deadlines: [
      { type: "subheading", text: t.deadlines.counts },
      deadlineCounts(content.deadlines, names),
      ...(big ? [inVolumes] : []),
      ...deadlineBlocks(ownDeadlines, names),
    ],
    contracts: rows([contractsTable(content.contracts, names)]),
    checklist: checklistBlocks(content, names, numberOf),
    gaps: gapBlocks(content, names, big),
    evidence: evidenceBlocks(content, names),
    grounds: groundBlocks(content, names),
    records: recordBlocks(content, names),
    verify: verifyBlocks(content, names, groupedFingerprint(fingerprint)),
  };
  const wide = new Set<string>(big ? ["evidence"] : ["register", "evidence"]);
  const sections: PrintSection[] = order.map((id) => ({
    id,
    title: `${numberOf(id)}. ${t.sections[id]}`,
    landscape: wide.has(id),
    blocks: blocks[id],
  }));
  return {
    ...frame(names, t.title),
    contents: t.contents,
    cover: coverOf(names, fingerprint, t.title, basis(names)),
    sections,
  };
}

/** One volume of the register, with the permits, deadlines and contracts of its people. */
function volumePages(names: PrintNames, fingerprint: string, number: number, total: number): PrintPages {
  const { content, t } = names;
  const start = (number - 1) * workersPerVolume;
  const workers = content.workers.slice(start, start + workersPerVolume);
  const ids = new Set(workers.map((worker) => worker.id));
  const place = fill(t.volume, { n: number, total, from: start + 1, to: start + workers.length });
  const title = `${t.volumeTitle}. ${place}`;
  const section = (id: keyof typeof t.sections, landscape: boolean, blocks: PrintBlock[]): PrintSection => ({
    id,
    title: t.sections[id],
    landscape,
    blocks,
  });
  const deadlines = content.deadlines.filter((one) => one.workerId !== null && ids.has(one.workerId));
  return {
    ...frame(names, title),
    contents: null,
    cover: coverOf({ ...names, content: { ...content, workers } }, fingerprint, t.volumeTitle, [
      place,
      ...basis(names),
    ]),
    sections: [
      section("register", true, [
        { type: "paragraph", text: t.register.intro },
        registerTable(workers, start + 1, names),
      ]),
      section("permits", false, [permitsTable(workers, names)]),
      section("deadlines", false, [deadlineCounts(deadlines, names), ...deadlineBlocks(deadlines, names)]),
      section("contracts", false, [
        contractsTable(
          content.contracts.filter((one) => ids.has(one.workerId)),
          names,
        ),
      ]),
    ],
  };
}

/** The pages of a pack: how many PDFs there are, and each of them by number (0 is `audit-pack.pdf`). */
export function packPages(
  unordered: PackContent,
  fingerprint: string,
): { volumes: number; main: () => PrintPages; volume: (number: number) => PrintPages } {
  const content = orderContent(unordered);
  const names = printNames(content);
  const volumes = volumeCount(content.workers.length);
  return {
    volumes,
    main: () => mainPages(names, fingerprint),
    volume: (number) => volumePages(names, fingerprint, number, volumes),
  };
}
