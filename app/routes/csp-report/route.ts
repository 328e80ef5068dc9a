import type { ActionFunctionArgs } from "@remix-run/node";
import { readBytes } from "~/web/api/read-body.server";
import { maskPath } from "~/web/mask-path";

const longest = 16_384;

/**
 * Browsers tell here what the Content-Security-Policy stopped; a sign of a mistake of ours or of an attack.
 * A report names the page's whole address, so what is secret or personal in it is cut out before it is logged.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const bytes = await readBytes(request, longest);
  if (bytes !== null) {
    const withoutQueries = bytes.toString("utf8").replace(/\?[^"\s\\]*/g, "?…");
    context.log.warn({ report: maskPath(withoutQueries).slice(0, 2000) }, "content security policy");
  }
  return new Response(null, { status: 204 });
}
