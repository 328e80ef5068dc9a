import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { receiveStaffList, startImport } from "~/registry/index.server";
import {
  type Api,
  type Handlers,
  invalid,
  once,
  parseQuery,
  refusal,
  requireEmployer,
  serve,
} from "~/web/api/endpoint.server";
import { importAnswer, importIsOver, secondsToWait } from "~/web/api/import-answer.server";
import { fileMessage, importQuery } from "~/web/api/import-wire";
import type { FieldError } from "~/web/api/problem";
import { refuse } from "~/web/api/refusals.server";
import { readUpload } from "~/web/read-upload.server";

async function start(api: Api): Promise<Response> {
  const { person, scope } = await requireEmployer(api, "change-register");
  const { dry_run } = parseQuery(api, importQuery);
  const type = api.request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data/i.test(type)) {
    return refusal(api, "unsupported-media-type", { values: { expected: "multipart/form-data" } });
  }
  // Taken in first: what makes two requests the same is the hash of the file. It is kept only where an import begins.
  const others: string[] = [];
  let receiving: ReturnType<typeof receiveStaffList> | undefined;
  const upload = await readUpload(
    api.request,
    "file",
    async ({ name, content }) => {
      receiving = receiveStaffList(scope, content);
      return { name, list: await receiving };
    },
    (name) => others.push(name),
  ).catch(async () => {
    // The file may have come in whole before the rest of the body could not be read.
    const list = await receiving?.catch(() => undefined);
    if (list?.kind === "received") await list.drop();
    return "unreadable" as const;
  });
  if (upload === "unreadable") return refusal(api, "bad-multipart");
  const wrong = partErrors(api, others, upload !== null);
  if (upload === null) return invalid(api, wrong);
  const { name, list } = upload;
  if (list.kind === "refused") {
    return invalid(api, [...list.problems.map(({ code }) => fileError(api, code)), ...wrong]);
  }
  try {
    if (wrong.length > 0) return invalid(api, wrong);
    return await once(api, person, `${list.file.sha256}\n${name}`, async () => {
      const input = { fileName: name, content: list, dryRun: dry_run === "true" };
      const outcome = await startImport(scope, api.context.databaseUrl, input);
      if (outcome.kind === "refused") return refuse(api, outcome.problems, {});
      const over = await importIsOver(scope, outcome.importId, secondsToWait(api));
      const answer = await importAnswer(api, scope, outcome.importId, over ? 200 : 202);
      if (!answer) throw new Error("an import that was just started is not there");
      answer.headers.set("Location", `${api.url.pathname}/${outcome.importId}`);
      return answer;
    });
  } finally {
    await list.drop();
  }
}

/** What is wrong with the parts of the body that are not the file. */
function partErrors(api: Api, others: readonly string[], given: boolean): FieldError[] {
  const unknown = [...new Set(others)].filter((name) => name !== "file");
  const file = given ? (others.includes("file") ? "twice" : null) : "required";
  return [
    ...(file === null ? [] : [{ path: "file", code: file, message: api.t(`api:field.${file}`) }]),
    ...unknown.map((field) => ({
      path: field,
      code: "unknown-field",
      message: api.t("api:field.unknown-field", { field }),
    })),
  ];
}

const largestMegabytes = 20;

function fileError(api: Api, code: string): FieldError {
  const detail = { limit: largestMegabytes };
  return { path: "file", code, message: fileMessage({ code, detail }, api.locale, "") };
}

const handlers: Handlers = { POST: start };

export function loader(args: LoaderFunctionArgs) {
  return serve(args, handlers);
}

export function action(args: ActionFunctionArgs) {
  return serve(args, handlers);
}
