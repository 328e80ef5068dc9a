import { execFileSync } from "node:child_process";
import { createHash, createPublicKey, verify } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  findInspection,
  fingerprintOf,
  listPackLinks,
  makePackLink,
  openPackFile,
  readPackContent,
  recordView,
  revokePackLink,
  sealKey,
  unlockInspection,
} from "~/audit/index.server";
import { dayOf } from "~/clock.server";
import { type EmployerScope, forEmployer, withoutEmployer } from "~db/client.server";
import { makePackEmployer, PacksHouse } from "~test/harness/packs";
import { makeEmployer, testDay } from "~test/harness/registry";

let house: PacksHouse;
let scope: EmployerScope;
let packId: string;
beforeAll(async () => {
  house = await PacksHouse.open();
  ({ scope } = await makePackEmployer(house));
  packId = await house.make(scope, { on: testDay, locale: "ru" });
});
afterAll(() => house.close());

const dayMs = 86_400_000;
const asking = (days = 0) => {
  const at = new Date(scope.at.getTime() + days * dayMs);
  return { db: house.base.db, at, today: dayOf(at) };
};

async function link(input: Parameters<typeof makePackLink>[2] = {}) {
  const made = await makePackLink(scope, packId, input);
  if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
  return made;
}

describe("a link", () => {
  it("opens the pack for a fortnight, and only its hash is kept", async () => {
    const { token, linkId, path } = await link();
    expect(path).toBe(`/inspect/${token}`);
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = await withoutEmployer(house.base.db, (trx) =>
      trx.selectFrom("linkToken").selectAll().where("linkId", "=", linkId).execute(),
    );
    expect(rows.map((row) => row.tokenHash.toString("hex"))).toEqual([
      createHash("sha256").update(token).digest("hex"),
    ]);
    const opened = await findInspection(asking(), token, null);
    if (opened.kind !== "open") throw new Error(opened.kind);
    expect(opened.scope).toMatchObject({
      employerId: scope.employerId,
      role: "viewer",
      actor: { kind: "inspector", id: linkId },
    });
    expect((await readPackContent(opened.scope, opened.pack)).workers).toHaveLength(3);
    expect((await findInspection(asking(13.9), token, null)).kind).toBe("open");
    expect((await findInspection(asking(14), token, null)).kind).toBe("closed");
  });

  it("writes down every view and download, and says how it was used", async () => {
    const { token, linkId } = await link();
    const opened = await findInspection(asking(), token, null);
    if (opened.kind !== "open") throw new Error(opened.kind);
    await recordView(opened.scope, packId);
    await recordView(opened.scope, packId);
    const download = await openPackFile(opened.scope, packId, "audit-pack.pdf");
    download?.content.destroy();
    const item = (await listPackLinks(scope, packId)).find((one) => one.id === linkId);
    expect(item).toMatchObject({ state: "open", views: 2, downloads: 1, hasPassPhrase: false });
    const entries = await forEmployer(scope, (trx) =>
      trx
        .selectFrom("ledgerEntry")
        .select(["event", "data"])
        .where("employerId", "=", scope.employerId)
        .where("actorId", "=", linkId)
        .orderBy("seq")
        .execute(),
    );
    expect(entries).toEqual([
      { event: "pack.viewed-by-inspector", data: {} },
      { event: "pack.viewed-by-inspector", data: {} },
      { event: "pack.downloaded", data: { file: "audit-pack.pdf" } },
    ]);
  });

  it("opens nothing once it is revoked, and nothing where there is none", async () => {
    const { token, linkId } = await link();
    const stranger = await makeEmployer(house.base.db);
    expect(await revokePackLink(stranger, packId, linkId)).toMatchObject({
      problems: [{ code: "not-found" }],
    });
    expect(await makePackLink(stranger, packId)).toMatchObject({ problems: [{ code: "not-found" }] });
    expect((await findInspection(asking(), token, null)).kind).toBe("open");
    expect(await revokePackLink({ ...scope, role: "viewer" }, packId, linkId)).toMatchObject({
      problems: [{ code: "viewer-may-not-change" }],
    });
    expect(await revokePackLink(scope, packId, linkId)).toEqual({ kind: "revoked" });
    expect((await findInspection(asking(), token, null)).kind).toBe("closed");
    expect(await revokePackLink(scope, packId, linkId)).toEqual({ kind: "revoked" });
    for (const none of ["A".repeat(43), "", "../x", `${token}a`])
      expect((await findInspection(asking(), none, null)).kind).toBe("unknown");
  });

  it("asks for its pass phrase, counts the tries, and forgets who gave it after half a day", async () => {
    const { token } = await link({ passPhrase: "алма ағашы" });
    const other = await link({ passPhrase: "алма ағашы" });
    const unlock = (phrase: string, from = "10.0.0.1") => unlockInspection(asking(), token, phrase, from);
    expect((await findInspection(asking(), token, null)).kind).toBe("locked");
    expect((await unlock("алма ағаш")).kind).toBe("wrong");
    const unlocked = await unlock(" алма ағашы ");
    if (unlocked.kind !== "unlocked") throw new Error(unlocked.kind);
    expect((await findInspection(asking(), token, unlocked.proof)).kind).toBe("open");
    expect((await findInspection(asking(), other.token, unlocked.proof)).kind).toBe("locked");
    expect((await findInspection(asking(0.6), token, unlocked.proof)).kind).toBe("locked");
    const [until = ""] = unlocked.proof.split(".");
    const forged = unlocked.proof.replace(until, String(Number(until) + 999_999));
    expect((await findInspection(asking(), token, forged)).kind).toBe("locked");
    for (let i = 0; i < 8; i++) expect((await unlock("нет такого", `10.0.1.${i}`)).kind).toBe("wrong");
    expect((await unlock("алма ағашы", "10.0.2.1")).kind).toBe("too-many");
    expect((await unlockInspection(asking(), "B".repeat(43), "алма ағашы", "10.0.3.1")).kind).toBe("gone");
  });

  it("refuses what cannot be, with a code", async () => {
    const codeOf = async (input: Parameters<typeof makePackLink>[2], who = scope) => {
      const outcome = await makePackLink(who, packId, input);
      return outcome.kind === "refused" ? outcome.problems[0]?.code : outcome.kind;
    };
    const inDays = (days: number) => new Date(scope.at.getTime() + days * dayMs);
    expect(await codeOf({ expiresAt: inDays(-1) })).toBe("expires-in-past");
    expect(await codeOf({ expiresAt: inDays(91) })).toBe("expires-too-late");
    expect(await codeOf({ expiresAt: inDays(90) })).toBe("made");
    expect(await codeOf({ passPhrase: "1234567" })).toBe("pass-phrase-short");
    expect(await codeOf({ passPhrase: "x".repeat(201) })).toBe("pass-phrase-long");
    expect(await codeOf({ passPhrase: "   " })).toBe("made");
    expect(await codeOf({}, { ...scope, role: "viewer" })).toBe("viewer-may-not-change");
    const waiting = await house.request(scope, { on: testDay, locale: "en" });
    expect(await makePackLink(scope, waiting)).toMatchObject({ problems: [{ code: "not-ready" }] });
  });
});

it("is a pack that public tools unpack and verify", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ruqsat-unpacked-"));
  try {
    const zip = await house.file(scope, packId);
    writeFileSync(join(folder, "pack.zip"), zip);
    const list = await house.file(scope, packId, "SHA256SUMS");
    const signature = await house.file(scope, packId, "SHA256SUMS.sig");
    const key = createPublicKey(await house.file(scope, packId, "signing-key.pem"));
    expect(verify(null, list, key, signature)).toBe(true);
    expect(fingerprintOf(key)).toBe(sealKey().fingerprint);
    for (const line of list.toString("utf8").trimEnd().split("\n")) {
      const [hash = "", path = ""] = line.split("  ");
      const bytes = await house.file(scope, packId, path);
      expect(createHash("sha256").update(bytes).digest("hex"), path).toBe(hash);
    }
    const tools = ["/usr/bin/unzip", "/usr/bin/sha256sum", "/usr/bin/openssl"];
    if (!tools.every((tool) => existsSync(tool))) return;
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: folder, encoding: "utf8" });
    run("unzip", "-q", "pack.zip", "-d", "out");
    expect(run("sh", "-c", "cd out && sha256sum -c SHA256SUMS")).not.toMatch(/FAILED/);
    expect(
      run(
        "sh",
        "-c",
        "cd out && openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig",
      ),
    ).toContain("Signature Verified Successfully");
    expect(readFileSync(join(folder, "out/audit-pack.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
