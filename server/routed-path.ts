import type { Request } from "express";

/**
 * The path of a request as the router will read it: dots and backslashes resolved, each segment decoded once, the
 * ending of a data request taken off. Null where there is no such path. A guard that looked at the path as it was sent
 * would judge `/api/../sign-out` as a part of the API.
 */
export function routedPath(request: Pick<Request, "hostname" | "originalUrl">): string | null {
  // Put together as Remix does it, so that a host with a slash in it cannot mean one thing here and another there.
  const address = `http://${request.hostname}${request.originalUrl}`;
  if (!URL.canParse(address)) return null;
  const path = new URL(address).pathname.replace(/\.data$/, "");
  try {
    return path
      .split("/")
      .map((segment) => decodeURIComponent(segment).replaceAll("/", "%2F"))
      .join("/");
  } catch {
    // The router takes a path that cannot be decoded as it stands.
    return path;
  }
}
