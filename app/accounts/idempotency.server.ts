import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { cipherFor } from "~db/cipher.server";
import { type Db, withoutEmployer } from "~db/client.server";

export type Answer = { status: number; headers: Record<string, string>; body: string };
export type IdempotentOutcome =
  | { kind: "answered"; answer: Answer; again: boolean }
  | { kind: "other-request" }
  | { kind: "still-running" };

const keptMs = 24 * 60 * 60 * 1000;
/** Longer than any request may take: a claim older than this belongs to a process that is gone. */
const abandonedMs = 2 * 60 * 1000;
const cipherId = "idempotency";

/** What makes two requests the same: method, path with query, and body. */
export function requestHash(method: string, path: string, body: string | Buffer): Buffer {
  return createHash("sha256").update(`${method} ${path}\n`).update(body).digest();
}

/**
 * Runs `fn` once for a person's key and gives its answer again for 24 hours (design of the API: "Twice the
 * same"). Two that arrive at once: the second waits for the first one's answer. An answer of 500 and above,
 * and a throw, are not kept, so that the caller may try again. Answers are sealed, since some hold a secret
 * that is shown once.
 */
export async function withIdempotency(
  context: { db: Db; dataKey: Buffer; now: Date; waitMs?: number },
  request: { personId: string; key: string; hash: Buffer },
  fn: () => Promise<Answer>,
): Promise<IdempotentOutcome> {
  const until = Date.now() + (context.waitMs ?? 35_000);
  for (;;) {
    const claim = await claimKey(context, request);
    if (claim.kind === "mine") break;
    if (claim.kind !== "running") return claim;
    if (Date.now() >= until) return { kind: "still-running" };
    await sleep(50);
  }
  try {
    const answer = await fn();
    if (answer.status >= 500) await release(context.db, request);
    else await keep(context, request, answer);
    return { kind: "answered", answer, again: false };
  } catch (error) {
    await release(context.db, request);
    throw error;
  }
}

type Claim = { kind: "mine" } | { kind: "running" } | Exclude<IdempotentOutcome, { kind: "still-running" }>;

async function claimKey(
  context: { db: Db; dataKey: Buffer; now: Date },
  request: { personId: string; key: string; hash: Buffer },
): Promise<Claim> {
  const { now } = context;
  return withoutEmployer(context.db, async (trx) => {
    const mine = await trx
      .insertInto("idempotencyKey")
      .values({
        personId: request.personId,
        key: request.key,
        requestHash: request.hash,
        status: null,
        headers: null,
        body: null,
        createdAt: now,
      })
      .onConflict((conflict) => conflict.columns(["personId", "key"]).doNothing())
      .returning("key")
      .executeTakeFirst();
    if (mine) return { kind: "mine" };
    const row = await trx
      .selectFrom("idempotencyKey")
      .selectAll()
      .where("personId", "=", request.personId)
      .where("key", "=", request.key)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return { kind: "running" };
    const age = now.getTime() - row.createdAt.getTime();
    if (age >= keptMs || (row.status === null && age >= abandonedMs)) {
      await trx
        .updateTable("idempotencyKey")
        .set({ requestHash: request.hash, status: null, headers: null, body: null, createdAt: now })
        .where("personId", "=", request.personId)
        .where("key", "=", request.key)
        .execute();
      return { kind: "mine" };
    }
    if (!row.requestHash.equals(request.hash)) return { kind: "other-request" };
    if (row.status === null) return { kind: "running" };
    const body =
      row.body === null ? "" : cipherFor(context.dataKey, cipherId).open(Buffer.from(row.body, "base64"));
    return {
      kind: "answered",
      answer: { status: row.status, headers: row.headers ?? {}, body },
      again: true,
    };
  });
}

async function keep(
  context: { db: Db; dataKey: Buffer },
  request: { personId: string; key: string; hash: Buffer },
  answer: Answer,
): Promise<void> {
  const body = cipherFor(context.dataKey, cipherId).seal(answer.body).toString("base64");
  await withoutEmployer(context.db, (trx) =>
    trx
      .updateTable("idempotencyKey")
      .set({ status: answer.status, headers: JSON.stringify(answer.headers), body })
      .where("personId", "=", request.personId)
      .where("key", "=", request.key)
      .where("requestHash", "=", request.hash)
      .execute(),
  );
}

async function release(db: Db, request: { personId: string; key: string; hash: Buffer }): Promise<void> {
  await withoutEmployer(db, (trx) =>
    trx
      .deleteFrom("idempotencyKey")
      .where("personId", "=", request.personId)
      .where("key", "=", request.key)
      .where("requestHash", "=", request.hash)
      .where("status", "is", null)
      .execute(),
  );
}
