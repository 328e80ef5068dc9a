import { readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import type { APIRequestContext, Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { requestPack } from "~/audit/index.server";
import { registerWorker, startImport } from "~/registry/index.server";
import { type Db, type EmployerScope, forEmployer } from "~db/client.server";
import { closeQueue } from "~db/queue.server";
import { openBrowser, visit } from "~test/harness/browser";
import { foundBuilder, openApplicationDatabase } from "~test/harness/employer-journey";
import { engagement, papers, worker } from "~test/harness/registry";
import { thisApplication } from "~test/harness/this-application";

let browser: Browser;
let db: Db;
beforeAll(async () => {
  db = openApplicationDatabase();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await closeQueue();
  await db?.destroy();
});

/** The addresses of all pages of an employer by their folders; a page that is added is walked too. */
const patterns = readdirSync("app/routes")
  .filter((folder) => folder.startsWith("_app.e.$employerId."))
  .map((folder) => `/${folder.replaceAll("[.]", "\0").replace("_app.", "").split(".").join("/")}`)
  .map((path) => path.replaceAll("_/", "/").replace("/_index", "").replaceAll("\0", "."));

type Ids = Record<"worker" | "document" | "engagement" | "import" | "pack", string>;

/** One of everything that has an address of its own. */
async function fill(scope: EmployerScope): Promise<Ids> {
  const made = await registerWorker(scope, {
    worker: worker({ name: "Ван Лэй" }),
    engagement: engagement(),
    documents: papers(),
  });
  if (made.kind === "refused") throw new Error(JSON.stringify(made.problems));
  const rows = await forEmployer(scope, async (trx) => ({
    document: await trx.selectFrom("document").select("documentId").executeTakeFirstOrThrow(),
    engagement: await trx.selectFrom("engagement").select("engagementId").executeTakeFirstOrThrow(),
  }));
  const { database } = thisApplication();
  const list = await startImport(scope, database, {
    fileName: "list.csv",
    content: Readable.from(readFileSync("test/samples/legacy-1251.csv")),
    dryRun: true,
  });
  const pack = await requestPack(scope, { on: scope.today, locale: "ru" }, database);
  if (list.kind === "refused" || pack.kind === "refused") throw new Error("refused");
  return {
    worker: made.workerId,
    document: rows.document.documentId,
    engagement: rows.engagement.engagementId,
    import: list.importId,
    pack: pack.packId,
  };
}

/** What anybody but the owner and the jobs did to the employer. */
async function entries(scope: EmployerScope): Promise<string[]> {
  const rows = await forEmployer(scope, (trx) =>
    trx.selectFrom("ledgerEntry").select(["event", "actorId", "actorKind"]).orderBy("seq").execute(),
  );
  const ownerId = scope.actor.kind === "person" ? scope.actor.id : null;
  return rows
    .filter(({ actorId, actorKind }) => actorKind !== "system" && actorId !== ownerId)
    .map(({ event }) => event);
}

function address(pattern: string, employerId: string, ids: Ids): string {
  return pattern
    .replace("$employerId", employerId)
    .replace("$workerId", ids.worker)
    .replace("$documentId", ids.document)
    .replace("$engagementId", ids.engagement)
    .replace("$importId", ids.import)
    .replace("$packId", ids.pack)
    .replace("$who", "worker")
    .replace("$", "file");
}

it("shows another employer's pages to nobody, by whichever ids they are asked for", async () => {
  const owner = await visit(browser);
  const theirs = await foundBuilder(owner.page, db);
  const ids = await fill(theirs.scope);
  const stranger = await visit(browser);
  const mine = await foundBuilder(stranger.page, db);
  const origin = thisApplication().url;
  const statuses = async (who: APIRequestContext, path: string) => {
    const options = { maxRedirects: 0, headers: { origin } };
    const [read, written] = await Promise.all([
      who.get(path, options),
      who.post(path, { ...options, form: { intent: "x" } }),
    ]);
    return [read.status(), written.status()];
  };
  expect(patterns.length).toBeGreaterThan(25);
  const seen: string[] = [];
  const before = await entries(theirs.scope);
  for (const pattern of patterns) {
    const path = address(pattern, theirs.scope.employerId, ids);
    if ((await owner.page.request.get(path, { maxRedirects: 0 })).status() < 400) seen.push(pattern);
    const [read, written] = await statuses(stranger.page.request, path);
    expect(read, path).toBe(404);
    // A page without a form of its own answers any POST that it takes none.
    expect([404, 405], `POST ${path}`).toContain(written);
    const mixed = address(pattern, mine.scope.employerId, ids);
    if (pattern.split("$").length < 3) continue;
    const [readMixed, writtenMixed] = await statuses(stranger.page.request, mixed);
    expect(readMixed, mixed).toBe(404);
    // A form that is wrong anyway is refused before anything is looked for.
    expect([404, 405, 422], `POST ${mixed}`).toContain(writtenMixed);
  }
  // The owner does see them, so that the walk is one of addresses that lead somewhere.
  expect(seen.length).toBeGreaterThan(20);
  expect(await entries(theirs.scope), "nothing of theirs was read or written").toEqual(before);
  await owner.close();
  await stranger.close();
});
