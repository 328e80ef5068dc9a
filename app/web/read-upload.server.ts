import { PassThrough, Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import busboy from "busboy";

export type Upload = { name: string; content: AsyncIterable<Uint8Array> };

/**
 * Reads one file of a multipart form as a stream, without keeping it in memory, and hands it to `take`. Null where
 * the form has no such file. What `take` leaves unread is read and thrown away, so that an answer can follow.
 * `other` hears the name of every part that was not taken, before or after the one that was.
 */
export async function readUpload<T>(
  request: Request,
  field: string,
  take: (upload: Upload) => Promise<T>,
  other: (name: string) => void = () => {},
): Promise<T | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !/^multipart\/form-data/i.test(type)) return null;
  const parser = busboy({
    headers: { "content-type": type },
    // Two files, so that a second one is heard of and not passed over.
    limits: { files: 2, fields: 20, fieldSize: 10_000, parts: 25 },
    defParamCharset: "utf8",
  });
  let taken: Promise<T> | null = null;
  // A body that ends in the middle fails every stream of it, also one that nobody reads, or not yet: an error
  // without a listener would end the process.
  const heard = () => {};
  parser.on("file", (name, file, { filename }) => {
    file.on("error", heard);
    if (name !== field || !filename || taken) {
      other(name ?? "");
      file.resume();
      return;
    }
    const content = new PassThrough();
    content.on("error", heard);
    file.on("error", (error) => content.destroy(error));
    content.on("close", () => {
      file.unpipe(content);
      file.resume();
    });
    file.pipe(content);
    taken = take({ name: baseName(filename), content });
    // Waited for below; a failure before that must not count as unheard.
    taken.catch(() => content.destroy());
  });
  parser.on("field", (name) => other(name ?? ""));
  await new Promise<void>((done, fail) => {
    parser.on("close", done);
    parser.on("error", fail);
    const source = Readable.fromWeb(request.body as WebStream);
    source.on("error", (error) => {
      // A sender who goes away in the middle: whoever reads the file must hear of it, or it waits for ever.
      parser.destroy(error);
      fail(error);
    });
    source.pipe(parser);
  });
  return taken;
}

/** The last part of a path, without control characters, as a name to show and to save under. */
function baseName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replace(/\p{Cc}/gu, "").slice(-150) || "file";
}
