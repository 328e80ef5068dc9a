import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { type Api, type Handlers, refusal, serve } from "~/web/api/endpoint.server";

const nowhere = async (api: Api) => refusal(api, "not-found");
const handlers: Handlers = { GET: nowhere, POST: nowhere, DELETE: nowhere };

/** Every path of the API that names nothing. */
export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
