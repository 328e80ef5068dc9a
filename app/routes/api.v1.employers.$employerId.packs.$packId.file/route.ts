import {
  type ActionFunctionArgs,
  createReadableStreamFromReadable,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { getPack, openPackFile } from "~/audit/index.server";
import { type Api, type Handlers, refusal, requireEmployer, serve } from "~/web/api/endpoint.server";

async function download(api: Api): Promise<Response> {
  const { scope } = await requireEmployer(api);
  const packId = api.params.packId ?? "";
  const pack = await getPack(scope, packId);
  if (!pack) return refusal(api, "not-found");
  const file = await openPackFile(scope, packId);
  if (!file) return refusal(api, "not-ready");
  return new Response(createReadableStreamFromReadable(file.content), {
    headers: {
      "Content-Type": file.type,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "Cache-Control": "no-store",
    },
  });
}

const handlers: Handlers = { GET: download };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
