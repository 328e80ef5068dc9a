import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { fileStore, sheetTypes, startImport } from "~/registry/index.server";
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
import { refuse } from "~/web/api/refusals.server";
import { readUpload } from "~/web/read-upload.server";

async function start(api: Api): Promise<Response> {
  const { person, scope } = await requireEmployer(api, "change-register");
  const { dry_run } = parseQuery(api, importQuery);
  const type = api.request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data/i.test(type)) {
    return refusal(api, "unsupported-media-type", { values: { expected: "multipart/form-data" } });
  }
  // Kept first, sealed and by its content: what makes two requests the same is the hash of the file.
  const upload = await readUpload(api.request, "file", async ({ name, content }) => ({
    name,
    put: await fileStore().put(scope.employerId, content, sheetTypes),
  })).catch(() => "unreadable" as const);
  if (upload === "unreadable") return refusal(api, "bad-multipart");
  if (upload === null) {
    return invalid(api, [{ path: "file", code: "required", message: api.t("api:field.required") }]);
  }
  const { name, put } = upload;
  if (put.kind === "refused") return invalid(api, [fileError(api, put.code)]);
  const { sha256 } = put.file;
  return once(api, person, `${sha256}\n${name}`, async () => {
    const content = fileStore().get(scope.employerId, sha256);
    const input = { fileName: name, content, dryRun: dry_run === "true" };
    const outcome = await startImport(scope, api.context.databaseUrl, input);
    if (outcome.kind === "refused") return refuse(api, outcome.problems, {});
    const over = await importIsOver(scope, outcome.importId, secondsToWait(api));
    const answer = await importAnswer(api, scope, outcome.importId, over ? 200 : 202);
    if (!answer) throw new Error("an import that was just started is not there");
    answer.headers.set("Location", `${api.url.pathname}/${outcome.importId}`);
    return answer;
  });
}

const largestMegabytes = 20;

function fileError(api: Api, stored: string) {
  const code = stored === "file-type" ? "file-kind-unknown" : stored;
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
