import { articleText } from "~/law";
import { checklistOf } from "./checklist";
import type { PackContent } from "./pack-content";
import { type Bar, type PrintBlock, plainTable, tonedTable } from "./print-blocks";
import type { PrintNames } from "./print-tables";
import { fill, groupedFingerprint, longDay, percent, shortDay, shortInstant } from "./texts";
import { unixCommands, windowsCommands } from "./verify-text";

type Blocks = (content: PackContent, names: PrintNames) => PrintBlock[];

/** The blocks of the section on the employer. */
export const employerBlocks: Blocks = (content, { t, local }) => {
  const { employer } = content;
  const e = t.employer;
  // Neither an economic activity nor a staff is asked of a family.
  const staffed: [string, string][] =
    employer.kind === "household"
      ? []
      : [
          [e.sector, local(employer.sector)],
          [e.staff, employer.staff === null ? t.noValue : String(employer.staff)],
        ];
  return [
    {
      type: "facts",
      rows: [
        [e.name, employer.name],
        [e.kind, e.kinds[employer.kind]],
        [e[employer.identifier.kind], employer.identifier.value],
        [e.region, local(employer.region)],
        ...staffed,
        [e.foreigners, String(content.workers.length)],
        [e.regimes, employer.regimes.length > 0 ? employer.regimes.map(local).join("; ") : "–"],
        [e.scope, content.scope.label ? local(content.scope.label) : e.scopeEmployer],
      ],
    },
  ];
};

/** Shares against their thresholds, as bars and as figures, on both readings. */
export const localContentBlocks: Blocks = (content, { t, local, grounds }) => {
  const share = content.localContent;
  const l = t.localContent;
  const ids = grounds(share.because);
  if (share.exempt === true) return [{ type: "paragraph", text: l.exempt + ids }];
  if (share.groups.length === 0) return [{ type: "paragraph", text: l.noHeadcount + ids }];
  const verdict = (lawful: boolean | null) => (lawful === null ? l.withheld : lawful ? l.lawful : l.unlawful);
  const figure = (value: number | null) => (value === null ? "–" : percent(value, content.locale));
  const bars: Bar[] = [];
  const rows: Parameters<typeof tonedTable>[2] = [];
  for (const group of share.groups) {
    const name = fill(l.group, { group: group.group === "1-2" ? "1–2" : "3–4" });
    for (const reading of group.readings) {
      const tone = reading.lawful === null ? "unknown" : reading.lawful ? "ok" : "breach";
      const readingName = reading.reading === "a" ? l.readingA : l.readingB;
      bars.push({
        label: name,
        detail: `${readingName}: ${figure(reading.share)}`,
        share: reading.share,
        threshold: group.threshold,
        thresholdText:
          group.threshold === null ? "" : fill(l.thresholdAt, { share: figure(group.threshold) }),
        tone,
      });
      rows.push({
        tone,
        cells: [
          name,
          readingName,
          String(reading.citizens),
          String(reading.counted),
          figure(reading.share),
          figure(group.threshold),
          verdict(reading.lawful),
        ],
      });
    }
  }
  const room = share.groups.flatMap((group) => {
    const name = fill(l.group, { group: group.group === "1-2" ? "1–2" : "3–4" });
    if (group.citizensNeeded) return [`${name}. ${fill(l.needed, { n: group.citizensNeeded })}`];
    return group.foreignRoom === null ? [] : [`${name}. ${fill(l.room, { n: group.foreignRoom })}`];
  });
  return [
    {
      type: "paragraph",
      text: [
        share.headcountOn ? fill(l.headcountOn, { day: longDay(share.headcountOn, content.locale) }) : "",
        `${l.twoReadings}${ids}`,
      ]
        .filter(Boolean)
        .join(" "),
    },
    { type: "bars", items: bars },
    tonedTable(
      [25, 0, 25, 18, 15, 15, 32],
      [l.groups, l.reading, l.citizens, l.counted, l.share, l.threshold, l.result],
      rows,
    ),
    { type: "paragraph", text: fill(l.overall, { result: verdict(share.lawful) }) },
    ...(room.length > 0 ? [{ type: "list" as const, items: room }] : []),
    ...(share.notPlaced > 0
      ? [{ type: "note" as const, text: fill(l.notPlaced, { n: share.notPlaced }) }]
      : []),
    ...share.warnings.map((warning) => ({ type: "note" as const, text: local(warning) })),
  ];
};

/** Quotas against what is held. */
export const quotaBlocks: Blocks = (content, { t, local, grounds }) => {
  const q = t.quota;
  const { quota } = content;
  if (quota.rows.length === 0) return [{ type: "paragraph", text: t.none }];
  return [
    plainTable(
      [0, 26, 34, 42],
      [q.name, q.held, q.counted, q.limit],
      quota.rows.map((row) => [
        local(row.name),
        String(row.held),
        row.counted === null ? "–" : String(row.counted),
        row.limit === null ? q.noLimit : String(row.limit),
      ]),
    ),
    ...(quota.because.length > 0
      ? [{ type: "paragraph" as const, text: `${t.sections.grounds}:${grounds(quota.because)}` }]
      : []),
    ...quota.warnings.map((warning) => ({ type: "note" as const, text: local(warning) })),
  ];
};

/** The questions of an inspection, line by line; says which official list exists and that it was not read. */
export function checklistBlocks(
  content: PackContent,
  { t, local }: PrintNames,
  sectionNumber: (id: string) => number | null,
): PrintBlock[] {
  const c = t.checklist;
  const rows = checklistOf(content).map((line, index) => {
    const count = "count" in line.answer ? line.answer.count : 0;
    const number = sectionNumber(line.section);
    const concern = line.answer.kind === "concerns";
    return {
      tone: concern
        ? ("breach" as const)
        : line.answer.kind === "notKept"
          ? ("unknown" as const)
          : ("plain" as const),
      cells: [
        String(index + 1),
        local(line.question),
        local(line.basis),
        number === null ? "–" : String(number),
        fill(c[line.answer.kind], { n: count }),
      ],
    };
  });
  return [
    { type: "note", text: c.order },
    tonedTable([9, 0, 48, 15, 40], [t.register.number, c.question, c.basis, c.where, c.answer], rows),
  ];
}

/** Gaps, omissions and failures. In a big pack gaps are counted by kind. */
export function gapBlocks(
  content: PackContent,
  { t, local, who, grounds }: PrintNames,
  counted: boolean,
): PrintBlock[] {
  const g = t.gaps;
  const blocks: PrintBlock[] = [{ type: "subheading", text: g.gaps }];
  if (content.gaps.length === 0) {
    blocks.push({ type: "paragraph", text: g.noGaps });
  } else if (counted) {
    const kinds = new Map<string, { text: string; count: number }>();
    for (const gap of content.gaps) {
      const kind = kinds.get(gap.code) ?? { text: local(gap.text), count: 0 };
      kinds.set(gap.code, { ...kind, count: kind.count + 1 });
    }
    const rows = [...kinds.values()].map((kind) => [kind.text, String(kind.count)]);
    blocks.push(plainTable([0, 24], [g.what, g.count], rows), { type: "paragraph", text: g.aggregated });
  } else {
    const rows = content.gaps.map((gap) => [who(gap.workerId), local(gap.text) + grounds(gap.because)]);
    blocks.push(plainTable([60, 0], [g.worker, g.what], rows));
  }
  blocks.push({ type: "subheading", text: g.omissions });
  blocks.push(
    content.omissions.length === 0
      ? { type: "paragraph", text: g.noOmissions }
      : plainTable(
          [70, 0],
          [g.what, g.why],
          content.omissions.map((one) => [local(one.what), local(one.why)]),
        ),
  );
  blocks.push({ type: "subheading", text: g.failures });
  blocks.push(
    content.failures.length === 0
      ? { type: "paragraph", text: g.noFailures }
      : plainTable(
          [90, 0],
          [t.evidence.path, g.why],
          content.failures.map((one) => [one.path, g.failureCodes[one.code]]),
        ),
  );
  return blocks;
}

/** The grounds that the numbers in brackets refer to. */
export const groundBlocks: Blocks = (content, { t, local }) => {
  const g = t.grounds;
  if (content.reasons.length === 0) return [{ type: "paragraph", text: t.none }];
  const rows = content.reasons.map((reason, index) => [
    String(index + 1),
    local(reason.text),
    { strong: local(reason.act), rest: articleText(reason.article, content.locale) },
    [
      reason.from ? fill(g.from, { day: shortDay(reason.from) }) : "",
      reason.to ? fill(g.to, { day: shortDay(reason.to) }) : "",
    ]
      .filter(Boolean)
      .join("\n") || "–",
    g.confidences[reason.confidence],
  ]);
  return [plainTable([9, 0, 50, 24, 30], [g.number, g.text, g.act, g.inForce, g.confidence], rows)];
};

/** How the records are kept, with the head of the ledger. */
export const recordBlocks: Blocks = (content, { t }) => {
  const { ledger } = content;
  const r = t.records;
  const intact = ledger.intact === null ? t.noValue : ledger.intact ? t.yes : t.no;
  return [
    ...r.paragraphs.map((text) => ({ type: "paragraph" as const, text })),
    {
      type: "facts",
      rows: [
        [r.length, String(ledger.length)],
        [r.head, ledger.headHash ? groupedFingerprint(ledger.headHash) : "–"],
        [r.headAt, ledger.headAt ? shortInstant(ledger.headAt) : "–"],
        [r.intact, intact],
      ],
    },
  ];
};

/** How to verify, and what the seal does not prove. */
export function verifyBlocks(content: PackContent, { t }: PrintNames, fingerprint: string): PrintBlock[] {
  const v = t.verify;
  const { publication } = content;
  return [
    ...v.paragraphs.map((text) => ({ type: "paragraph" as const, text })),
    { type: "code", text: unixCommands.join("\n") },
    { type: "subheading", text: "Windows" },
    { type: "code", text: windowsCommands.join("\n") },
    { type: "subheading", text: t.keyFingerprint },
    { type: "code", text: fingerprint },
    { type: "paragraph", text: v.fingerprintStep },
    ...(publication.keyUrl
      ? [{ type: "paragraph" as const, text: fill(v.published, { url: publication.keyUrl }) }]
      : []),
    { type: "paragraph", text: publication.verifyUrl ? `${v.page} ${publication.verifyUrl}` : v.page },
    { type: "subheading", text: v.notProved },
    { type: "list", items: v.notProvedItems },
    ...(publication.selfHosted ? [{ type: "note" as const, text: v.selfHosted }] : []),
  ];
}

/** The evidence files of the pack. */
export const evidenceBlocks: Blocks = (content, { t, local, who }) => {
  const e = t.evidence;
  if (content.evidence.length === 0) return [{ type: "paragraph", text: t.none }];
  const rows = content.evidence.map((one) => [
    one.path,
    local(one.title),
    one.workerId === null ? "–" : who(one.workerId),
    String(one.size),
    `${one.sha256.slice(0, 32)} ${one.sha256.slice(32)}`,
  ]);
  return [plainTable([0, 44, 44, 20, 62], [e.path, e.title, e.worker, e.size, e.hash], rows, true)];
};
