import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { openPackFile, requestPack, runPack } from "~/audit/index.server";
import { dayOf } from "~/clock.server";
import { config } from "~/config.server";
import { addDocument, attachFile, getWorker, registerWorker, setHeadcount } from "~/registry/index.server";
import type { EmployerScope, JobContext } from "~db/client.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { document, engagement, makeEmployer, papers, worker } from "~test/harness/registry";

/** A database and a DATA_DIR, in which packs are asked for and made. */
export class PacksHouse {
  readonly base: TestDatabase;
  readonly dataDir: string;

  private constructor(base: TestDatabase, dataDir: string) {
    this.base = base;
    this.dataDir = dataDir;
  }

  static async open(): Promise<PacksHouse> {
    const dataDir = mkdtempSync(join(tmpdir(), "ruqsat-packs-"));
    process.env.DATA_DIR = dataDir;
    if (config().dataDir !== dataDir) throw new Error("the configuration was read before");
    return new PacksHouse(await freshDatabase(), dataDir);
  }

  async close(): Promise<void> {
    await this.base.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  context(at: Date): JobContext {
    return { db: this.base.db, databaseUrl: this.base.url, at, today: dayOf(at) };
  }

  async request(scope: EmployerScope, input: Parameters<typeof requestPack>[1]): Promise<string> {
    const outcome = await requestPack(scope, input, this.base.url);
    if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.problems));
    return outcome.packId;
  }

  /** Asks for a pack and makes it, as the job does. */
  async make(scope: EmployerScope, input: Parameters<typeof requestPack>[1]): Promise<string> {
    const packId = await this.request(scope, input);
    await runPack(this.context(scope.at), { employerId: scope.employerId, packId });
    return packId;
  }

  async file(scope: EmployerScope, packId: string, path?: string): Promise<Buffer> {
    const download = await openPackFile(scope, packId, path);
    if (!download) throw new Error(`no ${path ?? "pack"} in ${packId}`);
    return buffer(download.content);
  }
}

export const permitPaper = Buffer.from("%PDF-1.7\nthe paper of a permit\n%%EOF\n");

/**
 * An employer with three workers: one whose papers hold and whose permit has its paper, one whose permit ran out
 * and was renewed late, one of whom nothing is known.
 */
export async function makePackEmployer(house: PacksHouse): Promise<{
  scope: EmployerScope;
  workers: { lawful: string; late: string; bare: string };
  permit: string;
}> {
  const scope = await makeEmployer(house.base.db);
  const register = async (input: Parameters<typeof registerWorker>[1]) => {
    const made = await registerWorker(scope, input);
    if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
    return made;
  };
  const lawful = await register({
    worker: worker({ name: "Қожахмет Ғалымұлы", citizenship: "TR", birthDate: "1990-02-11" }),
    engagement: engagement(),
    documents: papers("T1000001"),
  });
  const late = await register({
    worker: worker({ name: "Rahul Venkataraghavan", citizenship: "IN" }),
    engagement: engagement({ category: "4", position: "=1+1" }),
    documents: [
      document("passport", "2030-01-01", { number: "IN7" }),
      document("permit", "2026-09-30", { number: "71-1", validFrom: "2026-01-10" }),
      document("contract", "2027-01-09", { validFrom: "2026-01-10", number: "14/26" }),
      document("insurance", "2027-06-30"),
    ],
  });
  const bare = await register({
    worker: worker({ name: "Wáng Xiǎomíng", birthDate: null, citizenship: "CN" }),
    engagement: engagement({ category: null, position: null }),
    documents: [],
  });
  await setHeadcount(scope, "2026-11-01", {
    "1": { citizens: 4, lentCitizens: 0, lentForeign: 0 },
    "2": { citizens: 20, lentCitizens: 0, lentForeign: 0 },
    "3": { citizens: 190, lentCitizens: 0, lentForeign: 0 },
    "4": { citizens: 200, lentCitizens: 0, lentForeign: 0 },
  });
  const documentOf = async (workerId: string, kind: string) => {
    const detail = await getWorker(scope, workerId, { on: scope.today });
    return detail?.documents.find((one) => one.facts.kind === kind)?.documentId ?? "";
  };
  const renewed = await addDocument(
    scope,
    late.workerId,
    document("permit", "2027-10-15", { number: "71-2", issuedOn: "2026-10-16", validFrom: "2026-10-16" }),
    await documentOf(late.workerId, "permit"),
  );
  if (renewed.kind === "refused") throw new Error(JSON.stringify(renewed.problems));
  const permit = await documentOf(lawful.workerId, "permit");
  const attached = await attachFile(scope, permit, {
    name: "разрешение.pdf",
    content: (async function* () {
      yield permitPaper;
    })(),
  });
  if (attached.kind === "refused") throw new Error(JSON.stringify(attached.problems));
  return {
    scope,
    workers: { lawful: lawful.workerId, late: late.workerId, bare: bare.workerId },
    permit,
  };
}
