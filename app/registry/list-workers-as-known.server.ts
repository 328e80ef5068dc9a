import type { Cipher } from "~db/cipher.server";
import type { Tx } from "~db/client.server";
import { loadTimeline } from "./employer-timeline.server";
import { comparableNumber, searchableName } from "./identifiers";
import { type ListCursor, type WorkerListing, type WorkerPage, writeCursor } from "./listing.server";
import { type LoadedWorker, loadWorkerFacts } from "./load-worker-facts.server";
import { statusOrder } from "./status-order";
import { type WorkerItem, workerItem } from "./worker-item";

type AsKnown = Omit<WorkerListing, "cursor"> & { knownAt: Date; cursor: ListCursor | null; limit: number };

/**
 * The same pages as of an earlier state of the records: every worker's standing is made from the facts as they
 * were recorded then. It reads them all, and may take its time.
 */
export async function listWorkersAsKnown(
  trx: Tx,
  employerId: string,
  cipher: Cipher,
  listing: AsKnown,
): Promise<WorkerPage> {
  const { on, knownAt } = listing;
  const timeline = await loadTimeline(trx, employerId, knownAt);
  const matching: ListCursor[] = [];
  // Only a search looks at numbers; to open those of everybody takes most of the time.
  const opened = listing.q?.trim() ? cipher : null;
  for await (const batch of loadWorkerFacts(trx, employerId, "all", { on, knownAt, cipher: opened })) {
    for (const worker of batch) {
      const item = workerItem(worker, timeline, on);
      if (matches(worker, item, listing)) matching.push(keyOf(item, listing));
    }
  }
  const descending = listing.sort === "status";
  matching.sort((a, b) => compare(a, b, descending));
  const { cursor, limit } = listing;
  const rest = cursor ? matching.filter((key) => compare(key, cursor, descending) > 0) : matching;
  const page = rest.slice(0, limit);
  const items = new Map<string, WorkerItem>();
  const ids = page.map(({ workerId }) => workerId);
  for await (const batch of loadWorkerFacts(trx, employerId, ids, { knownAt, cipher })) {
    for (const worker of batch) items.set(worker.workerId, workerItem(worker, timeline, on));
  }
  return {
    items: ids.flatMap((id) => items.get(id) ?? []),
    nextCursor: rest.length > limit ? writeCursor(page.at(-1)) : null,
    total: matching.length,
  };
}

function matches(worker: LoadedWorker, item: WorkerItem, listing: AsKnown): boolean {
  const { status, code, category, citizenship, arrangement, answer } = listing;
  if (status && item.status !== status) return false;
  if (code && !item.findings.some((finding) => finding.code === code)) return false;
  if (category && (item.engagement?.category ?? "none") !== category) return false;
  if (citizenship && item.citizenship !== citizenship) return false;
  if (arrangement && (item.engagement?.arrangement ?? "employment") !== arrangement) return false;
  if (answer && item.permit.answer !== answer) return false;
  const q = listing.q?.trim() ?? "";
  if (q === "") return true;
  const number = comparableNumber(q);
  const { facts } = worker;
  if (facts.staffNo === q) return true;
  if (number !== "" && facts.iin !== null && comparableNumber(facts.iin) === number) return true;
  if (
    number !== "" &&
    facts.documents.some((document) => document.number && comparableNumber(document.number) === number)
  )
    return true;
  const name = searchableName(facts.name);
  return searchableName(q)
    .split(" ")
    .every((part) => name.includes(part));
}

function keyOf(item: WorkerItem, listing: AsKnown): ListCursor {
  const workerId = item.id;
  switch (listing.sort ?? "name") {
    case "name":
      return { segment: 0, value: item.name, workerId };
    case "citizenship":
      return { segment: 0, value: item.citizenship, workerId };
    case "ends":
      return { segment: item.ends ? 0 : 1, value: item.ends?.day ?? workerId, workerId };
    case "category":
      return { segment: Number(item.engagement?.category ?? 5), value: workerId, workerId };
    case "status":
      return { segment: statusOrder.indexOf(item.status), value: item.ends?.day ?? "", workerId };
  }
}

const names = new Intl.Collator("und");

function compare(a: ListCursor, b: ListCursor, descending: boolean): number {
  if (a.segment !== b.segment) return a.segment - b.segment;
  const sign = descending ? -1 : 1;
  const values = names.compare(a.value ?? "", b.value ?? "");
  if (values !== 0) return sign * values;
  return a.workerId === b.workerId ? 0 : a.workerId < b.workerId ? -sign : sign;
}
