import { verifyPage } from "~/audit/index.server";

/** The offline page, to be saved: it is the same as in every pack, taken from the publisher and not from the pack. */
export function loader() {
  return new Response(verifyPage(), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Disposition": 'attachment; filename="verify.html"',
      "Cache-Control": "public, max-age=300",
    },
  });
}
