/**
 * The absolute address of a page of ours. A path that would lead to another host (`//elsewhere`, a full
 * address) throws: a mail must never carry a link that we did not mean.
 */
export function absoluteLink(publicUrl: string, path: string): string {
  const base = new URL(publicUrl);
  if (base.protocol !== "https:" && base.protocol !== "http:")
    throw new TypeError(`Not a web address: ${publicUrl}`);
  if (!path.startsWith("/")) throw new TypeError(`A path begins with a slash: ${path}`);
  const link = new URL(path, base);
  if (link.origin !== base.origin) throw new TypeError(`A path that leaves the site: ${path}`);
  return link.href;
}
