import { execFileSync } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildPackContent } from "~test/factories/pack-content";
import { parseDataJson } from "./data-schema";
import { type MadePack, makePack, packFileSource } from "./make-pack.server";
import type { PackContent } from "./pack-content";
import { makeSealKeyPem, readSealKey } from "./seal.server";
import { bytesSource, verifyPack } from "./verify-pack";

const folder = mkdtempSync(join(tmpdir(), "pack-test-"));
const key = readSealKey(makeSealKeyPem());
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");
const scan = Buffer.from("a scanned contract");
const tool = (name: string) =>
  ["/usr/bin", "/bin", "/usr/local/bin"].map((at) => join(at, name)).find(existsSync);

function contentWithEvidence(): PackContent {
  const content = buildPackContent(10, "kk");
  content.workers[1]!.name = "สม Wong";
  const title = { kk: "Шарт", ru: "Договор", en: "Contract" };
  const entry = (path: string, bytes: Buffer) => ({
    path,
    workerId: content.workers[0]!.id,
    title,
    size: bytes.length,
    sha256: sha256(bytes),
  });
  content.evidence = [
    entry("documents/0001/шарт-Ғабит.pdf", scan),
    entry("documents/0001/lost.pdf", scan),
    entry("documents/0001/changed.pdf", Buffer.from("as it was")),
    entry("documents/../../etc/passwd", scan),
  ];
  content.contracts[0]!.evidence = content.evidence.map((one) => one.path);
  return content;
}

function evidenceFiles() {
  writeFileSync(join(folder, "scan"), scan);
  writeFileSync(join(folder, "changed"), "as it is");
  return [
    { path: "documents/0001/шарт-Ғабит.pdf", file: join(folder, "scan") },
    { path: "documents/0001/changed.pdf", file: join(folder, "changed") },
    { path: "documents/../../etc/passwd", file: join(folder, "scan") },
  ];
}

describe("makePack", () => {
  const outFile = join(folder, "pack.zip");
  const shares: number[] = [];
  let made: MadePack;
  let zip: Buffer;
  let files: Record<string, Uint8Array>;

  beforeAll(async () => {
    made = await makePack(contentWithEvidence(), evidenceFiles(), key, outFile, (share) =>
      shares.push(share),
    );
    zip = readFileSync(outFile);
    files = unzipSync(zip);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("writes one file, says its hash and size, and leaves nothing else behind", () => {
    expect(made.sha256).toBe(sha256(zip));
    expect(made.size).toBe(zip.length);
    expect(readdirSync(folder).toSorted()).toEqual(["changed", "pack.zip", "scan"]);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  it("is green where the fingerprint is known, and only unchanged where it is not", async () => {
    const source = await packFileSource(outFile);
    const known = await verifyPack(source, {
      knownFingerprints: [key.fingerprint.toUpperCase().replace(/(.{4})/g, "$1 ")],
    });
    expect(known).toMatchObject({
      verdict: "genuine",
      reason: null,
      keyKnown: true,
      fingerprint: key.fingerprint,
    });
    expect(await verifyPack(source)).toMatchObject({ verdict: "unchanged", keyKnown: false });
    expect(await verifyPack(source, { knownFingerprints: ["00".repeat(32)] })).toMatchObject({
      verdict: "unchanged",
    });
  });

  it("discloses what could not be included, in the data too", () => {
    expect(made.failures).toEqual([
      { path: "documents/../../etc/passwd", code: "bad-path" },
      { path: "documents/0001/changed.pdf", code: "changed" },
      { path: "documents/0001/lost.pdf", code: "not-stored" },
    ]);
    const data = parseDataJson(Buffer.from(files["data.json"]!).toString("utf8"));
    expect(data.failures).toEqual(made.failures);
    expect(data.evidence.map((one) => one.path)).toEqual(["documents/0001/шарт-Ғабит.pdf"]);
    expect(data.contracts.flatMap((one) => one.evidence)).toEqual(["documents/0001/шарт-Ғабит.pdf"]);
    expect(Buffer.from(files["documents/0001/шарт-Ғабит.pdf"]!)).toEqual(scan);
  });

  it("prints Kazakh, Turkish, Georgian, Chinese, Korean and Vietnamese names, and lists what no font has", () => {
    expect(made.unprinted).toEqual(["ม", "ส"]);
    const pdftotext = tool("pdftotext");
    if (!pdftotext) return;
    writeFileSync(join(folder, "audit-pack.pdf"), files["audit-pack.pdf"]!);
    const text = execFileSync(pdftotext, ["-layout", join(folder, "audit-pack.pdf"), "-"]).toString();
    rmSync(join(folder, "audit-pack.pdf"));
    for (const name of [
      "Құрманғазы",
      "Şükrü",
      "王小明",
      "김철수",
      "Nguyễn Thị Ánh",
      "გიორგი",
      "(U+0E21)",
      "U+0E2A",
    ]) {
      expect(text).toContain(name);
    }
  });

  it("is sealed as public tools understand it", () => {
    const list = Buffer.from(files.SHA256SUMS!);
    const publicKey = createPublicKey(Buffer.from(files["signing-key.pem"]!));
    expect(verify(null, list, publicKey, files["SHA256SUMS.sig"]!)).toBe(true);
    const lines = list
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  "));
    for (const [hash, path] of lines) expect(sha256(files[path!]!)).toBe(hash);
    expect(lines.map(([, path]) => path).toSorted()).toEqual(
      Object.keys(files)
        .filter((path) => !path.startsWith("SHA256SUMS"))
        .toSorted(),
    );

    const [unzip, sha256sum, openssl] = [tool("unzip"), tool("sha256sum"), tool("openssl")];
    if (!unzip || !sha256sum || !openssl) return;
    const unpacked = join(folder, "unpacked");
    mkdirSync(unpacked);
    const options = { cwd: unpacked, env: { NODE_ENV: "test" as const, LC_ALL: "C.UTF-8" } };
    execFileSync(unzip, ["-q", outFile], options);
    expect(execFileSync(sha256sum, ["-c", "SHA256SUMS"], options).toString()).not.toContain("FAILED");
    const arguments_ =
      "pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig";
    expect(execFileSync(openssl, arguments_.split(" "), options).toString()).toContain(
      "Verified Successfully",
    );
    const der = execFileSync(
      openssl,
      ["pkey", "-pubin", "-in", "signing-key.pem", "-outform", "DER"],
      options,
    );
    expect(sha256(der)).toBe(key.fingerprint);
    expect(readFileSync(join(unpacked, "VERIFY.txt"), "utf8")).toContain(key.fingerprint);
    rmSync(unpacked, { recursive: true });
  });

  it("is a tagged PDF/A-3a that carries its data", () => {
    const pdf = Buffer.from(files["audit-pack.pdf"]!).toString("latin1");
    expect(pdf).toMatch(/pdfaid:part>3</);
    expect(pdf).toMatch(/pdfaid:conformance>A</);
    expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(pdf.match(/\/AFRelationship/g)).toHaveLength(2);
    const pdfinfo = tool("pdfinfo");
    if (!pdfinfo) return;
    const said = execFileSync(pdfinfo, ["-"], {
      input: files["audit-pack.pdf"]!,
      stdio: ["pipe", "pipe", "ignore"],
    });
    expect(said.toString()).toMatch(/Tagged:\s+yes/);
  });

  it("comes out the same, byte for byte, when it is made again from facts gathered in another order", async () => {
    const content = contentWithEvidence();
    const again = join(folder, "again.zip");
    const shuffled = {
      ...content,
      workers: content.workers.toReversed(),
      gaps: content.gaps.toReversed(),
      deadlines: content.deadlines.toReversed(),
    };
    const second = await makePack(shuffled, evidenceFiles().toReversed(), key, again);
    expect(second.sha256).toBe(made.sha256);
  }, 60_000);

  it("names a changed file, and refuses a list with another signature", async () => {
    const at = zip.indexOf("a scanned contract");
    const changed = Buffer.from(zip);
    changed[at] = changed[at]! ^ 1;
    expect(await verifyPack(bytesSource(changed), { knownFingerprints: [key.fingerprint] })).toMatchObject({
      verdict: "broken",
      reason: { code: "file-changed", path: "documents/0001/шарт-Ғабит.pdf" },
    });
    const resigned = Buffer.from(zip);
    const signature = zip.indexOf(Buffer.from(files["SHA256SUMS.sig"]!));
    expect(signature).toBeGreaterThan(0);
    resigned[signature] = resigned[signature]! ^ 1;
    expect((await verifyPack(bytesSource(resigned))).verdict).toBe("broken");
  });

  it("makes nothing where it is stopped", async () => {
    const stopped = join(folder, "stopped.zip");
    const signal = AbortSignal.timeout(300);
    await expect(makePack(buildPackContent(1000), [], key, stopped, () => {}, signal)).rejects.toThrow();
    expect(
      readdirSync(folder).filter((name) => name.includes("stopped") || name.startsWith(".pack")),
    ).toEqual([]);
  }, 60_000);
});
