import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { config } from "~/config.server";
import { type Api, countPublicCall, type Handlers, serve } from "~/web/api/endpoint.server";
import { openApi } from "~/web/api/openapi";

async function describe(api: Api): Promise<Response> {
  await countPublicCall(api);
  // Not `json()`: the names in the description are those of OpenAPI, which are in camelCase.
  return new Response(JSON.stringify(openApi(config().publicUrl ?? api.url.origin)), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
}

const handlers: Handlers = { GET: describe };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
