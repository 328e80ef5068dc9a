import { fileStore, noteFile } from "~/registry/attach-file.server";
import { change } from "~/registry/change.server";
import type { ReceivedFile } from "~/registry/file-store.server";
import { sheetTypes } from "~/registry/file-type";
import { type Refused, refused } from "~/registry/inputs";
import { type EmployerScope, forEmployer, type Tx } from "~db/client.server";
import { isId, newId } from "~db/ids.server";
import { enqueue } from "~db/queue.server";
import { choiceProblems, type ImportChoices, keptChoices, mergeChoices, noChoices } from "./import-choices";

export type ImportInput = {
  fileName: string;
  /** The list as it comes in, or as {@link receiveStaffList} took it in; the caller then drops it. */
  content: AsyncIterable<Uint8Array> | ReceivedFile;
  dryRun: boolean;
  choices?: Partial<ImportChoices>;
};

/** The codes of the file store, as the reader of lists names the same. */
const fileCodes: Record<string, string> = { "file-type": "file-kind-unknown" };

/** Takes a staff list in, sealed and not yet kept: its hash tells whether the same request came before. */
export async function receiveStaffList(
  scope: Pick<EmployerScope, "employerId">,
  content: AsyncIterable<Uint8Array>,
): Promise<ReceivedFile | Refused> {
  const received = await fileStore().receive(scope.employerId, content, sheetTypes);
  return received.kind === "received" ? received : refused("file", fileCodes[received.code] ?? received.code);
}

/**
 * Takes in a staff list and puts the job into the queue. The file is kept sealed; what is wrong with it that only
 * reading shows is told by the import itself, which then has failed.
 */
export async function startImport(
  scope: EmployerScope,
  databaseUrl: string,
  input: ImportInput,
): Promise<{ kind: "started"; importId: string } | Refused> {
  if (scope.role === "viewer") return refused("", "viewer-may-not-change");
  const choices = mergeChoices(noChoices(), input.choices ?? {});
  const problems = choiceProblems(choices);
  if (problems.length > 0) return { kind: "refused", problems };
  const { content, fileName, dryRun } = input;
  if (!("kind" in content)) {
    // Taken in before the transaction: a slow upload must not hold the employer's lock.
    const received = await receiveStaffList(scope, content);
    if (received.kind === "refused") return received;
    return startImport(scope, databaseUrl, { ...input, content: received }).finally(received.drop);
  }
  return forEmployer(scope, async (trx) => {
    const fileSha256 = await noteFile(trx, scope, content, fileName);
    const queued = { fileName, fileSha256, dryRun, dryRunOf: null, choices };
    return { kind: "started", importId: await queueImport(trx, scope, databaseUrl, queued) };
  });
}

/**
 * Carries a dry run out: the same file with the choices made since. Asked twice it is the same import, unless the
 * first one failed or was undone.
 */
export async function carryOutImport(
  scope: EmployerScope,
  databaseUrl: string,
  dryRunId: string,
  told: Partial<ImportChoices> = {},
): Promise<{ kind: "started"; importId: string } | Refused> {
  const problems = choiceProblems(told);
  if (problems.length > 0) return { kind: "refused", problems };
  if (!isId(dryRunId)) return refused("importId", "not-found");
  return change(scope, async (trx, changing) => {
    const { employerId } = changing;
    const dryRun = await trx
      .selectFrom("import")
      .select(["fileName", "fileSha256", "choices", "status", "dryRun"])
      .where("employerId", "=", employerId)
      .where("importId", "=", dryRunId)
      .executeTakeFirst();
    if (!dryRun?.dryRun) return refused("importId", "not-found");
    if (dryRun.status !== "done") return refused("importId", "not-ready");
    const known = await trx
      .selectFrom("import")
      .select("importId")
      .where("employerId", "=", employerId)
      .where("dryRunOf", "=", dryRunId)
      .where("status", "in", ["queued", "running", "done"])
      .executeTakeFirst();
    if (known) return { kind: "started", importId: known.importId };
    const importId = await queueImport(trx, changing, databaseUrl, {
      fileName: dryRun.fileName,
      fileSha256: dryRun.fileSha256,
      dryRun: false,
      dryRunOf: dryRunId,
      choices: mergeChoices(keptChoices(dryRun.choices), told),
    });
    return { kind: "started", importId };
  });
}

type Queued = {
  fileName: string;
  fileSha256: Buffer;
  dryRun: boolean;
  dryRunOf: string | null;
  choices: ImportChoices;
};

async function queueImport(
  trx: Tx,
  scope: Pick<EmployerScope, "employerId" | "actor" | "at">,
  databaseUrl: string,
  { choices, ...values }: Queued,
): Promise<string> {
  const { employerId, actor, at } = scope;
  const importId = newId(at.getTime());
  await trx
    .insertInto("import")
    .values({
      employerId,
      importId,
      status: "queued",
      ...values,
      choices: JSON.stringify(choices),
      createdBy: actor.kind === "person" ? actor.id : null,
      createdAt: at,
    })
    .execute();
  await enqueue(trx, databaseUrl, "import", { employerId, importId });
  return importId;
}
