import "@remix-run/node";
import type { Logger } from "pino";
import type { Db } from "~db/client.server";

declare module "@remix-run/node" {
  /** What `server.ts` hands to every loader and action. */
  interface AppLoadContext {
    db: Db;
    databaseUrl: string;
    log: Logger;
    /** Stands in the log and on the page of a fault. */
    requestId: string;
    nonce: string;
    /** The caller's address as far as TRUST_PROXY lets us believe it. */
    remoteAddress: string;
  }
}
