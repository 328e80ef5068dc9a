import { absoluteMs } from "./session";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Which cookie a request's session lies in. `__Host-` binds it to this host and to safe connections; browsers
 * count their own machine as safe. Over plain http to another machine only a bare cookie can work, and the
 * sign-in page says so.
 */
export function sessionCookie(
  publicUrl: string | null,
  requestUrl: string,
): { name: "__Host-ruqsat" | "ruqsat"; secure: boolean } {
  const secure =
    publicUrl?.startsWith("https:") === true || loopback.has(new URL(requestUrl).hostname.toLowerCase());
  return secure ? { name: "__Host-ruqsat", secure } : { name: "ruqsat", secure };
}

/** The `Set-Cookie` that begins a session. */
export function beginCookie(publicUrl: string | null, requestUrl: string, secret: string): string {
  return cookieText(publicUrl, requestUrl, secret, Math.floor(absoluteMs / 1000));
}

/** The `Set-Cookie` that ends it. */
export function endCookie(publicUrl: string | null, requestUrl: string): string {
  return cookieText(publicUrl, requestUrl, "", 0);
}

function cookieText(publicUrl: string | null, requestUrl: string, value: string, maxAge: number): string {
  const { name, secure } = sessionCookie(publicUrl, requestUrl);
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? "; Secure" : ""}`;
}

/** The secret that a request carries in that cookie, or null. */
export function secretOf(publicUrl: string | null, request: Request): string | null {
  const { name } = sessionCookie(publicUrl, request.url);
  for (const part of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, value] = part.trim().split("=", 2);
    if (key === name && value) return value;
  }
  return null;
}
