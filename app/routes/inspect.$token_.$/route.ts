import type { LoaderFunctionArgs } from "@remix-run/node";
import { findInspection, openPackFile } from "~/audit/index.server";
import { inspectionProof } from "~/web/inspection-cookie.server";
import { packDownload } from "~/web/pack-download.server";
import { notFound, requestContext } from "~/web/request-context.server";

/** The ZIP (`pack.zip`) or one file of the pack that a link opens; the ledger says that it was taken. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, at, today } = await requestContext(args);
  const token = args.params.token ?? "";
  const found = await findInspection({ db, at, today }, token, inspectionProof(args.request, token));
  // The page of the link says what is the matter with it.
  if (found.kind !== "open")
    return new Response(null, {
      status: 303,
      headers: { Location: `/inspect/${encodeURIComponent(token)}` },
    });
  const download = await openPackFile(found.scope, found.pack.id, args.params["*"] ?? "");
  if (!download) throw notFound();
  return packDownload(download);
}
