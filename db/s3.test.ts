import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig, type S3Place } from "~/config.server";
import { startBucket } from "~test/harness/bucket";
import { s3Objects, signS3 } from "./s3.server";

it("signs as the service's own example does", () => {
  const signed = signS3({
    method: "GET",
    path: "/",
    query: { lifecycle: "" },
    headers: { host: "examplebucket.s3.amazonaws.com" },
    bodySha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    at: new Date("2013-05-24T00:00:00Z"),
    place: {
      region: "us-east-1",
      accessKey: "AKIAIOSFODNN7EXAMPLE",
      secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    },
  });
  expect(signed.authorization).toMatch(/=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543$/);
});

describe("objects in a bucket", () => {
  let bucket: Awaited<ReturnType<typeof startBucket>>;
  const dir = mkdtempSync(join(tmpdir(), "ruqsat-s3-"));
  const place = (url: string) =>
    readConfig({ NODE_ENV: "test", DATA_DIR: dir, FILES_URL: url }).files as S3Place;
  const storeAt = (url: string) => s3Objects(place(url), join(dir, "incoming"));
  beforeAll(async () => {
    bucket = await startBucket("papers");
  });
  afterAll(async () => {
    await bucket.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  const write = async (store: ReturnType<typeof storeAt>, key: string, bytes: Uint8Array) => {
    const scratch = await store.scratch(key);
    writeFileSync(scratch, bytes);
    await store.put(key, scratch);
  };

  it("come back byte for byte, whole and from any place, and go when they are removed", async () => {
    const store = storeAt(bucket.filesUrl());
    const bytes = randomBytes(9 * 1024 * 1024 + 5);
    await write(store, "files/a/1", bytes);
    expect([...bucket.objects.keys()]).toEqual(["ruqsat/files/a/1"]);
    expect(readdirSync(join(dir, "incoming"))).toEqual([]);
    expect((await buffer(store.stream("files/a/1"))).equals(bytes)).toBe(true);
    const open = await store.open("files/a/1");
    expect(open?.size).toBe(bytes.length);
    for (const [from, length] of [
      [0, 8],
      [8, 65_552],
      [4_194_300, 100],
      [5, 3],
      [bytes.length - 2, 50],
      [bytes.length, 1],
    ] as const)
      expect((await open?.read(from, length))?.equals(bytes.subarray(from, from + length))).toBe(true);
    await write(store, "files/ab/2", Buffer.from("another's"));
    await store.removeAll("files/a");
    expect([...bucket.objects.keys()]).toEqual(["ruqsat/files/ab/2"]);
    await store.remove("files/ab/2");
    await store.remove("files/ab/2");
    expect(await store.open("files/ab/2")).toBeNull();
    await expect(buffer(store.stream("files/ab/2"))).rejects.toThrow("404");
  });

  it("are never taken for absent where the server only failed to answer, and errors hold no key", async () => {
    const store = storeAt(bucket.filesUrl());
    bucket.fallIll(true);
    await expect(store.open("files/a/1")).rejects.toThrow("503");
    await expect(write(store, "files/a/1", Buffer.from("x"))).rejects.toThrow("503 SlowDown");
    bucket.fallIll(false);
    const stranger = storeAt(bucket.filesUrl("guessed"));
    await expect(write(stranger, "files/a/1", Buffer.from("x"))).rejects.toThrow(
      /^the file store answered 403 SignatureDoesNotMatch$/,
    );
    expect(bucket.objects.size).toBe(0);
  });
});
