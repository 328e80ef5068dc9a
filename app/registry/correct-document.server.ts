import { config } from "~/config.server";
import { record } from "~/ledger/index.server";
import { cipherFor } from "~db/cipher.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import { documentFacts, documentValues } from "./fact-rows.server";
import { type DocumentInput, type Refused, refused } from "./inputs";
import { refreshProjection } from "./projection.server";
import { documentProblems } from "./worker-problems";
import { documentOf, replaceDocumentRow } from "./worker-rows.server";

/** Says anew what a document says (not a renewal); what was recorded before stays readable by its time. */
export async function correctDocument(
  scope: EmployerScope,
  documentId: string,
  input: DocumentInput,
): Promise<{ kind: "corrected" } | Refused> {
  const problems = documentProblems(input);
  if (problems.length > 0) return { kind: "refused", problems };
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const cipher = cipherFor(config().dataKey, employerId);
    const row = await documentOf(trx, employerId, documentId);
    if (!row) return refused("documentId", "not-found");
    if (row.kind !== input.kind) return refused("kind", "another-kind");
    const details = input.details ?? row.details;
    await replaceDocumentRow(
      trx,
      row,
      { ...documentValues(cipher, input), details },
      at,
      newId(at.getTime()),
    );
    await record(trx, changing, {
      event: "document.corrected",
      subject: { kind: "worker", id: row.workerId },
      before: { ...documentFacts(cipher, row), details: row.details },
      after: { ...input, details },
      data: { documentId, kind: row.kind },
    });
    await refreshProjection(trx, employerId, [row.workerId]);
    return { kind: "corrected" };
  });
}

/**
 * Takes back a document that was entered by mistake. What it followed stands again, and what followed it stays.
 */
export async function retractDocument(
  scope: EmployerScope,
  documentId: string,
): Promise<{ kind: "retracted" } | Refused> {
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const cipher = cipherFor(config().dataKey, employerId);
    const row = await documentOf(trx, employerId, documentId);
    if (!row) return refused("documentId", "not-found");
    const before = row.supersedes === null ? undefined : await documentOf(trx, employerId, row.supersedes);
    const after = row.supersededBy === null ? undefined : await documentOf(trx, employerId, row.supersededBy);
    if (before)
      await replaceDocumentRow(
        trx,
        before,
        { supersededBy: after?.documentId ?? null },
        at,
        newId(at.getTime()),
      );
    if (after)
      await replaceDocumentRow(
        trx,
        after,
        { supersedes: before?.documentId ?? null },
        at,
        newId(at.getTime()),
      );
    await trx
      .updateTable("document")
      .set({ retiredAt: at })
      .where("employerId", "=", employerId)
      .where("rowId", "=", row.rowId)
      .execute();
    await record(trx, changing, {
      event: "document.retracted",
      subject: { kind: "worker", id: row.workerId },
      before: { ...documentFacts(cipher, row) },
      data: { documentId, kind: row.kind },
    });
    await refreshProjection(trx, employerId, [row.workerId]);
    return { kind: "retracted" };
  });
}
