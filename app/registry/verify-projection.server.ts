import { type EmployerScope, forEmployer } from "~db/client.server";
import { loadTimeline } from "./employer-timeline.server";
import { loadWorkerFacts } from "./load-worker-facts.server";
import { needsOf } from "./needs";
import { type ProjectedWorker, projectWorker } from "./project-worker";
import { readProjected } from "./projection.server";
import { CountChanges } from "./projection-counts";

/** A place where the projection says something else than the facts. */
export type ProjectionDifference =
  | { workerId: string; kept: ProjectedWorker; facts: ProjectedWorker }
  | { count: string; kept: number; facts: number };

const enough = 100;

/**
 * Recomputes an employer's projection from the facts and compares; an empty answer means that they agree. At most
 * the first hundred differences.
 */
export function verifyProjection(
  scope: Pick<EmployerScope, "db" | "employerId">,
): Promise<ProjectionDifference[]> {
  return forEmployer(scope, async (trx) => {
    const { employerId } = scope;
    const differences: ProjectionDifference[] = [];
    const needs = needsOf(await loadTimeline(trx, employerId));
    const expected = new CountChanges();
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const page = await trx
        .selectFrom("worker")
        .select("workerId")
        .where("employerId", "=", employerId)
        .where("workerId", ">", after)
        .orderBy("workerId")
        .limit(2000)
        .execute();
      const ids = page.map((row) => row.workerId);
      const last = ids.at(-1);
      if (last === undefined) break;
      after = last;
      const kept = await readProjected(trx, employerId, ids);
      const facts = new Map<string, ProjectedWorker>();
      for await (const batch of loadWorkerFacts(trx, employerId, ids, { cipher: null })) {
        for (const worker of batch) facts.set(worker.workerId, projectWorker(worker, needs));
      }
      for (const id of ids) {
        const was = kept.get(id) ?? { periods: [], extras: {} };
        const is = facts.get(id) ?? { periods: [], extras: {} };
        expected.worker(is.periods, is.extras, 1);
        if (JSON.stringify(was) !== JSON.stringify(is) && differences.length < enough) {
          differences.push({ workerId: id, kept: was, facts: is });
        }
      }
    }
    const counts = new Map<string, number>();
    for (const { span, fromDay, facet, key, n } of expected)
      counts.set(`${span} ${fromDay} ${facet} ${key}`, n);
    const rows = await trx
      .selectFrom("projectionCount")
      .selectAll()
      .where("employerId", "=", employerId)
      .execute();
    for (const { span, fromDay, facet, key, n } of rows) {
      const count = `${span} ${fromDay} ${facet} ${key}`;
      const facts = counts.get(count) ?? 0;
      counts.delete(count);
      if (facts !== n && differences.length < enough) differences.push({ count, kept: n, facts });
    }
    for (const [count, facts] of counts) {
      if (differences.length < enough) differences.push({ count, kept: 0, facts });
    }
    return differences;
  });
}
