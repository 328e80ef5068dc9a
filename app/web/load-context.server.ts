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
    /** The body was larger than any form may send and is gone; whoever would read it waits for ever. */
    bodyTooLarge: boolean;
  }
}
