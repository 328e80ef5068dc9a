import { networkInterfaces } from "node:os";
import type { AccountsContext } from "~/accounts/index.server";
import { config } from "~/config.server";
import type { RequestContext } from "./request-context.server";

/** What the verbs on accounts need, for this request. */
export function accountsContext(
  context: Pick<RequestContext, "db" | "databaseUrl" | "at">,
  request: Request,
): AccountsContext {
  const { dataKey, publicUrl, host, port } = config();
  return {
    db: context.db,
    now: context.at,
    outbox: {
      databaseUrl: context.databaseUrl,
      dataKey,
      publicUrl: publicUrl ?? ownOrigin(request, host, port),
    },
  };
}

/**
 * The address for links in mail where PUBLIC_URL is not set. The request's own host is taken only where it can
 * be nobody else's (an address of this very machine): a caller who names another host, be it a neighbour's in the
 * same network, must not get a mail sent whose link leads there.
 */
function ownOrigin(request: Request, host: string, port: number): string {
  const asked = new URL(request.url);
  const name = asked.hostname.replace(/^\[|\]$/g, "");
  const isOurs = Object.values(networkInterfaces()).some((list) => list?.some((one) => one.address === name));
  if (name === "localhost" || isOurs) return asked.origin;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
