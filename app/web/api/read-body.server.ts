/** Reads a body to the end, at most `limit` bytes; null where it is longer. */
export async function readBytes(request: Request, limit: number): Promise<Buffer | null> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) return null;
  if (request.body === null) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether the body says that it is JSON, in UTF-8 where it says anything about that. */
export function isJson(request: Request): boolean {
  const [type = "", ...parameters] = (request.headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((part) => /^\s*charset="?([\w-]+)"?\s*$/.exec(part)?.[1]).find(Boolean);
  return (
    /^application\/([\w.+-]+\+)?json$/.test(type.trim()) && (charset === undefined || charset === "utf-8")
  );
}

/** The text of UTF-8 bytes, without a byte order mark; null where they are not UTF-8. */
export function utf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
