import { hashOfSecret } from "~/accounts/index.server";
import type { Tx } from "~db/client.server";
import type { PackItem, PackLinkItem, PackSummary } from "./pack";

/** The queries of packs and their links; each in the employer's scope. */
export async function readPack(trx: Tx, employerId: string, packId: string): Promise<PackItem | null> {
  const row = await packs(trx, employerId).where("k.packId", "=", packId).executeTakeFirst();
  return row ? packItem(row) : null;
}

/** The newest first. */
export async function readPacks(trx: Tx, employerId: string, limit: number): Promise<PackItem[]> {
  const rows = await packs(trx, employerId)
    .orderBy("k.createdAt", "desc")
    .orderBy("k.packId", "desc")
    .limit(limit)
    .execute();
  return rows.map(packItem);
}

function packs(trx: Tx, employerId: string) {
  return trx
    .selectFrom("pack as k")
    .leftJoin("person as p", "p.personId", "k.createdBy")
    .selectAll("k")
    .select("p.name as author")
    .where("k.employerId", "=", employerId);
}

type Row = Awaited<ReturnType<ReturnType<typeof packs>["execute"]>>[number];

function packItem(row: Row): PackItem {
  return {
    id: row.packId,
    status: row.status,
    progress: row.progress,
    on: row.onDay,
    knownAt: row.knownAt,
    locale: row.locale,
    ruleset: row.ruleset,
    sha256: row.sha256?.toString("hex") ?? null,
    size: row.size,
    summary: row.summary as PackSummary | null,
    error: row.error as PackItem["error"],
    createdBy: row.author,
    createdAt: row.createdAt,
    finishedAt: row.finishedAt,
  };
}

/** The ids of packs that were asked for and are not done. */
export async function unfinishedPacks(trx: Tx, employerId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom("pack")
    .select("packId")
    .where("employerId", "=", employerId)
    .where("status", "in", ["queued", "running"])
    .orderBy("createdAt")
    .execute();
  return rows.map((row) => row.packId);
}

/** A pack's links, the newest first, with how they were used, by the ledger. */
export async function readLinks(
  trx: Tx,
  employerId: string,
  packId: string,
  at: Date,
): Promise<PackLinkItem[]> {
  const rows = await trx
    .selectFrom("packLink as l")
    .leftJoin("person as p", "p.personId", "l.createdBy")
    .selectAll("l")
    .select("p.name as author")
    .where("l.employerId", "=", employerId)
    .where("l.packId", "=", packId)
    .orderBy("l.createdAt", "desc")
    .orderBy("l.linkId", "desc")
    .execute();
  if (rows.length === 0) return [];
  const used = await trx
    .selectFrom("ledgerEntry")
    .select(["actorId", "event"])
    .select((eb) => [eb.fn.countAll<number>().as("times"), eb.fn.max("at").as("last")])
    .where("employerId", "=", employerId)
    .where("actorKind", "=", "inspector")
    .where("subjectId", "=", packId)
    .groupBy(["actorId", "event"])
    .execute();
  return rows.map((row) => {
    const own = used.filter((one) => one.actorId === row.linkId);
    const times = (event: string) => Number(own.find((one) => one.event === event)?.times ?? 0);
    const last = own.map((one) => one.last).sort((a, b) => b.getTime() - a.getTime())[0];
    return {
      id: row.linkId,
      createdAt: row.createdAt,
      createdBy: row.author,
      expiresAt: row.expiresAt,
      revokedAt: row.revokedAt,
      hasPassPhrase: row.passPhraseHash !== null,
      state: linkState(row, at),
      views: times("pack.viewed-by-inspector"),
      downloads: times("pack.downloaded"),
      lastUsedAt: last ?? null,
    };
  });
}

export function linkState(
  link: { expiresAt: Date; revokedAt: Date | null },
  at: Date,
): PackLinkItem["state"] {
  if (link.revokedAt !== null) return "revoked";
  return link.expiresAt <= at ? "expired" : "open";
}

/** To which employer a link's token leads; null where there is none. Outside of any employer's scope. */
export async function findLinkToken(
  trx: Tx,
  token: string,
): Promise<{ employerId: string; linkId: string } | null> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
  const row = await trx
    .selectFrom("linkToken")
    .select(["employerId", "linkId"])
    .where("tokenHash", "=", hashOfSecret(token))
    .executeTakeFirst();
  return row ?? null;
}
