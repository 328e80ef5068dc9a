import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachFile, getWorker, openFile, registerWorker, sealedFileStore } from "~/registry/index.server";
import { newId } from "~db/ids.server";
import { diskObjects } from "~db/object-store.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { document, engagement, later, makeEmployer, testDay, worker } from "~test/harness/registry";

const pdf = (length: number) => Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(length)]);

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

describe("the store", () => {
  const dir = mkdtempSync(join(tmpdir(), "ruqsat-files-"));
  const store = sealedFileStore(diskObjects(dir), randomBytes(32));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it("gives back what was put, whatever its length and however it was cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 1, max: 90_000 }),
        async (length, cut) => {
          // The shortest file is always the same, and must not be there from a run before.
          const employerId = newId();
          const bytes = pdf(length);
          const outcome = await store.receive(employerId, pieces(bytes, cut), ["application/pdf"]);
          if (outcome.kind === "refused") throw new Error(outcome.code);
          const sha256 = createHash("sha256").update(bytes).digest("hex");
          expect(outcome.file).toEqual({ sha256, size: bytes.length, contentType: "application/pdf" });
          expect(await store.has(employerId, sha256)).toBe(false);
          await outcome.keep();
          await outcome.drop();
          expect((await buffer(store.get(employerId, sha256))).equals(bytes)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("keeps nothing readable on the disk, and notices a changed byte and a cut end", async () => {
    const employerId = newId();
    const bytes = Buffer.concat([Buffer.from("%PDF-1.7\nпаспорт N12345678"), randomBytes(140_000)]);
    const outcome = await store.receive(employerId, pieces(bytes, 65_536), ["application/pdf"]);
    if (outcome.kind === "refused") throw new Error(outcome.code);
    await outcome.keep();
    const path = join(dir, "files", employerId, outcome.file.sha256);
    const sealed = readFileSync(path);
    expect(sealed.includes("N12345678")).toBe(false);
    const changed = Buffer.from(sealed);
    changed[70_000] = (changed[70_000] ?? 0) ^ 1;
    writeFileSync(path, changed);
    await expect(buffer(store.get(employerId, outcome.file.sha256))).rejects.toThrow();
    writeFileSync(path, sealed.subarray(0, 8 + 2 * (65_536 + 16)));
    await expect(buffer(store.get(employerId, outcome.file.sha256))).rejects.toThrow();
    await expect(buffer(store.get(newId(), outcome.file.sha256))).rejects.toThrow();
  });

  it("refuses by content, by size and what is empty, and leaves nothing behind", async () => {
    const other = newId();
    const receive = (bytes: Uint8Array) =>
      store.receive(other, pieces(bytes, 65_536), ["application/pdf", "image/jpeg", "image/png"]);
    expect(await receive(Buffer.from("<!doctype html><script>"))).toMatchObject({ code: "file-type" });
    expect(await receive(Buffer.from("PK\x03\x04 xl/workbook.xml"))).toMatchObject({ code: "file-type" });
    expect(await receive(Buffer.alloc(0))).toMatchObject({ code: "file-empty" });
    expect(await receive(pdf(20 * 1024 * 1024))).toMatchObject({ code: "file-too-large" });
    expect(readdirSync(join(dir, "files", other))).toEqual([]);
    const dropped = await receive(pdf(10));
    if (dropped.kind === "refused") throw new Error(dropped.code);
    await dropped.drop();
    expect(readdirSync(join(dir, "files", other))).toEqual([]);
  });
});

describe("papers of documents", () => {
  let test: TestDatabase;
  const dataDir = mkdtempSync(join(tmpdir(), "ruqsat-papers-"));
  beforeAll(async () => {
    process.env.DATA_DIR = dataDir;
    test = await freshDatabase();
  });
  afterAll(async () => {
    await test.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("attaches a paper as a new version, and shows it to its employer only", async () => {
    const scope = await makeEmployer(test.db);
    const registered = await registerWorker(scope, {
      worker: worker(),
      engagement: engagement(),
      documents: [document("passport", "2031-05-01", { number: "E1" })],
    });
    if (registered.kind === "refused") throw new Error("refused");
    const detail = await getWorker(scope, registered.workerId, { on: testDay });
    const documentId = detail?.documents[0]?.documentId ?? "";
    const bytes = pdf(100_000);
    const wrong = await attachFile(scope, documentId, {
      name: "a.pdf",
      content: pieces(Buffer.from("MZ\x00"), 9),
    });
    expect(wrong).toMatchObject({ problems: [{ path: "file", code: "file-type" }] });
    const attached = await attachFile(later(scope, 1), documentId, {
      name: "паспорт.pdf",
      content: pieces(bytes, 10_000),
    });
    if (attached.kind === "refused") throw new Error("refused");
    const after = await getWorker(scope, registered.workerId, { on: testDay });
    expect(after?.documents[0]?.file).toMatchObject({ name: "паспорт.pdf", size: bytes.length });
    expect(after?.documents[0]?.versions).toHaveLength(2);
    const opened = await openFile(scope, attached.sha256);
    expect(opened && (await buffer(opened.content)).equals(bytes)).toBe(true);
    const stranger = await makeEmployer(test.db);
    expect(await openFile(stranger, attached.sha256)).toBeNull();
    expect(
      await attachFile(stranger, documentId, { name: "x", content: pieces(bytes, 10_000) }),
    ).toMatchObject({
      problems: [{ code: "not-found" }],
    });
  });
});
