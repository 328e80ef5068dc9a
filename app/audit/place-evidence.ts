import { inEach } from "./pack";
import type { PackContent } from "./pack-content";
import { packTexts } from "./texts";

/** A stored paper and its path in the pack. */
export type StoredPaper = { path: string; sha256: string };

const extensions: Record<string, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};

/**
 * Gives each paper its place: `documents/0012/permit-1.pdf`, where 12 is the worker's number in the register as
 * it is printed. `content` is in its order.
 */
export function placeEvidence(
  content: PackContent,
  papers: ReadonlyMap<string, { sha256: string; size: number; contentType: string }>,
): { content: PackContent; papers: StoredPaper[] } {
  const placed: StoredPaper[] = [];
  const evidence: PackContent["evidence"] = [];
  const paths = new Map<string, string>();
  const workers = content.workers.map((worker, index) => {
    const folder = `documents/${String(index + 1).padStart(4, "0")}`;
    const counts = new Map<string, number>();
    const documents = worker.documents.map((document) => {
      const paper = papers.get(document.id);
      if (!paper) return document;
      const n = (counts.get(document.kind) ?? 0) + 1;
      counts.set(document.kind, n);
      const path = `${folder}/${document.kind}-${n}.${extensions[paper.contentType] ?? "bin"}`;
      placed.push({ path, sha256: paper.sha256 });
      paths.set(document.id, path);
      evidence.push({
        path,
        workerId: worker.id,
        title: inEach((locale) =>
          [packTexts[locale].documentKinds[document.kind], document.number].filter(Boolean).join(" "),
        ),
        size: paper.size,
        sha256: paper.sha256,
      });
      return { ...document, evidence: [path] };
    });
    return counts.size === 0 ? worker : { ...worker, documents };
  });
  const contracts = content.contracts.map((contract) => {
    const path = paths.get(contract.id);
    return path === undefined ? contract : { ...contract, evidence: [path] };
  });
  return { content: { ...content, workers, contracts, evidence }, papers: placed };
}
