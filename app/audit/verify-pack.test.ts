import { runInNewContext } from "node:vm";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildSmallPack, zipOf } from "~test/factories/small-pack";
import { isPortablePath, writeCanonicalZip, zipBytes } from "./canonical-zip";
import { checksumList, makeSealKeyPem, readSealKey, signList } from "./seal.server";
import { blobSource, bytesSource, verifyPack } from "./verify-pack";

const verdictOf = async (bytes: Uint8Array, fingerprint: string) =>
  (await verifyPack(bytesSource(bytes), { knownFingerprints: [fingerprint] })).verdict;

describe("verifyPack", () => {
  it("takes a whole pack, also from a file that the browser holds", async () => {
    const { bytes, key } = await buildSmallPack();
    expect(await verdictOf(bytes, key.fingerprint)).toBe("genuine");
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    expect(await verifyPack(blobSource(blob), { knownFingerprints: [key.fingerprint] })).toMatchObject({
      verdict: "genuine",
      files: expect.arrayContaining([expect.objectContaining({ path: "SHA256SUMS", state: "seal" })]),
    });
  });

  it("notices every single flipped bit of it", async () => {
    const { bytes, key } = await buildSmallPack();
    const unnoticed: string[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      for (const bit of [0, 5, 7]) {
        const changed = bytes.slice();
        changed[at] = changed[at]! ^ (1 << bit);
        if ((await verdictOf(changed, key.fingerprint)) !== "broken") unnoticed.push(`${at}.${bit}`);
      }
    }
    expect(unnoticed).toEqual([]);
  }, 60_000);

  it("notices every cut, and bytes before, after and between", async () => {
    const { bytes, key } = await buildSmallPack();
    for (let length = 0; length < bytes.length; length += 7) {
      expect(await verdictOf(bytes.slice(0, length), key.fingerprint)).toBe("broken");
    }
    const extra = new Uint8Array([0]);
    for (const at of [0, 30, 200, bytes.length - 22, bytes.length]) {
      const grown = new Uint8Array(Buffer.concat([bytes.subarray(0, at), extra, bytes.subarray(at)]));
      expect(await verdictOf(grown, key.fingerprint)).toBe("broken");
    }
  });

  it("refuses the same files in any other form of ZIP", async () => {
    const { files, key } = await buildSmallPack();
    const asBytes = Object.fromEntries(files.map(([path, bytes]) => [path, Buffer.from(bytes)]));
    for (const level of [0, 6] as const) {
      const other = zipSync(asBytes, { level, mtime: new Date(1980, 0, 1) });
      expect(
        (await verifyPack(bytesSource(other), { knownFingerprints: [key.fingerprint] })).reason?.code,
      ).toBe("not-a-pack");
    }
  });

  it("says first what is wrong: an extra, a missing, a reordered file, another key", async () => {
    const { files, key } = await buildSmallPack();
    const reasonOf = async (entries: readonly [string, Uint8Array | string][]) =>
      (await verifyPack(bytesSource(await zipOf(entries)), { knownFingerprints: [key.fingerprint] })).reason;
    const [first, second, ...rest] = files as [[string, string], [string, string], ...[string, string][]];
    expect(await reasonOf([["documents/planted.pdf", "x"], first, second, ...rest])).toEqual({
      code: "list-differs",
      path: "documents/planted.pdf",
    });
    expect(await reasonOf([second, ...rest])).toEqual({ code: "file-missing", path: first[0] });
    expect(await reasonOf([second, first, ...rest])).toEqual({ code: "list-differs", path: "SHA256SUMS" });
    expect(await reasonOf([[first[0], "other"], second, ...rest])).toEqual({
      code: "file-changed",
      path: first[0],
    });

    const other = readSealKey(makeSealKeyPem());
    const list = String(files.find(([path]) => path === "SHA256SUMS")?.[1]);
    const forged = files.map(([path, bytes]): [string, Uint8Array | string] =>
      path === "SHA256SUMS.sig" ? [path, signList(list, other)] : [path, bytes],
    );
    expect(await reasonOf(forged)).toEqual({ code: "signature-wrong", path: "SHA256SUMS.sig" });
  });

  it("calls a pack that a stranger sealed unchanged, never genuine", async () => {
    const { key } = await buildSmallPack();
    const stranger = await buildSmallPack();
    expect(await verdictOf(stranger.bytes, key.fingerprint)).toBe("unchanged");
  });

  it("wants every file that makes a pack, even if the list is signed without it", async () => {
    const { bytes, key } = await buildSmallPack({ without: "data.json" });
    expect(await verifyPack(bytesSource(bytes), { knownFingerprints: [key.fingerprint] })).toMatchObject({
      verdict: "broken",
      reason: { code: "file-missing", path: "data.json" },
    });
  });

  it("does not read lists that sha256sum would read otherwise", () => {
    expect(checksumList([{ path: "a b", sha256: "0".repeat(64) }])).toBe(`${"0".repeat(64)}  a b\n`);
    for (const path of [
      "a\nb",
      "a\\b",
      "../a",
      "/a",
      "a//b",
      "a/./b",
      "CON",
      "nul.txt",
      "a.",
      "a ",
      "é\u0301x".normalize("NFD"),
      "a:b",
      "",
    ]) {
      expect(isPortablePath(path), path).toBe(false);
    }
    for (const path of [
      "documents/0001/шарт-Ғабит.pdf",
      "王小明.pdf",
      "김철수",
      "Nguyễn.pdf",
      "გიორგი.pdf",
      "😀.png",
    ]) {
      expect(isPortablePath(path), path).toBe(true);
    }
  });
});

describe("writeCanonicalZip", () => {
  const write = async (entries: Parameters<typeof writeCanonicalZip>[0]) => {
    for await (const _ of writeCanonicalZip(entries));
  };

  it("refuses names twice, also where only their case differs, and names that would leave the folder", async () => {
    const one = (path: string) => zipBytes(path, new Uint8Array(1));
    await expect(write([one("a"), one("a")])).rejects.toThrow("Twice");
    await expect(write([one("a"), one("A")])).rejects.toThrow("Twice");
    await expect(write([one("../a")])).rejects.toThrow("portable");
  });

  it("refuses a file that changed since it was hashed", async () => {
    const entry = zipBytes("a", new Uint8Array([1]));
    await expect(write([{ ...entry, open: () => [new Uint8Array([2])] }])).rejects.toThrow(
      "Changed while being packed: a",
    );
  });
});

describe("verifyPack without Ed25519", () => {
  it("says that the signature was not checked, which is not green", async () => {
    const { bytes, key } = await buildSmallPack();
    const subtle = crypto.subtle;
    const original = subtle.importKey;
    subtle.importKey = () => Promise.reject(new DOMException("no Ed25519", "NotSupportedError"));
    try {
      expect(await verdictOf(bytes, key.fingerprint)).toBe("signature-not-checked");
    } finally {
      subtle.importKey = original;
    }
  });
});

describe("verifyPage", async () => {
  const { verifyPage } = await import("./verify-page.server");
  const html = verifyPage();
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";

  it("holds one script and one style, allowed by their hashes alone, and no address of anything", async () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    const digest = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(script))).toString("base64");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${digest}'`);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.replace(/\/\*[\s\S]*?\*\//g, "")).not.toMatch(
      /https?:\/\/|\bsrc=|fetch\(|XMLHttpRequest|import\s*\(/,
    );
  });

  it("runs what the product runs: the same verdicts in a page of its own", async () => {
    const { bytes, key } = await buildSmallPack();
    const core = script.replace("startPage();", "globalThis.verifyPack = verifyPack;");
    const page: Record<string, unknown> & { verifyPack?: typeof verifyPack } = {
      crypto,
      TextDecoder,
      TextEncoder,
      Uint8Array,
      DataView,
      Uint32Array,
      atob,
      btoa,
    };
    runInNewContext(core, page);
    const run = page.verifyPack!;
    expect(await run(bytesSource(bytes), { knownFingerprints: [key.fingerprint] })).toMatchObject({
      verdict: "genuine",
    });
    const changed = bytes.slice();
    changed[40] = changed[40]! ^ 1;
    expect(await run(bytesSource(changed))).toMatchObject({ verdict: "broken" });
  });
});
