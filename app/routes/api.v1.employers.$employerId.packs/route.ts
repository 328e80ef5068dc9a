import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { getPack, requestPack } from "~/audit/index.server";
import {
  type Api,
  type Handlers,
  json,
  once,
  parse,
  readJson,
  requireEmployer,
  serve,
} from "~/web/api/endpoint.server";
import { packCodes, packInput, presentPack } from "~/web/api/pack-wire";
import { refuse } from "~/web/api/refusals.server";

async function create(api: Api): Promise<Response> {
  const { person, scope } = await requireEmployer(api, "change-register");
  const body = await readJson(api);
  const { on = api.today, known_at, locale = person.locale } = parse(api, packInput, body.value);
  return once(api, person, body.bytes, async () => {
    const knownAt = known_at === undefined ? null : new Date(known_at);
    const outcome = await requestPack(scope, { on, knownAt, locale }, api.context.databaseUrl);
    if (outcome.kind === "refused") return refuse(api, outcome.problems, packCodes);
    const pack = await getPack(scope, outcome.packId);
    if (!pack) throw new Error("a pack that was just asked for is not there");
    return json(presentPack(pack), 202, { Location: `${api.url.pathname}/${pack.id}` });
  });
}

const handlers: Handlers = { POST: create };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
