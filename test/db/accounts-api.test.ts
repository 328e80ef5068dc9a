import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Answer,
  createApiToken,
  listApiTokens,
  makeOperatorToken,
  personForApiToken,
  rateLimit,
  requestHash,
  requestReset,
  resetPassword,
  revokeApiToken,
  withIdempotency,
} from "~/accounts/index.server";
import { withoutEmployer } from "~db/client.server";
import { closeQueue } from "~db/queue.server";
import {
  type Accounts,
  accountsDatabase,
  day,
  goodPassword,
  hour,
  later,
  minute,
  noon,
} from "./accounts-harness";

let test: Accounts;
beforeAll(async () => {
  test = await accountsDatabase();
});
afterAll(async () => {
  await closeQueue();
  await test.close();
});

const personWith = async (email: string) => {
  const { personId } = await test.register(email);
  return { personId, email, name: "Т", locale: "ru" as const, emailVerifiedAt: null, hasPassword: true };
};

describe("API tokens", () => {
  it("are shown once, kept as a hash, and end on their day or when revoked", async () => {
    const person = await personWith("api@example.kz");
    const made = await createApiToken(test.context(), person, { name: "1С", expiresAt: later(30 * day) });
    if (made.kind !== "created") throw new Error(made.kind);
    expect(made.token).toMatch(/^rq_[\w-]{43}$/);
    const rows = await withoutEmployer(test.db, (trx) => trx.selectFrom("apiToken").selectAll().execute());
    expect(JSON.stringify(rows)).not.toContain(made.token);
    const who = async (now: Date) =>
      (await personForApiToken(test.db, made.token, now))?.person.personId ?? null;
    expect(await who(later(30 * day - 1))).toBe(person.personId);
    expect(await who(later(30 * day))).toBeNull();
    expect((await listApiTokens(test.db, person.personId))[0]?.lastUsedAt).toEqual(later(30 * day - 1));
    expect((await test.mails()).at(-1)).toMatchObject({
      message: { template: "api-token-made", tokenName: "1С" },
    });

    const stranger = await personWith("other@example.kz");
    const context = { db: test.db, now: noon };
    expect(await revokeApiToken(context, stranger.personId, made.apiTokenId)).toBe(false);
    expect(await revokeApiToken(context, person.personId, made.apiTokenId)).toBe(true);
    expect(await who(noon)).toBeNull();
    expect(await personForApiToken(test.db, "rq_nonsense", noon)).toBeNull();
  });

  it("need an end that is ahead and not years away", async () => {
    const person = await personWith("ends@example.kz");
    const end = (expiresAt: Date) => createApiToken(test.context(), person, { name: "x", expiresAt });
    expect(await end(noon)).toEqual({ kind: "end-date", problem: "past" });
    expect(await end(later(1000 * day))).toEqual({ kind: "end-date", problem: "too-far" });
  });

  it("that have ended leave room for others: at most fifty hold at once", async () => {
    const person = await personWith("fifty@example.kz");
    const make = (now: Date, days: number) =>
      createApiToken(test.context(now), person, { name: "x", expiresAt: later(days * day) });
    const first = await make(noon, 30);
    for (let i = 1; i < 50; i += 1) await make(noon, i < 10 ? 1 : 30);
    expect(await make(noon, 30)).toEqual({ kind: "too-many" });
    if (first.kind !== "created") throw new Error(first.kind);
    await revokeApiToken({ db: test.db, now: noon }, person.personId, first.apiTokenId);
    expect((await make(noon, 30)).kind).toBe("created");
    expect(await make(noon, 30)).toEqual({ kind: "too-many" });
    for (let i = 0; i < 9; i += 1) expect((await make(later(day), 30)).kind).toBe("created");
    expect(await make(later(day), 30)).toEqual({ kind: "too-many" });
  });

  it("made before an e-mail was proved fall when a reset proves it", async () => {
    const person = await personWith("hijacked@example.kz");
    const made = await createApiToken(test.context(), person, { name: "spy", expiresAt: later(30 * day) });
    if (made.kind !== "created") throw new Error(made.kind);
    await requestReset(test.context(), person.email, { address: "203.0.113.9" });
    await resetPassword(test.context(), await test.secretOf("reset-password"), `${goodPassword}!`);
    expect(await personForApiToken(test.db, made.token, noon)).toBeNull();
  });

  it("come from the operator's command too, with a person where there was none", async () => {
    const first = await makeOperatorToken(test.db, " Someone@Example.KZ ", noon);
    const second = await makeOperatorToken(test.db, "someone@example.kz", noon);
    const one = await personForApiToken(test.db, first ?? "", noon);
    const two = await personForApiToken(test.db, second ?? "", noon);
    expect(one?.person).toMatchObject({ email: "someone@example.kz", hasPassword: false });
    expect(two?.person.personId).toBe(one?.person.personId);
    expect(await makeOperatorToken(test.db, "not an e-mail", noon)).toBeNull();
  });
});

describe("rateLimit", () => {
  it("counts in one window together with all others, and says when the next begins", async () => {
    const rule = { limit: 20, windowSeconds: 60 };
    const hit = (now: Date) => rateLimit(test.db, { door: "public", of: "203.0.113.7" }, rule, now);
    const verdicts = await Promise.all(Array.from({ length: 30 }, () => hit(later(10_000))));
    expect(verdicts.filter((verdict) => verdict.ok)).toHaveLength(20);
    expect(verdicts.find((verdict) => !verdict.ok)).toEqual({ ok: false, retryAt: later(minute) });
    expect(await hit(later(minute))).toEqual({ ok: true, remaining: 19 });
    expect(await rateLimit(test.db, { door: "public", of: "203.0.113.8" }, rule, later(10_000))).toEqual({
      ok: true,
      remaining: 19,
    });
  });

  it("counts a whole IPv6 network as one caller, and other networks apart", async () => {
    const rule = { limit: 2, windowSeconds: 60 };
    const hit = async (of: string) => (await rateLimit(test.db, { door: "ipv6", of }, rule, noon)).ok;
    expect(await hit("2001:db8:0:7::1")).toBe(true);
    expect(await hit("2001:db8::7:a:b:c:d")).toBe(true);
    expect(await hit("2001:DB8:0:7:ffff:1:2:3")).toBe(false);
    expect(await hit("2001:db8:0:8::1")).toBe(true);
    expect(await hit("::1")).toBe(true);
    expect(await hit("::ffff:192.0.2.7")).toBe(true);
    expect(await hit("192.0.2.7")).toBe(true);
    expect(await hit("::ffff:192.0.2.7")).toBe(false);
  });

  it("keeps of whom it counts as a keyed hash only", async () => {
    const of = "198.51.100.23";
    await rateLimit(test.db, { door: "kept", of }, { limit: 1, windowSeconds: 60 }, noon);
    const rows = await withoutEmployer(test.db, (trx) =>
      trx.selectFrom("rateLimit").select("key").where("key", "like", "kept:%").execute(),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.key).not.toContain(of);
    for (const text of [of, `kept:${of}`]) {
      for (const form of ["hex", "base64url"] as const) {
        const plain = createHash("sha256").update(text).digest(form);
        expect(rows[0]?.key).not.toContain(plain.slice(0, 16));
      }
    }
  });
});

describe("Idempotency-Key", () => {
  const answer = (body: string, status = 201): Answer => ({ status, headers: { Location: "/x" }, body });
  const hash = (body: string) => requestHash("POST", "/api/v1/employers", body);
  let personId: string;
  beforeAll(async () => {
    personId = (await personWith("idem@example.kz")).personId;
  });
  const call = (key: string, body: string, fn: () => Promise<Answer>, now = noon, waitMs = 5000) =>
    withIdempotency(
      { db: test.db, dataKey: test.context().outbox.dataKey, now, waitMs },
      { personId, key, hash: hash(body) },
      fn,
    );

  it("runs once and gives the first answer again, sealed at rest; another body is refused", async () => {
    let runs = 0;
    const make = async () => answer(`{"secret":"s3cr3t-${++runs}"}`);
    expect(await call("k1", "a", make)).toEqual({
      kind: "answered",
      again: false,
      answer: answer('{"secret":"s3cr3t-1"}'),
    });
    expect(await call("k1", "a", make, later(day - 1))).toEqual({
      kind: "answered",
      again: true,
      answer: answer('{"secret":"s3cr3t-1"}'),
    });
    expect(await call("k1", "b", make)).toEqual({ kind: "other-request" });
    expect(runs).toBe(1);
    const rows = await withoutEmployer(test.db, (trx) =>
      trx.selectFrom("idempotencyKey").selectAll().execute(),
    );
    expect(JSON.stringify(rows)).not.toContain("s3cr3t");
    expect(await call("k1", "b", make, later(day))).toMatchObject({ kind: "answered", again: false });
  });

  it("runs once when ten arrive together", async () => {
    let runs = 0;
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        call("k2", "a", async () => {
          runs += 1;
          await sleep(150);
          return answer(String(runs));
        }),
      ),
    );
    expect(runs).toBe(1);
    expect(outcomes.map((outcome) => outcome.kind === "answered" && outcome.answer.body)).toEqual(
      Array(10).fill("1"),
    );
  });

  it("may be tried again after a fault of ours, and after a process that died", async () => {
    await expect(call("k3", "a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await call("k3", "a", async () => answer("fault", 500))).toMatchObject({
      answer: { status: 500 },
    });
    expect(await call("k3", "a", async () => answer("good"))).toMatchObject({
      again: false,
      answer: { body: "good" },
    });

    await withoutEmployer(test.db, (trx) =>
      trx
        .insertInto("idempotencyKey")
        .values({
          personId,
          key: "k4",
          requestHash: hash("a"),
          status: null,
          headers: null,
          body: null,
          createdAt: noon,
        })
        .execute(),
    );
    expect(await call("k4", "a", async () => answer("x"), later(minute), 120)).toEqual({
      kind: "still-running",
    });
    expect(await call("k4", "a", async () => answer("x"), later(hour))).toMatchObject({ again: false });
  });
});
