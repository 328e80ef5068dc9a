import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { openFile } from "~/registry/index.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { workerOf } from "~/web/worker-of.server";

/** The paper of a document, to whoever may see the employer; saved and never opened within our pages. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireScope(args);
  const worker = await workerOf(scope, args.params);
  const document = worker.documents.find((one) => one.documentId === args.params.documentId);
  const file = document?.file ? await openFile(scope, document.file.sha256) : null;
  if (!file) throw notFound();
  const name = encodeURIComponent(file.name ?? "document").replace(/['()*]/g, escape);
  return new Response(createReadableStreamFromReadable(file.content), {
    headers: {
      "Content-Type": file.contentType,
      "Content-Length": String(file.size),
      "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
      "Content-Security-Policy": "sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
