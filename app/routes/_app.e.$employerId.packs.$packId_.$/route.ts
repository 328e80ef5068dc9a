import type { LoaderFunctionArgs } from "@remix-run/node";
import { openPackFile } from "~/audit/index.server";
import { packDownload } from "~/web/pack-download.server";
import { notFound, requireScope } from "~/web/request-context.server";

/** The ZIP (`pack.zip`) or one file of a pack, to whoever may see the employer. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireScope(args);
  const download = await openPackFile(scope, args.params.packId ?? "", args.params["*"] ?? "");
  if (!download) throw notFound();
  return packDownload(download);
}
