import { getWorker, type WorkerDetail } from "~/registry/index.server";
import type { EmployerScope } from "~db/client.server";
import { notFound } from "./request-context.server";

/** The worker of the URL as it stands today; what is not there is 404. */
export async function workerOf(
  scope: EmployerScope,
  params: { workerId?: string | undefined },
): Promise<WorkerDetail> {
  const worker = await getWorker(scope, params.workerId ?? "", { on: scope.today });
  if (!worker) throw notFound();
  return worker;
}
