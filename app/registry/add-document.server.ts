import { config } from "~/config.server";
import { record } from "~/ledger/index.server";
import { cipherFor } from "~db/cipher.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import { documentFacts, documentRow } from "./fact-rows.server";
import { type DocumentInput, type Refused, refused } from "./inputs";
import { refreshProjection } from "./projection.server";
import { samePersonProblems } from "./same-person.server";
import { documentProblems } from "./worker-problems";
import { documentOf, replaceDocumentRow } from "./worker-rows.server";

/**
 * Adds a document. With `supersedes` it is a renewal: the document named stays, marked as followed by this one;
 * a document is followed once. Without it a second one of the same kind stands beside the first.
 */
export async function addDocument(
  scope: EmployerScope,
  workerId: string,
  input: DocumentInput,
  supersedes: string | null = null,
): Promise<{ kind: "added"; documentId: string } | Refused> {
  const problems = documentProblems(input);
  if (problems.length > 0) return { kind: "refused", problems };
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const cipher = cipherFor(config().dataKey, employerId);
    const worker = await trx
      .selectFrom("workerFact")
      .select("citizenship")
      .where("employerId", "=", employerId)
      .where("workerId", "=", workerId)
      .where("retiredAt", "is", null)
      .executeTakeFirst();
    if (!worker) return refused("workerId", "not-found");
    const known = await samePersonProblems(trx, employerId, cipher, {
      worker: { iin: null, citizenship: worker.citizenship },
      documents: [input],
      except: workerId,
    });
    if (known.length > 0)
      return { kind: "refused", problems: known.map((problem) => ({ ...problem, path: "number" })) };
    const documentId = newId(at.getTime());
    let before: object = {};
    if (supersedes !== null) {
      const old = await documentOf(trx, employerId, supersedes);
      if (!old || old.workerId !== workerId) return refused("supersedes", "not-found");
      if (old.kind !== input.kind) return refused("supersedes", "another-kind");
      if (old.supersededBy !== null) return refused("supersedes", "already-superseded");
      before = documentFacts(cipher, old);
      await replaceDocumentRow(trx, old, { supersededBy: documentId }, at, newId(at.getTime()));
    }
    await trx
      .insertInto("document")
      .values(documentRow(cipher, { employerId, at }, workerId, documentId, input, { supersedes }))
      .execute();
    await record(trx, changing, {
      event: supersedes === null ? "document.added" : "document.renewed",
      subject: { kind: "worker", id: workerId },
      before: { ...before },
      after: { ...input },
      data: { documentId, kind: input.kind, ...(supersedes === null ? {} : { supersedes }) },
    });
    await refreshProjection(trx, employerId, [workerId]);
    return { kind: "added", documentId };
  });
}
