import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { getImport, listImportProblems } from "~/registry/index.server";
import {
  type Api,
  type Handlers,
  json,
  parseQuery,
  refusal,
  requireEmployer,
  serve,
} from "~/web/api/endpoint.server";
import { importProblemsQuery, presentProblem } from "~/web/api/import-wire";

async function list(api: Api): Promise<Response> {
  const { scope } = await requireEmployer(api);
  const asked = parseQuery(api, importProblemsQuery);
  const record = await getImport(scope, api.params.importId);
  if (!record) return refusal(api, "not-found");
  const { items, nextCursor } = await listImportProblems(scope, record, asked);
  return json({ items: items.map((problem) => presentProblem(record, problem, api.locale)), nextCursor });
}

const handlers: Handlers = { GET: list };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
