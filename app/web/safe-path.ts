/** A path of this site to go to next; anything that could lead elsewhere becomes the fallback. */
export function safePath(to: unknown, fallback = "/"): string {
  if (typeof to !== "string" || !/^\/(?![/\\])/.test(to) || to.includes("\\")) return fallback;
  for (const character of to) if (character < " ") return fallback;
  return to;
}
