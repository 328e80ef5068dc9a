import type { ActionFunctionArgs } from "@remix-run/node";

/** Browsers tell here what the Content-Security-Policy stopped; a sign of a mistake of ours or of an attack. */
export async function action({ request, context }: ActionFunctionArgs) {
  const text = (await request.text()).slice(0, 2000);
  context.log.warn({ report: text }, "content security policy");
  return new Response(null, { status: 204 });
}
