import { orderContent } from "./order-content";
import type { PackContent } from "./pack-content";
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
  contractCounts,
  contractsTable,
  deadlineBlocks,
  deadlineCounts,
  type PrintNames,
  permitCounts,
  permitsTable,
  printNames,
  registerTable,
} from "./print-tables";
import { fill, groupedFingerprint, longDay, shortInstant } from "./texts";

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
  const counted: PrintBlock = { type: "paragraph", text: t.register.counted };
  // Of a big workforce, what was missed is printed here; what is open stands in the workbook.
  const printedDeadlines = big ? content.deadlines.filter((one) => one.state !== "open") : content.deadlines;
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
    register: big
      ? [inVolumes]
      : content.workers.length === 0
        ? [{ type: "paragraph", text: t.none }]
        : [{ type: "paragraph", text: t.register.intro }, registerTable(content.workers, 1, names)],
    permits: big ? [counted, permitCounts(content.workers, names)] : [permitsTable(content.workers, names)],
    deadlines: [
      { type: "subheading", text: t.deadlines.counts },
      deadlineCounts(content.deadlines, names),
      ...(big ? [counted] : []),
      ...deadlineBlocks(printedDeadlines, names),
    ],
    contracts: big
      ? [counted, contractCounts(content.contracts, names)]
      : [contractsTable(content.contracts, names)],
    checklist: checklistBlocks(content, names, numberOf),
    gaps: gapBlocks(content, names, big),
    evidence: evidenceBlocks(content, names),
    grounds: groundBlocks(content, names),
    records: recordBlocks(content, names),
    verify: verifyBlocks(content, names, groupedFingerprint(fingerprint)),
  };
  const wide = new Set<string>();
  if (!big && content.workers.length > 0) wide.add("register");
  if (content.evidence.length > 0) wide.add("evidence");
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

/** One volume of the register, with the grounds that its numbers refer to. */
function volumePages(names: PrintNames, fingerprint: string, number: number, total: number): PrintPages {
  const { content, t } = names;
  const start = (number - 1) * workersPerVolume;
  const workers = content.workers.slice(start, start + workersPerVolume);
  const place = fill(t.volume, { n: number, total, from: start + 1, to: start + workers.length });
  const title = `${t.volumeTitle}. ${place}`;
  return {
    ...frame(names, title),
    contents: null,
    cover: coverOf({ ...names, content: { ...content, workers } }, fingerprint, t.volumeTitle, [
      place,
      ...basis(names),
    ]),
    sections: [
      {
        id: "register",
        title: t.sections.register,
        landscape: true,
        blocks: [
          { type: "paragraph", text: t.register.intro },
          registerTable(workers, start + 1, names),
          { type: "subheading", text: t.sections.grounds },
          ...groundBlocks(content, names),
        ],
      },
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
