import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { listDeadlines } from "~/reminders/index.server";
import { deadlineQuery, presentDeadline } from "~/web/api/deadline-wire";
import { type Api, type Handlers, json, parseQuery, requireEmployer, serve } from "~/web/api/endpoint.server";

async function list(api: Api): Promise<Response> {
  const { scope } = await requireEmployer(api);
  const { from = null, to = null, cursor = null, limit } = parseQuery(api, deadlineQuery);
  const page = await listDeadlines(scope, { from, to, cursor, limit });
  return json({ items: page.items.map(presentDeadline), nextCursor: page.nextCursor });
}

const handlers: Handlers = { GET: list };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
