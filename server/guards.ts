import type { NextFunction, Request, Response } from "express";
import helmet from "helmet";
import { routedPath } from "./routed-path";

type Handler = (request: Request, response: Response, next: NextFunction) => void;

/** Security headers; the Content-Security-Policy allows our own scripts by nonce and nothing inline. */
export function securityHeaders(https: boolean): Handler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          "'self'",
          (_request, response) => `'nonce-${String((response as Response).locals.nonce)}'`,
        ],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        reportUri: ["/csp-report"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: "deny" },
  }) as Handler;
}

/** The router does not tell capital letters from small ones. */
const api = /^\/api\/v1\//i;

/**
 * A form can only be sent from our own pages: `Origin` (or `Sec-Fetch-Site: same-origin`) must match
 * PUBLIC_URL, or the request's host where there is none. The API is called with a bearer token, which no
 * browser adds by itself, so it is left out; so are the browser's own reports.
 */
export function guardOrigin(publicUrl: string | null): Handler {
  const expected = publicUrl === null ? null : new URL(publicUrl).origin;
  return (request, response, next) => {
    if (["GET", "HEAD", "OPTIONS"].includes(request.method)) return next();
    const path = routedPath(request);
    if (path !== null && (api.test(path) || path === "/csp-report")) return next();
    const origin = request.get("origin");
    if (
      origin === undefined
        ? request.get("sec-fetch-site") === "same-origin"
        : matches(origin, expected, request)
    )
      return next();
    response
      .status(403)
      .type("text/plain")
      .send("403: this request came from another site and was refused\n");
  };
}

function matches(origin: string, expected: string | null, request: Request): boolean {
  if (expected !== null) return origin === expected;
  try {
    return new URL(origin).host === request.get("host");
  } catch {
    return false;
  }
}

/** What a form of ours sends: a page's action reads nothing else, and would take it for a fault of ours. */
export const guardForm: Handler = (request, response, next) => {
  if (request.method !== "POST") return next();
  const path = routedPath(request);
  if (path !== null && (api.test(path) || path === "/csp-report")) return next();
  const type = request.get("content-type") ?? "";
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data;\s*boundary=)/i.test(type)) return next();
  response.status(415).type("text/plain").send("415: only a form can be sent here\n");
};

/**
 * Without a proxy in front of us, what it would have said of the request was said by the sender; the framework
 * compares it with the request's origin, which `guardOrigin` has done already.
 */
export const forgetForwarding: Handler = (request, _response, next) => {
  delete request.headers["x-forwarded-host"];
  next();
};

/** A body beyond this is not even thrown away: the connection ends. */
const mostDiscarded = 512 * 1024 * 1024;

/**
 * A body that says it is larger is thrown away to its end, since a browser shows an answer only once it has
 * sent everything; then the application answers, told so by `locals.bodyTooLarge`, with a page that says what
 * to do. One that turns out to be larger than it said is cut off.
 */
export function limitBody(bytes: number): Handler {
  return (request, response, next) => {
    const declared = Number(request.get("content-length") ?? 0);
    if (declared > mostDiscarded) {
      response.status(413).set("Connection", "close").type("text/plain").send("413: far too large\n");
      return;
    }
    if (declared > bytes) {
      response.locals.bodyTooLarge = true;
      request.once("end", next);
      request.resume();
      return;
    }
    let seen = 0;
    request.on("data", (chunk: Buffer) => {
      seen += chunk.length;
      if (seen > bytes) request.destroy();
    });
    request.pause();
    next();
  };
}
