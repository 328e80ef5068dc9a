/** Secrets travel in some paths (links by mail, an inspector's link): a log keeps only their first segment. */
export function maskPath(path: string): string {
  return path.replace(/\/(verify-email|reset-password|invitations|inspect)\/[^/.?#]+/gi, "/$1/…");
}
