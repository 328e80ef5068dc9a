import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { signS3 } from "~db/s3.server";

/** A server that speaks as much of S3 as the product asks for, and lets nobody in whose signature is wrong. */
export async function startBucket(bucket: string) {
  const objects = new Map<string, Buffer>();
  const keys = { region: "kz-ala-1", accessKey: "ruqsat", secretKey: "a/secret+key" };
  let ill = false;
  const server = createServer(async (request, response) => {
    const refuse = (status: number, code: string) =>
      response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const body = await buffer(request);
    const { headers } = request;
    const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? "")?.[1]?.split(";") ?? [];
    const time = String(headers["x-amz-date"]);
    const expected = signS3({
      method: request.method ?? "",
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: Object.fromEntries(names.map((name) => [name, String(headers[name])])),
      bodySha256: createHash("sha256").update(body).digest("hex"),
      at: new Date(time.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, "$1-$2-$3:$4:$5")),
      place: keys,
    });
    if (ill) return refuse(503, "SlowDown");
    if (expected.authorization !== headers.authorization || !names.includes("host"))
      return refuse(403, "SignatureDoesNotMatch");
    const [, inBucket, ...rest] = url.pathname.split("/");
    if (inBucket !== bucket) return refuse(404, "NoSuchBucket");
    const key = rest.join("/");
    if (request.method === "PUT") {
      objects.set(key, body);
      return response.end();
    }
    if (request.method === "DELETE") {
      objects.delete(key);
      return response.writeHead(204).end();
    }
    if (url.searchParams.get("list-type") === "2") {
      const prefix = url.searchParams.get("prefix") ?? "";
      const found = [...objects.keys()].filter((name) => name.startsWith(prefix));
      return response.end(
        `<ListBucketResult>${found.map((name) => `<Key>${name}</Key>`).join("")}</ListBucketResult>`,
      );
    }
    const object = objects.get(key);
    if (!object) return refuse(404, "NoSuchKey");
    const range = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "");
    const part = range ? object.subarray(Number(range[1]), Number(range[2]) + 1) : object;
    response.writeHead(range ? 206 : 200, { "content-length": String(part.length) });
    response.end(request.method === "HEAD" ? undefined : part);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const filesUrl = (secret = keys.secretKey) =>
    `s3://${keys.accessKey}:${encodeURIComponent(secret)}@127.0.0.1:${port}/${bucket}/ruqsat?region=${keys.region}&tls=off`;
  return {
    objects,
    filesUrl,
    /** From now on every request is answered that the server is ill, or no more. */
    fallIll: (now: boolean) => {
      ill = now;
    },
    stop: () => new Promise((done) => server.close(done)),
  };
}
