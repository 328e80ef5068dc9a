import { sql } from "kysely";
import { hasControlDigit } from "~/law";
import type { Cipher } from "~db/cipher.server";
import type { Tx } from "~db/client.server";
import { comparableNumber } from "./identifiers";
import type { DocumentInput, Problem, WorkerInput } from "./inputs";

/**
 * Another worker of the employer who has the same IIN (with a right control digit) or the same passport of the
 * same country: nobody is registered twice.
 */
export async function samePersonProblems(
  trx: Tx,
  employerId: string,
  cipher: Cipher,
  asked: {
    worker: Pick<WorkerInput, "iin" | "citizenship">;
    documents: readonly DocumentInput[];
    /** The worker that is being corrected, who may stay as they are. */
    except?: string;
  },
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const { iin, citizenship } = asked.worker;
  if (iin !== null && hasControlDigit(iin)) {
    const other = await trx
      .selectFrom("workerFact")
      .select("workerId")
      .where("employerId", "=", employerId)
      .where("iinIndex", "=", cipher.index(comparableNumber(iin)))
      .where("retiredAt", "is", null)
      .$if(asked.except !== undefined, (query) => query.where("workerId", "!=", asked.except ?? ""))
      .executeTakeFirst();
    if (other) problems.push({ path: "iin", code: "already-registered", workerId: other.workerId });
  }
  for (const [i, document] of asked.documents.entries()) {
    if (document.kind !== "passport" || document.number === null) continue;
    const { rows } = await sql<{ workerId: string }>`
      select d.worker_id as "workerId" from document d
      join worker_fact f on f.employer_id = d.employer_id and f.worker_id = d.worker_id and f.retired_at is null
      where d.employer_id = ${employerId} and d.number_index = ${cipher.index(comparableNumber(document.number))}
        and d.retired_at is null and d.kind = 'passport' and f.citizenship = ${citizenship}
        and d.worker_id is distinct from ${asked.except ?? null}::uuid
      limit 1`.execute(trx);
    const other = rows[0];
    if (other)
      problems.push({
        path: `documents.${i}.number`,
        code: "already-registered",
        workerId: other.workerId,
      });
  }
  return problems;
}
