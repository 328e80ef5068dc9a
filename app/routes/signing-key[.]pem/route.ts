import { sealKey } from "~/audit/index.server";

/** The public half of the key that packs are sealed with, for whoever verifies one. */
export function loader() {
  return new Response(sealKey().publicPem, {
    headers: {
      "Content-Type": "application/x-pem-file",
      "Content-Disposition": 'attachment; filename="signing-key.pem"',
      "Cache-Control": "public, max-age=300",
    },
  });
}
