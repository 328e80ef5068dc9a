import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { undoImport } from "~/registry/index.server";
import { type Api, type Handlers, once, refusal, requireEmployer, serve } from "~/web/api/endpoint.server";
import { importAnswer } from "~/web/api/import-answer.server";

async function undo(api: Api): Promise<Response> {
  const { person, scope } = await requireEmployer(api, "change-register");
  const known = await importAnswer(api, scope, api.params.importId);
  if (!known) return refusal(api, "not-found");
  return once(api, person, "", async () => {
    const outcome = await undoImport(scope, api.params.importId ?? "");
    if (outcome.kind === "refused") return refusal(api, "not-undoable");
    return (await importAnswer(api, scope, api.params.importId)) ?? refusal(api, "not-found");
  });
}

const handlers: Handlers = { POST: undo };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
