import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { listWorkers } from "~/registry/index.server";
import { type Api, type Handlers, json, parseQuery, requireEmployer, serve } from "~/web/api/endpoint.server";
import { presentWorker, workerQuery } from "~/web/api/worker-wire";

async function list(api: Api): Promise<Response> {
  const { scope } = await requireEmployer(api);
  const { on = api.today, known_at, ...listing } = parseQuery(api, workerQuery);
  const page = await listWorkers(scope, {
    ...listing,
    on,
    knownAt: known_at === undefined ? undefined : new Date(known_at),
  });
  return json({ items: page.items.map(presentWorker), nextCursor: page.nextCursor });
}

const handlers: Handlers = { GET: list };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
