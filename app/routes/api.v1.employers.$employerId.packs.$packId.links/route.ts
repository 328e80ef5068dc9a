import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { getPack, makePackLink } from "~/audit/index.server";
import { config } from "~/config.server";
import {
  type Api,
  type Handlers,
  json,
  once,
  parse,
  readJson,
  refusal,
  requireEmployer,
  serve,
} from "~/web/api/endpoint.server";
import { linkInput, packCodes } from "~/web/api/pack-wire";
import { refuse } from "~/web/api/refusals.server";

async function create(api: Api): Promise<Response> {
  const { person, scope } = await requireEmployer(api, "change-register");
  const packId = api.params.packId ?? "";
  if (!(await getPack(scope, packId))) return refusal(api, "not-found");
  const body = await readJson(api);
  const { expires_at, pass_phrase } = parse(api, linkInput, body.value);
  return once(api, person, body.bytes, async () => {
    const outcome = await makePackLink(scope, packId, {
      expiresAt: expires_at === undefined ? null : new Date(expires_at),
      passPhrase: pass_phrase ?? null,
    });
    if (outcome.kind === "refused") return refuse(api, outcome.problems, packCodes);
    const { linkId, path, expiresAt } = outcome;
    const url = `${config().publicUrl ?? api.url.origin}${path}`;
    return json({ id: linkId, url, expiresAt: expiresAt.toISOString() }, 201);
  });
}

const handlers: Handlers = { POST: create };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
