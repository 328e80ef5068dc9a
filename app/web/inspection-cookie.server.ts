const name = "ruqsat-inspect";

/** The proof that this visitor gave a link's pass phrase; the cookie is sent to that link's path only. */
export function inspectionProof(request: Request): string | null {
  return new RegExp(`(?:^|;\\s*)${name}=([\\w.-]+)`).exec(request.headers.get("cookie") ?? "")?.[1] ?? null;
}

export function inspectionCookie(token: string, proof: string, seconds: number, secure: boolean): string {
  return `${name}=${proof}; Path=/inspect/${token}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}
