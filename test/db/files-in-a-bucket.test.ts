import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesSource, verifyPack } from "~/audit";
import { getPack, openPackFile, sealKey } from "~/audit/index.server";
import { getWorker, openFile } from "~/registry/index.server";
import { startBucket } from "~test/harness/bucket";
import { makePackEmployer, PacksHouse, permitPaper } from "~test/harness/packs";
import { testDay } from "~test/harness/registry";

let bucket: Awaited<ReturnType<typeof startBucket>>;
let house: PacksHouse;
beforeAll(async () => {
  bucket = await startBucket("papers");
  process.env.FILES_URL = bucket.filesUrl();
  house = await PacksHouse.open();
});
afterAll(async () => {
  await house.close();
  await bucket.stop();
});

describe("with FILES_URL on a bucket", () => {
  it("papers and packs lie there sealed, whole for their employer, and not on this machine", async () => {
    const { scope, workers } = await makePackEmployer(house);
    const detail = await getWorker(scope, workers.lawful, { on: testDay });
    const sha256 = detail?.documents.find((one) => one.file !== null)?.file?.sha256 ?? "";
    const paper = `ruqsat/files/${scope.employerId}/${sha256}`;
    const opened = await openFile(scope, sha256);
    expect(opened && (await buffer(opened.content)).equals(permitPaper)).toBe(true);

    const packId = await house.make(scope, { on: testDay, locale: "ru" });
    expect([...bucket.objects.keys()]).toEqual([
      paper,
      `ruqsat/packs/${scope.employerId}/${packId}.zip.sealed`,
    ]);
    for (const object of bucket.objects.values()) expect(object.includes("PDF-1.7")).toBe(false);
    expect(existsSync(join(house.dataDir, "files"))).toBe(false);
    expect(readdirSync(join(house.dataDir, "packs", scope.employerId))).toEqual([]);
    const zip = await house.file(scope, packId);
    expect(await verifyPack(bytesSource(zip), { knownFingerprints: [sealKey().fingerprint] })).toMatchObject({
      verdict: "genuine",
    });
    expect((await house.file(scope, packId, "data.json")).toString("utf8")).toContain("T1000001");

    bucket.objects.clear();
    expect(await openFile(scope, sha256)).toBeNull();
    expect(await openPackFile(scope, packId)).toBeNull();
  });

  it("a paper that is gone is disclosed in the pack, and a store that does not answer fails it", async () => {
    const { scope } = await makePackEmployer(house);
    bucket.objects.clear();
    const packId = await house.make(scope, { on: testDay, locale: "ru" });
    const pack = await getPack(scope, packId);
    expect(pack?.summary?.failures).toHaveLength(1);
    bucket.fallIll(true);
    await expect(house.make(scope, { on: testDay, locale: "kk" })).rejects.toThrow("503");
    bucket.fallIll(false);
  });
});
