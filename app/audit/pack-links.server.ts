import { mayDo } from "~/accounts";
import { hashPassword, newSecret } from "~/accounts/index.server";
import { record } from "~/ledger/index.server";
import type { Refused } from "~/registry";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { isId, newId } from "~db/ids.server";
import { readPack } from "./pack-rows.server";

const dayMs = 86_400_000;
/** How long a link is open where nobody says, and at most. */
export const defaultLinkDays = 14;
export const mostLinkDays = 90;
export const shortestPassPhrase = 8;
export const longestPassPhrase = 200;

export type MakeLinkOutcome =
  | { kind: "made"; linkId: string; token: string; path: string; expiresAt: Date }
  | Refused;

/**
 * Makes a link by which somebody without an account reads a ready pack. The token is random and shown this once:
 * only its hash is kept. Codes of refusal: `viewer-may-not-change`, `not-found`, `not-ready`, `expires-in-past`,
 * `expires-too-late`, `pass-phrase-short`, `pass-phrase-long`.
 */
export async function makePackLink(
  scope: EmployerScope,
  packId: string,
  input: { expiresAt?: Date | null; passPhrase?: string | null } = {},
): Promise<MakeLinkOutcome> {
  if (!mayDo(scope.role, "change-register")) return refused("", "viewer-may-not-change");
  if (!isId(packId)) return refused("packId", "not-found");
  const expiresAt = input.expiresAt ?? new Date(scope.at.getTime() + defaultLinkDays * dayMs);
  if (expiresAt <= scope.at) return refused("expiresAt", "expires-in-past");
  if (expiresAt.getTime() > scope.at.getTime() + mostLinkDays * dayMs)
    return refused("expiresAt", "expires-too-late");
  const passPhrase = input.passPhrase?.trim() || null;
  if (passPhrase !== null && passPhrase.length < shortestPassPhrase)
    return refused("passPhrase", "pass-phrase-short");
  if (passPhrase !== null && passPhrase.length > longestPassPhrase)
    return refused("passPhrase", "pass-phrase-long");
  const passPhraseHash = passPhrase === null ? null : await hashPassword(passPhrase);
  const { secret, hash } = newSecret();
  return forEmployer(scope, async (trx): Promise<MakeLinkOutcome> => {
    const { employerId, at } = scope;
    const pack = await readPack(trx, employerId, packId);
    if (!pack) return refused("packId", "not-found");
    if (pack.status !== "ready") return refused("packId", "not-ready");
    const linkId = newId(at.getTime());
    await trx
      .insertInto("packLink")
      .values({
        employerId,
        linkId,
        packId,
        passPhraseHash,
        expiresAt,
        createdBy: scope.actor.kind === "person" ? scope.actor.id : null,
        createdAt: at,
      })
      .execute();
    await trx.insertInto("linkToken").values({ tokenHash: hash, employerId, linkId }).execute();
    await record(trx, scope, {
      event: "pack.link-made",
      subject: { kind: "pack", id: packId },
      data: { linkId, expiresAt: expiresAt.toISOString(), passPhrase: passPhraseHash !== null },
    });
    return { kind: "made", linkId, token: secret, path: `/inspect/${secret}`, expiresAt };
  });
}

export type RevokeLinkOutcome = { kind: "revoked" } | Refused;

/** Closes a link at once and for good; closing it again changes nothing. */
export async function revokePackLink(
  scope: EmployerScope,
  packId: string,
  linkId: string,
): Promise<RevokeLinkOutcome> {
  if (!mayDo(scope.role, "change-register")) return refused("", "viewer-may-not-change");
  if (!isId(packId) || !isId(linkId)) return refused("linkId", "not-found");
  return forEmployer(scope, async (trx): Promise<RevokeLinkOutcome> => {
    const link = await trx
      .selectFrom("packLink")
      .select("revokedAt")
      .where("employerId", "=", scope.employerId)
      .where("packId", "=", packId)
      .where("linkId", "=", linkId)
      .forUpdate()
      .executeTakeFirst();
    if (!link) return refused("linkId", "not-found");
    if (link.revokedAt !== null) return { kind: "revoked" };
    await trx
      .updateTable("packLink")
      .set({ revokedAt: scope.at })
      .where("employerId", "=", scope.employerId)
      .where("linkId", "=", linkId)
      .execute();
    await record(trx, scope, {
      event: "pack.link-revoked",
      subject: { kind: "pack", id: packId },
      data: { linkId },
    });
    return { kind: "revoked" };
  });
}

function refused(path: string, code: string): Refused {
  return { kind: "refused", problems: [{ path, code }] };
}
