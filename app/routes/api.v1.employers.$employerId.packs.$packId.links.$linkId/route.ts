import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { revokePackLink } from "~/audit/index.server";
import { type Api, type Handlers, requireEmployer, serve } from "~/web/api/endpoint.server";
import { refuse } from "~/web/api/refusals.server";

async function revoke(api: Api): Promise<Response> {
  const { scope } = await requireEmployer(api, "change-register");
  const outcome = await revokePackLink(scope, api.params.packId ?? "", api.params.linkId ?? "");
  if (outcome.kind === "refused") return refuse(api, outcome.problems, {});
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
}

const handlers: Handlers = { DELETE: revoke };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
