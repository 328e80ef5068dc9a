import type {
  LocalText,
  PackContent,
  PackContract,
  PackDeadline,
  PackDocument,
  PackWorker,
} from "./pack-content";
import { type PrintBlock, type PrintTable, plainTable, type Tone, tonedTable } from "./print-blocks";
import { fill, type PackTexts, packTexts, shortDay } from "./texts";

/** What every table of one pack looks up: names, numbers of workers and of legal grounds. */
export type PrintNames = {
  content: PackContent;
  t: PackTexts;
  country: (code: string) => string;
  finding: (code: string) => string;
  deadline: (code: string) => string;
  reminder: (state: string) => string;
  /** «№ 12 Name», or the employer. */
  who: (workerId: string | null) => string;
  /** « (1, 4)»: the numbers of the grounds, or nothing. */
  grounds: (reasonIds: readonly string[]) => string;
  local: (text: LocalText) => string;
};

/** Looks up names and numbers in ordered content. */
export function printNames(content: PackContent): PrintNames {
  const { locale } = content;
  const t = packTexts[locale];
  const nameOf = (list: PackContent["names"]["countries"]) => {
    const names = new Map(list.map((entry) => [entry.code, entry.name[locale]]));
    return (code: string) => names.get(code) ?? code;
  };
  const workers = new Map(
    content.workers.map((worker, index) => [worker.id, `№ ${index + 1} ${worker.name}`]),
  );
  const reasons = new Map(content.reasons.map((reason, index) => [reason.id, index + 1]));
  return {
    content,
    t,
    country: nameOf(content.names.countries),
    finding: nameOf(content.names.findings),
    deadline: nameOf(content.names.deadlines),
    reminder: nameOf(content.names.reminderStates),
    who: (id) => (id === null ? t.deadlines.employer : (workers.get(id) ?? id)),
    grounds: (ids) => {
      const numbers = ids.flatMap((id) => reasons.get(id) ?? []).toSorted((a, b) => a - b);
      return numbers.length > 0 ? ` (${[...new Set(numbers)].join(", ")})` : "";
    },
    local: (text) => text[locale],
  };
}

// Only what needs attention is coloured: a page on which everything is coloured shows nothing.
const stateTones: Record<PackDocument["state"], Tone> = {
  valid: "plain",
  expiring: "expiring",
  expired: "breach",
  "not-yet-valid": "unknown",
  unknown: "unknown",
};

const deadlineTones: Record<PackDeadline["state"], Tone> = {
  kept: "plain",
  missed: "breach",
  open: "plain",
  unknown: "unknown",
};

function dayOr(day: string | null, otherwise: string): string {
  return day === null ? otherwise : shortDay(day);
}

function expiryText(expiry: PackDocument["expiry"], t: PackTexts): string {
  if (expiry.kind === "on") return shortDay(expiry.day);
  return expiry.kind === "none" ? t.document.noExpiry : t.document.expiryMissing;
}

function documentLine(document: PackDocument, t: PackTexts): string {
  const kind = document.permitKind ? t.permitKinds[document.permitKind] : t.documentKinds[document.kind];
  const number = document.number ? ` ${fill(t.document.number, { n: document.number })}` : "";
  const until =
    document.expiry.kind === "on"
      ? fill(t.document.until, { day: shortDay(document.expiry.day) })
      : expiryText(document.expiry, t);
  const state = document.state === "valid" ? "" : `: ${t.document.states[document.state]}`;
  return `${kind}${number}, ${until}${state}`;
}

function registerRow(worker: PackWorker, number: number, names: PrintNames) {
  const { t } = names;
  const lines = (parts: (string | null | false)[]) => parts.filter(Boolean).join("\n");
  const { permit } = worker;
  return {
    tone: worker.status === "ok" ? ("plain" as const) : worker.status,
    cells: [
      String(number),
      {
        strong: worker.name,
        rest: lines([
          dayOr(worker.birthDate, t.noValue),
          worker.iin && fill(t.register.iin, { n: worker.iin }),
          worker.staffNo && fill(t.register.staffNo, { n: worker.staffNo }),
        ]),
      },
      lines([names.country(worker.citizenship), t.stays[worker.stay]]),
      lines([
        worker.position ?? t.noValue,
        worker.category ? fill(t.register.category, { n: worker.category }) : t.register.noCategory,
        worker.arrangement !== "employment" && t.arrangements[worker.arrangement],
        [worker.department, worker.site].filter(Boolean).join(", "),
        worker.from && fill(t.register.since, { day: shortDay(worker.from) }),
        worker.to && fill(t.register.until, { day: shortDay(worker.to) }),
      ]),
      lines([
        t.answers[permit.answer] + names.grounds(permit.because),
        permit.kind && t.permitKinds[permit.kind],
        permit.missing.length > 0 && fill(t.register.missing, { list: permit.missing.join(", ") }),
      ]),
      worker.documents.length > 0
        ? worker.documents.map((document) => documentLine(document, t)).join("\n")
        : t.register.noDocuments,
      lines([
        t.verdict[worker.status],
        ...worker.findings.map(
          (finding) =>
            `– ${names.finding(finding.code)}${finding.day ? ` ${shortDay(finding.day)}` : ""}${names.grounds(finding.because)}`,
        ),
      ]),
    ],
  };
}

/** The register of these workers; `first` is the number of the first. */
export function registerTable(workers: readonly PackWorker[], first: number, names: PrintNames): PrintTable {
  const r = names.t.register;
  return tonedTable(
    [9, 46, 27, 50, 40, 0, 38],
    [r.number, r.person, r.citizenship, r.work, r.permit, r.documents, r.status],
    workers.map((worker, index) => registerRow(worker, first + index, names)),
    true,
  );
}

/** Every permit of these workers. */
export function permitsTable(workers: readonly PackWorker[], names: PrintNames): PrintBlock {
  const { t } = names;
  const rows = workers.flatMap((worker) =>
    worker.documents
      .filter((document) => document.kind === "permit")
      .map((document) => ({
        tone: stateTones[document.state],
        cells: [
          names.who(worker.id),
          document.permitKind ? t.permitKinds[document.permitKind] : t.documentKinds.permit,
          document.number ?? t.noValue,
          worker.category ?? "–",
          dayOr(document.issuedOn, "–"),
          expiryText(document.expiry, t),
          t.document.states[document.state],
        ],
      })),
  );
  if (rows.length === 0) return { type: "paragraph", text: t.none };
  const p = t.permits;
  return tonedTable(
    [46, 0, 25, 9, 19, 21, 22],
    [p.worker, p.kind, p.number, p.category, p.issued, p.until, p.state],
    rows,
    true,
  );
}

const documentStates = ["valid", "expiring", "expired", "not-yet-valid", "unknown"] as const;

/** How many permits of each kind are in which state. */
export function permitCounts(workers: readonly PackWorker[], names: PrintNames): PrintBlock {
  const { t } = names;
  const counts = new Map<string, number>();
  const kinds = new Set<string>();
  for (const worker of workers) {
    for (const document of worker.documents) {
      if (document.kind !== "permit") continue;
      const kind = document.permitKind ? t.permitKinds[document.permitKind] : t.documentKinds.permit;
      kinds.add(kind);
      counts.set(`${kind} ${document.state}`, (counts.get(`${kind} ${document.state}`) ?? 0) + 1);
    }
  }
  if (kinds.size === 0) return { type: "paragraph", text: t.none };
  return plainTable(
    [0, 22, 24, 22, 26, 22],
    [t.permits.kind, ...documentStates.map((state) => t.document.states[state])],
    [...kinds]
      .toSorted()
      .map((kind) => [kind, ...documentStates.map((state) => String(counts.get(`${kind} ${state}`) ?? 0))]),
  );
}

/** How many contracts there are, and how many have what an inspection asks for. */
export function contractCounts(contracts: readonly PackContract[], names: PrintNames): PrintBlock {
  const c = names.t.contracts;
  const rows: [string, number][] = [
    [c.total, contracts.length],
    [c.registered, contracts.filter((contract) => contract.registeredOn !== null).length],
    [c.evidence, contracts.filter((contract) => contract.evidence.length > 0).length],
    [c.wages, contracts.filter((contract) => contract.wageEvidence.length > 0).length],
  ];
  return plainTable(
    [0, 30],
    [c.figure, names.t.gaps.count],
    rows.map(([name, count]) => [name, String(count)]),
  );
}

/** How many deadlines of each kind came out how. */
export function deadlineCounts(deadlines: readonly PackDeadline[], names: PrintNames): PrintBlock {
  const { t } = names;
  const states = ["kept", "missed", "open", "unknown"] as const;
  const kinds = [...new Set(deadlines.map((deadline) => deadline.kind))].toSorted();
  if (kinds.length === 0) return { type: "paragraph", text: t.none };
  return plainTable(
    [0, 24, 24, 24, 24],
    [t.deadlines.kind, ...states.map((state) => t.deadlines.states[state])],
    kinds.map((kind) => [
      names.deadline(kind),
      ...states.map((state) =>
        String(deadlines.filter((one) => one.kind === kind && one.state === state).length),
      ),
    ]),
  );
}

function deadlineTable(deadlines: readonly PackDeadline[], names: PrintNames): PrintTable {
  const { t } = names;
  const d = t.deadlines;
  return tonedTable(
    [0, 46, 20, 20, 34, 22],
    [d.kind, d.worker, d.due, d.done, d.reminders, d.state],
    deadlines.map((deadline) => ({
      tone: deadlineTones[deadline.state],
      cells: [
        names.deadline(deadline.kind) + names.grounds(deadline.because),
        names.who(deadline.workerId),
        shortDay(deadline.dueOn),
        dayOr(deadline.doneOn, "–"),
        deadline.reminders
          .map(
            (reminder) =>
              `−${reminder.leadDays} ${t.days}: ${reminder.at ? `${shortDay(reminder.at)}, ` : ""}${names.reminder(reminder.state)}`,
          )
          .join("\n"),
        d.states[deadline.state],
      ],
    })),
    true,
  );
}

/** Printed row by row up to here; above, the kept ones are counted and stand in the workbook. */
const mostKeptPrinted = 200;

/** Rows of other deadlines in one table: as long as the longest register. */
const mostRows = 1000;

/** Deadlines: first what was missed, is open or not known, then what was kept. */
export function deadlineBlocks(deadlines: readonly PackDeadline[], names: PrintNames): PrintBlock[] {
  const { t } = names;
  const kept = deadlines.filter((deadline) => deadline.state === "kept");
  const others = deadlines.filter((deadline) => deadline.state !== "kept");
  const blocks: PrintBlock[] = [];
  if (others.length > 0) {
    const shown = others.slice(0, mostRows);
    blocks.push({ type: "subheading", text: t.deadlines.listed }, deadlineTable(shown, names));
    if (shown.length < others.length) {
      const counts = { shown: shown.length, n: others.length };
      blocks.push({ type: "paragraph", text: fill(t.deadlines.firstShown, counts) });
    }
  }
  if (kept.length > mostKeptPrinted) {
    blocks.push({ type: "paragraph", text: fill(t.deadlines.keptElsewhere, { n: kept.length }) });
  } else if (kept.length > 0) {
    blocks.push({ type: "subheading", text: t.deadlines.keptListed }, deadlineTable(kept, names));
  }
  return blocks;
}

/** Contracts and what is attached as evidence of them and of pay. */
export function contractsTable(contracts: readonly PackContract[], names: PrintNames): PrintBlock {
  const { t } = names;
  const c = t.contracts;
  if (contracts.length === 0) return { type: "paragraph", text: t.none };
  const attached = (paths: readonly string[]) =>
    paths.length > 0 ? fill(c.attached, { n: paths.length }) : c.notAttached;
  return plainTable(
    [0, 28, 24, 26, 25, 25],
    [c.worker, `${c.number}, ${c.signed}`, `${c.from}, ${c.until}`, c.registered, c.evidence, c.wages],
    contracts.map((contract) => [
      names.who(contract.workerId),
      `${contract.number ?? t.noValue}\n${dayOr(contract.signedOn, "–")}`,
      `${dayOr(contract.from, "–")}\n${expiryText(contract.expiry, t)}`,
      dayOr(contract.registeredOn, c.notRecorded),
      attached(contract.evidence),
      attached(contract.wageEvidence),
    ]),
    true,
  );
}
