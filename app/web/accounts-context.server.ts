import { isIP } from "node:net";
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
 * be nobody else's (this machine, a private address): a caller who names another host must not get a mail sent
 * whose link leads there.
 */
function ownOrigin(request: Request, host: string, port: number): string {
  const asked = new URL(request.url);
  const name = asked.hostname.replace(/^\[|\]$/g, "");
  const isPrivate = isIP(name) === 4 && /^(127|10|192\.168|172\.(1[6-9]|2\d|3[01])|169\.254)\./.test(name);
  if (name === "localhost" || name === "::1" || isPrivate) return asked.origin;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
