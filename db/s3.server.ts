import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import aws4 from "aws4";
import type { S3Place } from "~/config.server";
import type { ObjectStore } from "./objects";

const emptySha256 = createHash("sha256").digest("hex");
/** So much is fetched at once where an object is read piece by piece. */
const ahead = 4 * 1024 * 1024;
const patience = 60_000;

type Asked = {
  key?: string;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: { path: string; size: number; sha256: string };
};

/**
 * Objects in a bucket of any S3-compatible server, addressed by path. What comes to the store is sealed already:
 * the server sees no byte of a document.
 */
export function s3Objects(place: S3Place, scratchFolder: string): ObjectStore {
  const full = (key: string) => `${place.prefix}${key}`;

  function ask(method: string, { key, query = {}, headers = {}, body }: Asked): Promise<IncomingMessage> {
    const path = `/${place.bucket}${key === undefined ? "" : `/${key}`}`;
    const signed = signS3({
      method,
      path,
      query,
      headers: { ...headers, host: place.host },
      bodySha256: body?.sha256 ?? emptySha256,
      at: new Date(),
      place,
    });
    const search = canonicalQuery(query);
    const url = `${place.tls ? "https" : "http"}://${place.host}${path}${search === "" ? "" : `?${search}`}`;
    return new Promise((done, fail) => {
      const request = (place.tls ? https : http).request(url, {
        method,
        headers: { ...signed, ...(body && { "content-length": String(body.size) }) },
        timeout: patience,
      });
      request.on("timeout", () => request.destroy(new Error("the file store does not answer")));
      request.on("error", fail);
      request.on("response", done);
      if (body) pipeline(createReadStream(body.path), request).catch(fail);
      else request.end();
    });
  }

  /** The answer, where its status is one of those expected; else an error that holds no key of ours. */
  async function expecting(statuses: number[], answer: Promise<IncomingMessage>): Promise<IncomingMessage> {
    const got = await answer;
    if (statuses.includes(got.statusCode ?? 0)) return got;
    const code = /<Code>(\w+)<\/Code>/.exec(await text(got))?.[1] ?? "";
    throw new Error(`the file store answered ${got.statusCode} ${code}`.trim());
  }

  async function remove(key: string): Promise<void> {
    (await expecting([200, 204, 404], ask("DELETE", { key }))).resume();
  }

  return {
    async scratch() {
      await mkdir(scratchFolder, { recursive: true, mode: 0o700 });
      return join(scratchFolder, randomBytes(12).toString("hex"));
    },
    async put(key, written) {
      const hash = createHash("sha256");
      await pipeline(createReadStream(written), hash);
      const body = { path: written, size: (await stat(written)).size, sha256: hash.digest("hex") };
      (await expecting([200], ask("PUT", { key: full(key), body }))).resume();
      await rm(written, { force: true });
    },
    async open(key) {
      const head = await expecting([200, 404], ask("HEAD", { key: full(key) }));
      head.resume();
      if (head.statusCode === 404) return null;
      const size = Number(head.headers["content-length"]);
      let held = { from: 0, bytes: Buffer.alloc(0) };
      return {
        size,
        async read(offset, length) {
          const end = Math.min(size, offset + length);
          if (end <= offset) return Buffer.alloc(0);
          if (offset < held.from || end > held.from + held.bytes.length) {
            const last = Math.min(size, Math.max(end, offset + ahead)) - 1;
            const headers = { range: `bytes=${offset}-${last}` };
            const bytes = await buffer(await expecting([206], ask("GET", { key: full(key), headers })));
            held = { from: offset, bytes };
          }
          return held.bytes.subarray(offset - held.from, end - held.from);
        },
        close: async () => {},
      };
    },
    stream(key) {
      const out = new PassThrough();
      expecting([200], ask("GET", { key: full(key) }))
        .then((answer) => pipeline(answer, out))
        .catch((error: Error) => out.destroy(error));
      return out;
    },
    remove: (key) => remove(full(key)),
    async removeAll(folder) {
      for (;;) {
        const query = { "list-type": "2", prefix: full(`${folder}/`) };
        const list = await text(await expecting([200], ask("GET", { query })));
        const keys = [...list.matchAll(/<Key>([^<]+)<\/Key>/g)].map((found) => found[1] as string);
        if (keys.length === 0) return;
        for (const key of keys) await remove(key);
      }
    },
  };
}

const escaped = (part: string) =>
  encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function canonicalQuery(query: Record<string, string>): string {
  return Object.entries(query)
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join("&");
}

/** The headers of a request signed by AWS Signature Version 4. */
export function signS3(request: {
  method: string;
  path: string;
  query: Record<string, string>;
  /** With `host`; every one of them is signed. */
  headers: Record<string, string>;
  bodySha256: string;
  at: Date;
  place: Pick<S3Place, "region" | "accessKey" | "secretKey">;
}): Record<string, string> {
  const { method, path, query, bodySha256, at, place } = request;
  const search = canonicalQuery(query);
  const { headers } = aws4.sign(
    {
      service: "s3",
      region: place.region,
      method,
      path: search === "" ? path : `${path}?${search}`,
      headers: {
        ...request.headers,
        "x-amz-content-sha256": bodySha256,
        "x-amz-date": at.toISOString().replace(/[-:]|\.\d+/g, ""),
      },
    },
    { accessKeyId: place.accessKey, secretAccessKey: place.secretKey },
  );
  return Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
