import type { AppLoadContext } from "@remix-run/node";
import { listMemberships } from "~/accounts/index.server";
import { config } from "~/config.server";
import type { OutboxReader } from "~/reminders/index.server";
import { notFound, type RequestContext, requestContext, requireViewer } from "./request-context.server";

type Args = { request: Request; context: AppLoadContext };

/**
 * Who reads the outbox: anyone at the machine of a demonstration, since that is how its mailed links are
 * reached; otherwise an owner. For anyone else it does not exist.
 */
export async function outboxReader(args: Args): Promise<{ context: RequestContext; reader: OutboxReader }> {
  const context = await requestContext(args);
  if (config().demo && sitsHere(args.request, context.remoteAddress)) {
    return { context, reader: { kind: "demo" } };
  }
  const { viewer } = await requireViewer(args);
  const memberships = await listMemberships(context.db, viewer.personId);
  if (!memberships.some(({ role }) => role === "owner")) throw notFound();
  return { context, reader: { kind: "owner", personId: viewer.personId } };
}

/**
 * Whether the request comes from this machine and asks for it by its own name: behind a proxy on the same
 * machine the address alone would say so of everybody.
 */
export function sitsHere(request: Request, remoteAddress: string): boolean {
  const address = remoteAddress.replace(/^::ffff:/, "");
  const forwarded = ["x-forwarded-for", "x-forwarded-host", "forwarded", "x-real-ip"];
  return (
    (address === "::1" || /^127\.\d+\.\d+\.\d+$/.test(address)) &&
    ["localhost", "127.0.0.1", "[::1]"].includes(new URL(request.url).hostname) &&
    !forwarded.some((name) => request.headers.has(name))
  );
}
