import { createHash } from "node:crypto";

/** A cookie for each link, so that one visitor may hold several; its name does not tell the token. */
function nameOf(token: string): string {
  return `ruqsat-inspect-${createHash("sha256").update(`cookie ${token}`).digest("hex").slice(0, 12)}`;
}

/** The proof that this visitor gave the link's pass phrase. */
export function inspectionProof(request: Request, token: string): string | null {
  const cookies = request.headers.get("cookie") ?? "";
  return new RegExp(`(?:^|;\\s*)${nameOf(token)}=([\\w.-]+)`).exec(cookies)?.[1] ?? null;
}

/** Sent to the inspectors' pages only; the page, its data and its files lie at different paths below that. */
export function inspectionCookie(token: string, proof: string, seconds: number, secure: boolean): string {
  return `${nameOf(token)}=${proof}; Path=/inspect; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
