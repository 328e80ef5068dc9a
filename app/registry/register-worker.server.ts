import { config } from "~/config.server";
import { record } from "~/ledger/index.server";
import { cipherFor } from "~db/cipher.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import { documentRow, engagementRow, workerFactRow } from "./fact-rows.server";
import type { DocumentInput, EngagementInput, Refused, WorkerInput } from "./inputs";
import { refreshProjection } from "./projection.server";
import { samePersonProblems } from "./same-person.server";
import { documentProblems, engagementProblems, workerProblems } from "./worker-problems";

export type NewWorker = {
  worker: WorkerInput;
  engagement: EngagementInput | null;
  documents: DocumentInput[];
};

/** Enters a worker with the first engagement and the documents at hand. */
export async function registerWorker(
  scope: EmployerScope,
  input: NewWorker,
): Promise<{ kind: "registered"; workerId: string } | Refused> {
  const problems = [
    ...workerProblems(input.worker),
    ...(input.engagement ? engagementProblems(input.engagement, "engagement.") : []),
    ...input.documents.flatMap((document, i) => documentProblems(document, `documents.${i}.`)),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  return change(scope, async (trx, { employerId, at, ...rest }) => {
    const cipher = cipherFor(config().dataKey, employerId);
    const known = await samePersonProblems(trx, employerId, cipher, input);
    if (known.length > 0) return { kind: "refused", problems: known };
    const origin = { employerId, at };
    const workerId = newId(at.getTime());
    await trx.insertInto("worker").values({ employerId, workerId, createdAt: at }).execute();
    await trx
      .insertInto("workerFact")
      .values(workerFactRow(cipher, origin, workerId, input.worker))
      .execute();
    if (input.engagement) {
      await trx
        .insertInto("engagement")
        .values(engagementRow(origin, workerId, newId(at.getTime()), input.engagement))
        .execute();
    }
    for (const document of input.documents) {
      await trx
        .insertInto("document")
        .values(documentRow(cipher, origin, workerId, newId(at.getTime()), document))
        .execute();
    }
    await record(
      trx,
      { ...rest, employerId, at },
      {
        event: "worker.registered",
        subject: { kind: "worker", id: workerId },
        after: { ...input.worker, engagement: input.engagement, documents: input.documents },
        data: { documents: input.documents.length },
      },
    );
    await refreshProjection(trx, employerId, [workerId]);
    return { kind: "registered", workerId };
  });
}
