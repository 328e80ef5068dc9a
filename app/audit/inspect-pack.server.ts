import { createHmac, timingSafeEqual } from "node:crypto";
import { isPassword, rateLimit } from "~/accounts/index.server";
import { config } from "~/config.server";
import { record } from "~/ledger/index.server";
import { type Db, type EmployerScope, forEmployer, withoutEmployer } from "~db/client.server";
import { readCanonicalZip } from "./canonical-zip";
import { type Json, renameKeys, toCamel } from "./data-json";
import type { PackItem } from "./pack";
import type { PackContent } from "./pack-content";
import { findLinkToken, linkState, readPack } from "./pack-rows.server";
import { openSealedPack } from "./pack-store.server";

/** What a link leads to. `locked`: the pass phrase is still to be given; `closed`: expired or revoked. */
export type Inspection =
  | { kind: "unknown" }
  | { kind: "closed" }
  | { kind: "locked"; linkId: string }
  | { kind: "open"; scope: EmployerScope; linkId: string; pack: PackItem; expiresAt: Date };

type Asking = { db: Db; at: Date; today: string };

/** Finds what a link's token leads to. `proof` is what {@link unlockInspection} gave for its pass phrase. */
export async function findInspection(
  asking: Asking,
  token: string,
  proof: string | null,
): Promise<Inspection> {
  const found = await withoutEmployer(asking.db, (trx) => findLinkToken(trx, token));
  if (!found) return { kind: "unknown" };
  const { employerId, linkId } = found;
  return forEmployer({ db: asking.db, employerId }, async (trx): Promise<Inspection> => {
    const link = await trx
      .selectFrom("packLink")
      .selectAll()
      .where("employerId", "=", employerId)
      .where("linkId", "=", linkId)
      .executeTakeFirst();
    if (!link) return { kind: "unknown" };
    if (linkState(link, asking.at) !== "open") return { kind: "closed" };
    if (link.passPhraseHash !== null && !isProof(proof, linkId, link.passPhraseHash, asking.at))
      return { kind: "locked", linkId };
    const pack = await readPack(trx, employerId, link.packId);
    if (pack?.status !== "ready") return { kind: "closed" };
    const actor = { kind: "inspector", id: linkId } as const;
    const scope: EmployerScope = { ...asking, employerId, actor, role: "viewer" };
    return { kind: "open", scope, linkId, pack, expiresAt: link.expiresAt };
  });
}

const tries = { limit: 10, windowSeconds: 900 };
/** A pass phrase that was given is remembered so long, in a cookie of the link's own path. */
export const unlockedSeconds = 12 * 3600;

export type UnlockOutcome =
  | { kind: "unlocked"; proof: string }
  | { kind: "wrong" }
  | { kind: "too-many"; retryAt: Date }
  | { kind: "gone" };

/** Tries a pass phrase; at most ten tries a quarter of an hour for a link, and as many from one address. */
export async function unlockInspection(
  asking: Asking,
  token: string,
  passPhrase: string,
  remoteAddress: string,
): Promise<UnlockOutcome> {
  const inspection = await findInspection(asking, token, null);
  if (inspection.kind !== "locked") return { kind: "gone" };
  const counters = [
    { door: "inspect", of: inspection.linkId },
    { door: "inspect-from", of: remoteAddress },
  ];
  for (const counter of counters) {
    const verdict = await rateLimit(asking.db, counter, tries, asking.at);
    if (!verdict.ok) return { kind: "too-many", retryAt: verdict.retryAt };
  }
  const found = await withoutEmployer(asking.db, (trx) => findLinkToken(trx, token));
  if (!found) return { kind: "gone" };
  const link = await forEmployer({ db: asking.db, employerId: found.employerId }, (trx) =>
    trx
      .selectFrom("packLink")
      .select("passPhraseHash")
      .where("employerId", "=", found.employerId)
      .where("linkId", "=", found.linkId)
      .executeTakeFirst(),
  );
  const hash = link?.passPhraseHash ?? null;
  if (hash === null || !(await isPassword(hash, passPhrase.trim()))) return { kind: "wrong" };
  const until = String(Math.floor(asking.at.getTime() / 1000) + unlockedSeconds);
  return { kind: "unlocked", proof: `${until}.${seal(until, found.linkId, hash)}` };
}

function seal(until: string, linkId: string, passPhraseHash: string): string {
  return createHmac("sha256", config().sessionSecret)
    .update(`inspect\0${until}\0${linkId}\0${passPhraseHash}`)
    .digest("base64url");
}

function isProof(proof: string | null, linkId: string, passPhraseHash: string, at: Date): boolean {
  const [until = "", given = ""] = (proof ?? "").split(".");
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 < at.getTime()) return false;
  const expected = Buffer.from(seal(until, linkId, passPhraseHash));
  const shown = Buffer.from(given);
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}

/** Writes down that an inspector looked at the pack. */
export async function recordView(scope: EmployerScope, packId: string): Promise<void> {
  await forEmployer(scope, (trx) =>
    record(trx, scope, { event: "pack.viewed-by-inspector", subject: { kind: "pack", id: packId } }),
  );
}

const held = new Map<string, Promise<PackContent>>();
const mostHeld = 3;

/** What a ready pack says, read from the `data.json` within it; the few that were read last are kept. */
export async function readPackContent(
  scope: Pick<EmployerScope, "employerId">,
  pack: Pick<PackItem, "id" | "sha256">,
): Promise<PackContent> {
  const key = `${pack.id} ${pack.sha256}`;
  let reading = held.get(key);
  if (!reading) {
    reading = readContent(scope.employerId, pack.id);
    reading.catch(() => held.delete(key));
    const oldest = held.size >= mostHeld ? held.keys().next().value : undefined;
    if (oldest !== undefined) held.delete(oldest);
  }
  held.delete(key);
  held.set(key, reading);
  return reading;
}

async function readContent(employerId: string, packId: string): Promise<PackContent> {
  const sealed = await openSealedPack(employerId, packId);
  if (!sealed) throw new Error("the stored pack is not there");
  try {
    const entry = (await readCanonicalZip(sealed))?.find((one) => one.path === "data.json");
    if (!entry) throw new Error("the stored pack holds no data");
    const text = Buffer.from(await sealed.read(entry.offset, entry.size)).toString("utf8");
    // We wrote it, and a changed byte does not open: to check its form again would hold up every other page.
    return renameKeys(JSON.parse(text) as Json, toCamel) as PackContent;
  } finally {
    await sealed.close();
  }
}
