import { Readable } from "node:stream";
import { record } from "~/ledger/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { isId } from "~db/ids.server";
import { readCanonicalZip } from "./canonical-zip";
import type { PackItem, PackLinkItem } from "./pack";
import { readLinks, readPack, readPacks } from "./pack-rows.server";
import { openSealedPack } from "./pack-store.server";

type Reading = Pick<EmployerScope, "db" | "employerId">;

/** A pack with its progress; null where the employer has no such pack. */
export async function getPack(scope: Reading, packId: string): Promise<PackItem | null> {
  if (!isId(packId)) return null;
  return forEmployer(scope, (trx) => readPack(trx, scope.employerId, packId));
}

/** The employer's packs, the newest first. */
export function listPacks(scope: Reading, limit = 100): Promise<PackItem[]> {
  return forEmployer(scope, (trx) => readPacks(trx, scope.employerId, limit));
}

/** A pack's links, the newest first, with how they were used. */
export async function listPackLinks(
  scope: Reading & Pick<EmployerScope, "at">,
  packId: string,
): Promise<PackLinkItem[]> {
  if (!isId(packId)) return [];
  return forEmployer(scope, (trx) => readLinks(trx, scope.employerId, packId, scope.at));
}

export type PackDownload = { content: Readable; size: number; name: string; type: string };

/** The name under which a pack is saved: what it is and of which day; whose it is stands inside. */
export const wholePack = "pack.zip";

const types: Record<string, string> = {
  zip: "application/zip",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
  pem: "application/x-pem-file",
  html: "text/html; charset=utf-8",
  jpg: "image/jpeg",
  png: "image/png",
};

/**
 * The whole ZIP (`wholePack`), byte for byte as it was sealed, or one file of it, as a stream; written down in the
 * ledger as taken by the scope's actor. Null where the pack is not ready or holds no such file.
 */
export async function openPackFile(
  scope: EmployerScope,
  packId: string,
  path: string = wholePack,
): Promise<PackDownload | null> {
  const pack = await getPack(scope, packId);
  if (pack?.status !== "ready") return null;
  const sealed = await openSealedPack(scope.employerId, packId);
  if (!sealed) return null;
  let place = { offset: 0, size: sealed.size };
  if (path !== wholePack) {
    const entry = (await readCanonicalZip(sealed))?.find((one) => one.path === path);
    if (!entry) {
      await sealed.close();
      return null;
    }
    place = entry;
  }
  await forEmployer(scope, (trx) =>
    record(trx, scope, {
      event: "pack.downloaded",
      subject: { kind: "pack", id: packId },
      data: { file: path },
    }),
  );
  async function* bytes() {
    try {
      yield* sealed?.stream(place.offset, place.size) ?? [];
    } finally {
      await sealed?.close();
    }
  }
  const name = path === wholePack ? `audit-pack-${pack.on}.zip` : (path.split("/").at(-1) ?? path);
  return {
    content: Readable.from(bytes(), { objectMode: false }),
    size: place.size,
    name,
    type: types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
  };
}
