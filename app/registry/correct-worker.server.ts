import { config } from "~/config.server";
import { record } from "~/ledger/index.server";
import { cipherFor } from "~db/cipher.server";
import type { EmployerScope } from "~db/client.server";
import { change } from "./change.server";
import { personFacts, workerFactRow } from "./fact-rows.server";
import { type Refused, refused, type WorkerInput } from "./inputs";
import { refreshProjection } from "./projection.server";
import { samePersonProblems } from "./same-person.server";
import { workerProblems } from "./worker-problems";

/** Says anew who a worker is; what was recorded before stays readable by its time. */
export async function correctWorker(
  scope: EmployerScope,
  workerId: string,
  input: WorkerInput,
): Promise<{ kind: "corrected" } | Refused> {
  const problems = workerProblems(input);
  if (problems.length > 0) return { kind: "refused", problems };
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const cipher = cipherFor(config().dataKey, employerId);
    const row = await trx
      .selectFrom("workerFact")
      .selectAll()
      .where("employerId", "=", employerId)
      .where("workerId", "=", workerId)
      .where("retiredAt", "is", null)
      .executeTakeFirst();
    if (!row) return refused("workerId", "not-found");
    const known = await samePersonProblems(trx, employerId, cipher, {
      worker: input,
      documents: [],
      except: workerId,
    });
    if (known.length > 0) return { kind: "refused", problems: known };
    const { iinValid: _, ...before } = personFacts(cipher, row);
    await trx
      .updateTable("workerFact")
      .set({ retiredAt: at })
      .where("employerId", "=", employerId)
      .where("factId", "=", row.factId)
      .execute();
    await trx
      .insertInto("workerFact")
      .values(workerFactRow(cipher, { employerId, at }, workerId, input))
      .execute();
    await record(trx, changing, {
      event: "worker.corrected",
      subject: { kind: "worker", id: workerId },
      before,
      after: input,
    });
    await refreshProjection(trx, employerId, [workerId]);
    return { kind: "corrected" };
  });
}
