import { createReadableStreamFromReadable } from "@remix-run/node";
import type { PackDownload } from "~/audit/index.server";

/** A pack, or a file of it, to be saved and never opened within our pages. */
export function packDownload({ content, size, name, type }: PackDownload): Response {
  return new Response(createReadableStreamFromReadable(content), {
    headers: {
      "Content-Type": type,
      "Content-Length": String(size),
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`,
      "Content-Security-Policy": "sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
