import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { getPack } from "~/audit/index.server";
import { type Api, type Handlers, json, refusal, requireEmployer, serve } from "~/web/api/endpoint.server";
import { presentPack } from "~/web/api/pack-wire";

async function show(api: Api): Promise<Response> {
  const { scope } = await requireEmployer(api);
  const pack = await getPack(scope, api.params.packId ?? "");
  return pack ? json(presentPack(pack)) : refusal(api, "not-found");
}

const handlers: Handlers = { GET: show };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
