import type { Readable } from "node:stream";
import { config } from "~/config.server";
import { record } from "~/ledger/index.server";
import { cipherFor } from "~db/cipher.server";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { isId, newId } from "~db/ids.server";
import { objectStore } from "~db/object-store.server";
import { change } from "./change.server";
import { type FileStore, type ReceivedFile, sealedFileStore } from "./file-store.server";
import { evidenceTypes } from "./file-type";
import { type Refused, refused } from "./inputs";
import { documentOf, replaceDocumentRow } from "./worker-rows.server";

/** The configured store. */
export function fileStore(): FileStore {
  return sealedFileStore(objectStore(), config().dataKey);
}

/** Keeps a file that came in and notes it in the employer's rows, in the caller's transaction. */
export async function noteFile(
  trx: Tx,
  scope: Pick<EmployerScope, "employerId" | "at">,
  { file, keep }: ReceivedFile,
  name: string | null,
): Promise<Buffer> {
  // Before the row, so that no row is without its file.
  await keep();
  const sha256 = Buffer.from(file.sha256, "hex");
  await trx
    .insertInto("storedFile")
    .values({
      employerId: scope.employerId,
      sha256,
      size: file.size,
      contentType: file.contentType,
      nameSealed: name === null ? null : cipherFor(config().dataKey, scope.employerId).seal(name),
      recordedAt: scope.at,
    })
    .onConflict((conflict) => conflict.columns(["employerId", "sha256"]).doNothing())
    .execute();
  return sha256;
}

/**
 * Attaches a paper (PDF, JPEG or PNG, told by its content, at most 20 MB) to a document, as a new version of it;
 * one that was attached before stays with the version before.
 */
export async function attachFile(
  scope: EmployerScope,
  documentId: string,
  input: { name: string; content: AsyncIterable<Uint8Array> },
): Promise<{ kind: "attached"; sha256: string } | Refused> {
  if (scope.role === "viewer") return refused("", "viewer-may-not-change");
  if (!isId(documentId)) return refused("documentId", "not-found");
  const known = await forEmployer(scope, (trx) => documentOf(trx, scope.employerId, documentId));
  if (!known) return refused("documentId", "not-found");
  // Taken in before the transaction: a slow upload must not hold the employer's lock.
  const received = await fileStore().receive(scope.employerId, input.content, evidenceTypes);
  if (received.kind === "refused") return refused("file", received.code);
  const { sha256, size, contentType } = received.file;
  try {
    return await change(scope, async (trx, changing) => {
      const { employerId, at } = changing;
      const row = await documentOf(trx, employerId, documentId);
      if (!row) return refused("documentId", "not-found");
      const fileSha256 = await noteFile(trx, changing, received, input.name);
      await replaceDocumentRow(trx, row, { fileSha256 }, at, newId(at.getTime()));
      await record(trx, changing, {
        event: "file.attached",
        subject: { kind: "worker", id: row.workerId },
        before: { file: row.fileSha256?.toString("hex") ?? null },
        after: { file: sha256 },
        data: { documentId, sha256, size, contentType },
      });
      return { kind: "attached", sha256 };
    });
  } finally {
    await received.drop();
  }
}

/** A document's paper, for whoever may see the employer; null where there is none. */
export async function openFile(
  scope: Pick<EmployerScope, "db" | "employerId">,
  sha256: string,
): Promise<{ content: Readable; size: number; contentType: string; name: string | null } | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
  const row = await forEmployer(scope, (trx) =>
    trx
      .selectFrom("storedFile")
      .selectAll()
      .where("employerId", "=", scope.employerId)
      .where("sha256", "=", Buffer.from(sha256, "hex"))
      .executeTakeFirst(),
  );
  const store = fileStore();
  if (!row || !(await store.has(scope.employerId, sha256))) return null;
  return {
    content: store.get(scope.employerId, sha256),
    size: row.size,
    contentType: row.contentType,
    name: row.nameSealed && cipherFor(config().dataKey, scope.employerId).open(row.nameSealed),
  };
}
