import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import { sql } from "kysely";
import { pino } from "pino";
import { config } from "../app/config.server";
import { loggerOptions } from "../app/web/log.server";
import { maskPath } from "../app/web/mask-path";
import { openDatabase } from "../db/client.server";
import { checkIsolation } from "../db/migrate.server";
import { forgetForwarding, guardForm, guardOrigin, limitBody, securityHeaders } from "./guards";
import { routedPath } from "./routed-path";

const root = resolve(import.meta.dirname, "..");

/** The HTTP server over the production build. */
export async function serveWeb(): Promise<void> {
  const settings = config();
  const url = settings.databaseUrl;
  if (url === null) throw new Error("DATABASE_URL is missing");
  const log = pino(loggerOptions("web", settings.logLevel));
  const { db } = openDatabase(url, { max: 12, name: "ruqsat-web" });
  // Here too, and not in the supervisor alone: this process may have been started by itself, with ROLE=web.
  await checkIsolation(db).catch((error: Error & { code?: string }) => {
    const isEmpty = error.code === "42P01" || error.code === "22023";
    throw isEmpty ? new Error("the database has no tables yet; run npm run migrate") : error;
  });
  const entry = resolve(root, "build/server/index.js");
  if (!existsSync(entry)) throw new Error("there is no build; run npm run build");
  const build = (await import(pathToFileURL(entry).href)) as ServerBuild;

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.trustProxy);
  app.set("query parser", "simple");

  app.get("/healthz", (_request, response) => {
    response.type("text/plain").send("ok\n");
  });
  app.get("/readyz", async (_request, response) => {
    try {
      await sql`select 1`.execute(db);
      response.type("text/plain").send("ready\n");
    } catch {
      response.status(503).type("text/plain").send("the database does not answer\n");
    }
  });

  app.use((request: Request, response: Response, next: NextFunction) => {
    response.locals.requestId = randomBytes(6).toString("hex");
    response.locals.nonce = randomBytes(16).toString("base64");
    const started = performance.now();
    response.on("finish", () => {
      // The path without its query: a query may hold a name that somebody searched for.
      log.info({
        method: request.method,
        path: maskPath(request.path),
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        requestId: response.locals.requestId,
      });
    });
    next();
  });
  app.use(securityHeaders(settings.publicUrl?.startsWith("https:") ?? false));
  app.use(compression());
  app.use(
    "/assets",
    express.static(resolve(root, "build/client/assets"), {
      immutable: true,
      maxAge: "1y",
      fallthrough: false,
    }),
  );
  app.use(express.static(resolve(root, "build/client"), { maxAge: "1h", index: false }));
  if (settings.trustProxy === 0) app.use(forgetForwarding);
  app.use(guardOrigin(settings.publicUrl));
  app.use(guardForm);
  // A list is streamed, so a larger one may come in until the import itself says, in words, that it is too large.
  const [limitList, limitForm] = [limitBody(256 * 1024 * 1024), limitBody(24 * 1024 * 1024)];
  app.use((request, response, next) =>
    (/^\/e\/[^/]+\/imports\/?$/i.test(routedPath(request) ?? "") ? limitList : limitForm)(
      request,
      response,
      next,
    ),
  );
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: "production",
      getLoadContext: (request, response) => ({
        db,
        databaseUrl: url,
        log,
        requestId: String(response.locals.requestId),
        nonce: String(response.locals.nonce),
        remoteAddress: request.ip ?? "unknown",
        bodyTooLarge: response.locals.bodyTooLarge === true,
      }),
    }),
  );
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const status = (error as { status?: number }).status ?? 500;
    if (status >= 500) log.error({ err: error, requestId: response.locals.requestId }, "unhandled");
    if (response.headersSent) return next(error);
    response
      .status(status)
      .type("text/plain")
      .send(status >= 500 ? `500 ${String(response.locals.requestId)}\n` : `${status}\n`);
  });

  const server = app.listen(settings.port, settings.host, () => {
    const { port } = server.address() as AddressInfo;
    const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
    console.info(
      `Ruqsat: ${settings.publicUrl ?? `http://${settings.host === "127.0.0.1" ? "localhost" : host}:${port}`}`,
    );
    if (settings.publicUrl !== null && !settings.publicUrl.startsWith("https:")) {
      log.warn("PUBLIC_URL is not https: sign-in travels unprotected");
    }
  });
  server.requestTimeout = 120_000;
  server.headersTimeout = 20_000;
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(
      `Ruqsat cannot start: ${error.code === "EADDRINUSE" ? `port ${settings.port} is taken` : error.message}`,
    );
    process.exit(1);
  });
  const stop = () => {
    server.close(() => void db.destroy().then(() => process.exit(0)));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 4000).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}
