import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blobSource, bytesSource, checklistOf, parseDataJson, verifyPack } from "~/audit";
import { getPack, listPacks, openPackFile, requestPack, runPack, sealKey } from "~/audit/index.server";
import { controlDigit } from "~/law";
import { verifyLedger } from "~/ledger/index.server";
import { correctWorker, getWorker, registerWorker, setHeadcount } from "~/registry/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { makePackEmployer, PacksHouse, permitPaper } from "~test/harness/packs";
import { engagement, later, makeEmployer, papers, testDay, worker } from "~test/harness/registry";

let house: PacksHouse;
beforeAll(async () => {
  house = await PacksHouse.open();
});
afterAll(() => house.close());

const events = (scope: EmployerScope) =>
  forEmployer(scope, async (trx) => {
    const rows = await trx
      .selectFrom("ledgerEntry")
      .select(["event", "data"])
      .where("employerId", "=", scope.employerId)
      .where("event", "like", "pack.%")
      .orderBy("seq")
      .execute();
    return rows;
  });

describe("a pack", () => {
  it("says what the registry holds, verifies, and comes out the same again after the records went on", async () => {
    const { scope, workers, permit } = await makePackEmployer(house);
    const first = await house.make(scope, { on: testDay, locale: "ru" });
    const pack = await getPack(scope, first);
    expect(pack).toMatchObject({ status: "ready", progress: 1, on: testDay, error: null });
    expect(pack?.summary).toMatchObject({ workers: { total: 3 }, failures: [] });

    const zip = await house.file(scope, first);
    expect(createHash("sha256").update(zip).digest("hex")).toBe(pack?.sha256);
    expect(zip.length).toBe(pack?.size);
    const verified = await verifyPack(bytesSource(zip), { knownFingerprints: [sealKey().fingerprint] });
    expect(verified).toMatchObject({ verdict: "genuine", reason: null });

    const content = parseDataJson((await house.file(scope, first, "data.json")).toString("utf8"));
    expect(content.workers.map((one) => one.id).sort()).toEqual(Object.values(workers).sort());
    const of = (id: string) => content.workers.find((one) => one.id === id);
    expect(of(workers.lawful)).toMatchObject({ status: "ok", permit: { answer: "required" } });
    expect(of(workers.lawful)?.permit.because.length).toBeGreaterThan(0);
    // The replaced permit is not in the register; what became of its end is.
    expect(
      of(workers.late)
        ?.documents.filter((one) => one.kind === "permit")
        .map((one) => one.number),
    ).toEqual(["71-2"]);
    expect(content.deadlines.find((one) => one.dueOn === "2026-09-30")).toMatchObject({
      workerId: workers.late,
      state: "missed",
      doneOn: "2026-10-16",
    });
    expect(content.deadlines.find((one) => one.id === permit)).toMatchObject({ state: "open" });
    expect(content.gaps.filter((one) => one.workerId === workers.bare).map((one) => one.code)).toEqual(
      expect.arrayContaining(["category-missing", "passport-missing"]),
    );
    expect(content.localContent.groups).toHaveLength(2);
    expect(content.localContent.headcountOn).toBe("2026-11-01");
    expect(content.omissions.length).toBeGreaterThan(3);
    expect(content.ledger).toMatchObject({ intact: true });

    const [paper] = content.evidence;
    expect(paper).toMatchObject({ workerId: workers.lawful, size: permitPaper.length });
    expect(paper?.path).toMatch(/^documents\/000\d\/permit-1\.pdf$/);
    expect((await house.file(scope, first, paper?.path)).equals(permitPaper)).toBe(true);

    // The records go on: a correction, a newcomer, another headcount, a new name of the employer's worker.
    const after = later(scope, 60);
    const detail = await getWorker(after, workers.lawful, { on: testDay });
    if (!detail) throw new Error("no worker");
    await correctWorker(after, workers.lawful, { ...worker(), name: "Қожахмет Өзгерген", citizenship: "TR" });
    await registerWorker(after, {
      worker: worker({ name: "Newcomer" }),
      engagement: engagement(),
      documents: papers("N9"),
    });
    await setHeadcount(after, "2026-11-20", {
      "1": { citizens: 1, lentCitizens: 0, lentForeign: 0 },
      "2": { citizens: 1, lentCitizens: 0, lentForeign: 0 },
      "3": { citizens: 1, lentCitizens: 0, lentForeign: 0 },
      "4": { citizens: 1, lentCitizens: 0, lentForeign: 0 },
    });
    const again = await house.make(later(scope, 120), {
      on: testDay,
      knownAt: pack?.knownAt ?? null,
      locale: "ru",
    });
    expect(parseDataJson((await house.file(scope, again, "data.json")).toString("utf8"))).toEqual(content);
    for (const path of ["data.json", "registry.xlsx", "audit-pack.pdf", "SHA256SUMS"])
      expect((await house.file(scope, again, path)).equals(await house.file(scope, first, path)), path).toBe(
        true,
      );
    const fresh = await house.make(later(scope, 180), { on: testDay, locale: "kk" });
    const now = parseDataJson((await house.file(scope, fresh, "data.json")).toString("utf8"));
    expect(now.workers).toHaveLength(4);
    expect(now.localContent.headcountOn).toBe("2026-11-20");

    expect(await forEmployer(scope, (trx) => verifyLedger(trx, scope.employerId)).then((one) => one.ok)).toBe(
      true,
    );
    expect((await events(scope)).map((one) => one.event)).toEqual(
      expect.arrayContaining(["pack.requested", "pack.sealed", "pack.downloaded"]),
    );
    expect(JSON.stringify(await events(scope))).not.toMatch(/Қожахмет|T1000001/);
  });

  it("says what was true on a past day", async () => {
    const { scope, workers } = await makePackEmployer(house);
    const packId = await house.make(scope, { on: "2026-09-15", locale: "en" });
    const content = parseDataJson((await house.file(scope, packId, "data.json")).toString("utf8"));
    const late = content.workers.find((one) => one.id === workers.late);
    expect(late?.documents.filter((one) => one.kind === "permit").map((one) => one.number)).toContain("71-1");
    expect(content.deadlines.find((one) => one.dueOn === "2026-09-30")).toMatchObject({
      state: "open",
      doneOn: null,
    });
  });

  it("lies sealed on the disk, notices a changed byte, and leaves nothing else behind", async () => {
    const { scope } = await makePackEmployer(house);
    const packId = await house.make(scope, { on: testDay, locale: "ru" });
    const folder = join(house.dataDir, "packs", scope.employerId);
    expect(readdirSync(folder)).toEqual([`${packId}.zip.sealed`]);
    const path = join(folder, `${packId}.zip.sealed`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const sealed = readFileSync(path);
    expect(sealed.includes("T1000001") || sealed.includes("data.json")).toBe(false);
    const changed = Buffer.from(sealed);
    changed[70_000] = (changed[70_000] ?? 0) ^ 1;
    writeFileSync(path, changed);
    await expect(house.file(scope, packId)).rejects.toThrow();
  });

  it("verifies in a browser's manner too, and not after a byte of it was changed", async () => {
    const { scope } = await makePackEmployer(house);
    const packId = await house.make(scope, { on: testDay, locale: "en" });
    const zip = await house.file(scope, packId);
    const known = { knownFingerprints: [sealKey().fingerprint] };
    expect((await verifyPack(blobSource(new Blob([new Uint8Array(zip)])), known)).verdict).toBe("genuine");
    expect((await verifyPack(blobSource(new Blob([new Uint8Array(zip)])))).verdict).toBe("unchanged");
    const broken = new Uint8Array(zip);
    broken[5000] = (broken[5000] ?? 0) ^ 4;
    expect((await verifyPack(blobSource(new Blob([broken])), known)).verdict).toBe("broken");
  });
});

it("asks nothing of a family that only employers of staff are asked", async () => {
  const family = `85031430012${controlDigit("85031430012")}`;
  const scope = await makeEmployer(house.base.db, {
    kind: "household",
    bin: null,
    iin: family,
    sector: null,
    staff: null,
  });
  const helper = worker({ name: "Каримова Нилуфар", citizenship: "UZ" });
  const made = await registerWorker(scope, {
    worker: helper,
    engagement: engagement({ arrangement: "domestic", category: null, position: "Няня" }),
    documents: [],
  });
  expect(made.kind).not.toBe("refused");
  const packId = await house.make(scope, { on: testDay, locale: "ru" });
  const content = parseDataJson((await house.file(scope, packId, "data.json")).toString("utf8"));
  expect(content.gaps.filter(({ workerId }) => workerId === null)).toEqual([]);
  expect(content.localContent).toMatchObject({ exempt: true, groups: [] });
  expect(content.quota.rows.map(({ name, held, counted }) => [name.ru, held, counted])).toEqual([
    ["Разрешение трудовому иммигранту", 0, 1],
  ]);
  expect(checklistOf(content).find(({ id }) => id === "share")?.answer).toEqual({ kind: "notApplicable" });
});

describe("asking for a pack", () => {
  it("refuses what cannot be, with a code", async () => {
    const scope = await makeEmployer(house.base.db);
    const codeOf = async (who: EmployerScope, input: Parameters<typeof requestPack>[1]) => {
      const outcome = await requestPack(who, input, house.base.url);
      return outcome.kind === "refused" ? outcome.problems[0]?.code : outcome.kind;
    };
    expect(await codeOf({ ...scope, role: "viewer" }, { on: testDay, locale: "ru" })).toBe(
      "viewer-may-not-change",
    );
    expect(await codeOf(scope, { on: "2026-02-30", locale: "ru" })).toBe("not-a-day");
    expect(await codeOf(scope, { on: "2026-11-23", locale: "ru" })).toBe("on-in-future");
    expect(
      await codeOf(scope, { on: testDay, knownAt: new Date("2027-01-01T00:00:00Z"), locale: "ru" }),
    ).toBe("known-at-in-future");
    expect(
      await codeOf(scope, { on: testDay, knownAt: new Date("2020-01-01T00:00:00Z"), locale: "ru" }),
    ).toBe("nothing-recorded");
    for (let i = 0; i < 3; i++) expect(await codeOf(scope, { on: testDay, locale: "ru" })).toBe("requested");
    expect(await codeOf(scope, { on: testDay, locale: "ru" })).toBe("too-many-unfinished");
    expect(await listPacks(scope)).toHaveLength(3);
  });

  it("makes a pack of an employer without anyone, and shows no pack to another employer", async () => {
    const scope = await makeEmployer(house.base.db);
    const packId = await house.make(scope, { on: testDay, locale: "en" });
    expect(await getPack(scope, packId)).toMatchObject({
      status: "ready",
      summary: { workers: { total: 0 } },
    });
    const stranger = await makeEmployer(house.base.db);
    expect(await getPack(stranger, packId)).toBeNull();
    expect(await openPackFile(stranger, packId)).toBeNull();
    expect(await getPack(scope, "nonsense")).toBeNull();
    expect(await openPackFile(scope, packId, "../data.key")).toBeNull();
  });

  it("is taken up again where a process left it, and fails with a reason that can be read", async () => {
    const scope = await makeEmployer(house.base.db);
    const left = await house.request(scope, { on: testDay, locale: "ru" });
    await forEmployer(scope, (trx) =>
      trx
        .updateTable("pack")
        .set({ status: "running", progress: 0.4 })
        .where("employerId", "=", scope.employerId)
        .where("packId", "=", left)
        .execute(),
    );
    await runPack(house.context(scope.at), {});
    expect(await getPack(scope, left)).toMatchObject({ status: "ready" });

    const other = await makeEmployer(house.base.db);
    const doomed = await house.request(other, { on: testDay, locale: "ru" });
    // Where the folder should be lies a file: nothing can be written.
    writeFileSync(join(house.dataDir, "packs", other.employerId), "");
    await expect(
      runPack(house.context(other.at), { employerId: other.employerId, packId: doomed }),
    ).rejects.toThrow();
    expect(await getPack(other, doomed)).toMatchObject({ status: "failed", error: { code: "fault" } });
    expect((await events(other)).at(-1)).toMatchObject({ event: "pack.failed", data: { code: "fault" } });
  });
});
