import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { complianceOn } from "~/registry/index.server";
import { complianceQuery, presentCompliance } from "~/web/api/compliance-wire";
import { type Api, type Handlers, json, parseQuery, requireEmployer, serve } from "~/web/api/endpoint.server";

async function show(api: Api): Promise<Response> {
  const { scope } = await requireEmployer(api);
  const { on = api.today, known_at } = parseQuery(api, complianceQuery);
  const knownAt = known_at === undefined ? undefined : new Date(known_at);
  return json(presentCompliance(await complianceOn(scope, { on, knownAt })));
}

const handlers: Handlers = { GET: show };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
