import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type Api, type Handlers, refusal, requireEmployer, serve } from "~/web/api/endpoint.server";
import { importAnswer } from "~/web/api/import-answer.server";

async function show(api: Api): Promise<Response> {
  const { scope } = await requireEmployer(api);
  return (await importAnswer(api, scope, api.params.importId)) ?? refusal(api, "not-found");
}

const handlers: Handlers = { GET: show };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
