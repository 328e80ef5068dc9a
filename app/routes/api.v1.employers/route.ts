import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { foundEmployer, getEmployer, listEmployersOf } from "~/registry/index.server";
import { employerCodes, employerInput, presentEmployer } from "~/web/api/employer-wire";
import {
  type Api,
  type Handlers,
  invalid,
  json,
  once,
  parse,
  parseQuery,
  readJson,
  requireCaller,
  serve,
} from "~/web/api/endpoint.server";
import { employersQuery } from "~/web/api/operations/employers";
import { refuse } from "~/web/api/refusals.server";

async function list(api: Api): Promise<Response> {
  const person = await requireCaller(api);
  const { cursor, limit } = parseQuery(api, employersQuery);
  const all = await listEmployersOf(api.context.db, person.personId, api.today);
  const last = cursor === undefined ? -1 : all.findIndex((employer) => employer.id === cursor);
  if (cursor !== undefined && last === -1) {
    return invalid(api, [{ path: "cursor", code: "bad-cursor", message: api.t("api:field.bad-cursor") }]);
  }
  const start = last + 1;
  const page = all.slice(start, start + limit);
  const more = all.length > start + limit;
  return json({ items: page.map(presentEmployer), nextCursor: more ? (page.at(-1)?.id ?? null) : null });
}

async function create(api: Api): Promise<Response> {
  const person = await requireCaller(api);
  const body = await readJson(api);
  const input = parse(api, employerInput, body.value);
  return once(api, person, body.bytes, async () => {
    const { db } = api.context;
    const outcome = await foundEmployer(
      { db, personId: person.personId, at: api.at, today: api.today },
      {
        ...input,
        bin: input.bin?.trim() ?? null,
        iin: input.iin?.trim() ?? null,
        sector: input.sector ?? null,
        staff: input.staff ?? null,
        regimes: input.regimes ?? [],
      },
    );
    if (outcome.kind === "refused") return refuse(api, outcome.problems, employerCodes);
    const employer = await getEmployer(outcome.scope);
    if (!employer) throw new Error("an employer that was just made is not there");
    return json(presentEmployer({ ...employer, role: outcome.scope.role }), 201);
  });
}

const handlers: Handlers = { GET: list, POST: create };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
