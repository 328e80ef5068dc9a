import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  beginCookie,
  changePassword,
  endOtherSessions,
  endSession,
  listSessions,
  personOfRequest,
  requestReset,
  resetPassword,
  type SignedIn,
  sendVerification,
  signIn,
  signUp,
  sweepAccounts,
  verifyEmail,
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

const here = { address: "203.0.113.5", userAgent: "Firefox\u0000 on Linux" };
const url = "http://localhost:3000/";

function requestWith(secret: string, cookie = "__Host-ruqsat"): Request {
  return new Request(url, { headers: { Cookie: `lng=ru; ${cookie}=${secret}` } });
}
const whoIs = (secret: string, now = noon) => personOfRequest(requestWith(secret), test.db, now, null);
async function signedIn(secret: string): Promise<SignedIn> {
  const found = await whoIs(secret);
  if (!found) throw new Error("not signed in");
  return found;
}

describe("signing up", () => {
  it("makes a person whose password is an argon2id hash, signs them in and mails a link", async () => {
    const { personId, secret } = await test.register("aigul@example.kz");
    const row = await withoutEmployer(test.db, (trx) =>
      trx.selectFrom("person").selectAll().where("personId", "=", personId).executeTakeFirstOrThrow(),
    );
    expect(row.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(row.emailVerifiedAt).toBeNull();
    expect((await whoIs(secret))?.person).toMatchObject({ personId, email: "aigul@example.kz" });
    expect((await test.mails()).at(-1)).toMatchObject({
      to: "aigul@example.kz",
      message: {
        template: "verify-email",
        validHours: 24,
        path: expect.stringMatching(/^\/verify-email\/[\w-]{43}$/),
      },
    });
  });

  it("keeps only the hash of what is in the cookie, and nothing readable in the outbox", async () => {
    const { secret } = await test.register("hash@example.kz");
    const sessions = await withoutEmployer(test.db, (trx) => trx.selectFrom("session").selectAll().execute());
    const hash = createHash("sha256").update(secret).digest();
    expect(sessions.some((row) => row.tokenHash.equals(hash))).toBe(true);
    const mails = await withoutEmployer(test.db, (trx) => trx.selectFrom("mail").selectAll().execute());
    for (const mail of mails) {
      expect(mail.recipientSealed.includes("example.kz")).toBe(false);
      expect(mail.messageSealed.includes("verify-email/")).toBe(false);
    }
    const jobs = await withoutEmployer(test.db, (trx) =>
      trx.selectFrom("mail").select("mailId").where("state", "=", "queued").execute(),
    );
    expect(jobs.length).toBe(mails.length);
  });

  it.each([
    ["123456789", "too-short"],
    ["1234567890", "too-common"],
    ["Password1234", "too-common"],
    ["ЙЦУКЕНГШЩЗ", "too-common"],
    ["abababababab", "too-common"],
    ["someone@example.kz", "too-common"],
    ["x".repeat(201), "too-long"],
  ])("refuses the password %s", async (password, problem) => {
    const input = { name: "Кто-то", email: "someone@example.kz", password, locale: "ru" as const };
    expect(await signUp(test.context(), input, here)).toEqual({ kind: "password", problem });
  });

  it("refuses an e-mail that has an account, also when both come at once", async () => {
    const both = await Promise.all(
      [1, 2].map(() =>
        signUp(
          test.context(),
          { name: "Двойник", email: "twice@example.kz", password: goodPassword, locale: "kk" },
          here,
        ),
      ),
    );
    expect(both.map((outcome) => outcome.kind).sort()).toEqual(["email-taken", "signed-up"]);
  });
});

describe("signing in", () => {
  it("opens with the right password, composed or decomposed, and not with another", async () => {
    await test.register("in@example.kz", "Ңй-long-enough");
    const enter = (password: string) => signIn(test.context(), { email: "in@example.kz", password }, here);
    expect(await enter("Ңй-long-enough".normalize("NFD"))).toMatchObject({ kind: "signed-in", locale: "ru" });
    expect(await enter("Ңй-long-enough ")).toEqual({ kind: "refused" });
  });

  it("does the same work for an e-mail that nobody has", async () => {
    await test.register("known@example.kz");
    const timed = async (email: string) => {
      const started = performance.now();
      const outcome = await signIn(test.context(), { email, password: "not-the-password" }, here);
      expect(outcome).toEqual({ kind: "refused" });
      return performance.now() - started;
    };
    await timed("warm@example.kz");
    const unknown = Math.min(...(await series(4, (i) => timed(`nobody${i}@example.kz`))));
    const known = Math.min(...(await series(4, () => timed("known@example.kz"))));
    expect(unknown).toBeGreaterThan(known / 3);
    expect(unknown).toBeLessThan(known * 3);
  });

  it("stops an e-mail after ten failures in a quarter of an hour, says until when, and then opens again", async () => {
    await test.register("brute@example.kz");
    const from = { ...here, address: "198.51.100.1" };
    const enter = (password: string, now = noon) =>
      signIn(test.context(now), { email: "brute@example.kz", password }, from);
    for (let i = 0; i < 3; i++) expect((await enter(goodPassword)).kind).toBe("signed-in");
    for (let i = 0; i < 10; i++) expect((await enter("wrong-wrong")).kind).toBe("refused");
    const retryAt = new Date("2026-11-22T07:15:00Z");
    expect(await enter(goodPassword)).toEqual({ kind: "too-often", retryAt });
    expect((await enter(goodPassword, later(15 * minute))).kind).toBe("signed-in");
  });

  it("stops an address that tries many e-mails", async () => {
    const from = { ...here, address: "198.51.100.2" };
    const now = later(2 * day);
    const outcomes = await series(101, (i) =>
      signIn(test.context(now), { email: `guess${i}@example.kz`, password: "wrong-wrong" }, from),
    );
    expect(outcomes.slice(0, 100).every((outcome) => outcome.kind === "refused")).toBe(true);
    expect(outcomes[100]?.kind).toBe("too-often");
  });
});

describe("sessions", () => {
  it("end after 14 days without use, and 60 days after sign-in whatever happens", async () => {
    const { secret } = await test.register("idle@example.kz");
    expect(await whoIs(secret, later(14 * day - 1))).not.toBeNull();
    // That use has moved «last seen»; 14 days from there it ends.
    expect(await whoIs(secret, later(28 * day - 2))).not.toBeNull();
    expect(await whoIs(secret, later(42 * day - 3))).not.toBeNull();
    expect(await whoIs(secret, later(56 * day - 4))).not.toBeNull();
    expect(await whoIs(secret, later(60 * day))).toBeNull();

    const other = await test.register("idle2@example.kz");
    expect(await whoIs(other.secret, later(14 * day))).toBeNull();
    expect(await whoIs(other.secret), "the row is gone").toBeNull();
  });

  it("are listed, and ended one by one or all but this; another person's cannot be ended", async () => {
    const mine = await test.register("list@example.kz");
    const stranger = await test.register("stranger@example.kz");
    await signIn(test.context(), { email: "list@example.kz", password: goodPassword }, here);
    await signIn(test.context(), { email: "list@example.kz", password: goodPassword }, here);
    const listed = await listSessions(test.db, mine.personId, noon);
    expect(listed).toHaveLength(3);
    expect(listed[0]?.userAgent).not.toMatch(/\p{Cc}/u);
    const { session } = await signedIn(mine.secret);
    const another = listed.find((one) => one.sessionId !== session.sessionId);
    expect(await endSession(test.db, stranger.personId, another?.sessionId ?? "")).toBe(false);
    expect(await endSession(test.db, mine.personId, another?.sessionId ?? "")).toBe(true);
    await endOtherSessions(test.db, mine.personId, session.sessionId);
    expect((await listSessions(test.db, mine.personId, noon)).map((one) => one.sessionId)).toEqual([
      session.sessionId,
    ]);
    expect(await whoIs(stranger.secret)).not.toBeNull();
  });

  it("lie in a cookie bound to this host where the connection is safe, and in a bare one where it is not", async () => {
    const { secret } = await test.register("cookie@example.kz");
    const safe = /^__Host-ruqsat=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=5184000; Secure$/;
    expect(beginCookie(null, url, secret)).toMatch(safe);
    expect(beginCookie(null, "http://127.0.0.1:3000/", secret)).toMatch(safe);
    expect(beginCookie("https://ruqsat.example", "http://10.0.0.7/", secret)).toMatch(safe);
    expect(beginCookie(null, "http://10.0.0.7:3000/", secret)).toMatch(
      /^ruqsat=[\w-]{43}; .*Max-Age=5184000$/,
    );
    expect(await personOfRequest(requestWith(secret, "ruqsat"), test.db, noon, null)).toBeNull();
    expect(await personOfRequest(requestWith("x".repeat(43)), test.db, noon, null)).toBeNull();
  });
});

describe("proving an e-mail", () => {
  it("works within 24 hours, stays proved when the link is opened again, and ends earlier links", async () => {
    const { personId, secret } = await test.register("prove@example.kz");
    const first = await test.secretOf("verify-email");
    expect(await verifyEmail({ db: test.db, now: later(24 * hour) }, first)).toEqual({ kind: "expired" });
    const { person } = await signedIn(secret);
    expect(await sendVerification(test.context(), person)).toEqual({ kind: "sent" });
    const second = await test.secretOf("verify-email");
    expect(await verifyEmail({ db: test.db, now: noon }, first)).toEqual({ kind: "unknown" });
    expect(await verifyEmail({ db: test.db, now: noon }, second)).toEqual({ kind: "verified", personId });
    expect(await verifyEmail({ db: test.db, now: later(day * 3) }, second)).toEqual({
      kind: "verified",
      personId,
    });
    const proved = await signedIn(secret);
    expect(proved.person.emailVerifiedAt).toEqual(noon);
    expect(await sendVerification(test.context(), proved.person)).toEqual({ kind: "already-verified" });
  });

  it("does not take a link of another kind", async () => {
    await test.register("kind@example.kz");
    await requestReset(test.context(), "kind@example.kz", here);
    const reset = await test.secretOf("reset-password");
    expect(await verifyEmail({ db: test.db, now: noon }, reset)).toEqual({ kind: "unknown" });
  });
});

describe("a forgotten password", () => {
  it("is set anew by a mailed link of one hour, once, and every session ends", async () => {
    const { personId, secret } = await test.register("forgot@example.kz");
    expect(await requestReset(test.context(), "forgot@example.kz", here)).toEqual({ kind: "asked" });
    const link = await test.secretOf("reset-password");
    expect(await resetPassword(test.context(later(hour)), link, "another-good-one")).toEqual({
      kind: "expired",
    });
    expect(await resetPassword(test.context(), link, "qwerty12345")).toEqual({
      kind: "password",
      problem: "too-common",
    });
    const both = await Promise.all(
      [1, 2].map(() => resetPassword(test.context(later(59 * minute)), link, "another-good-one")),
    );
    expect(both.map((outcome) => outcome.kind).sort()).toEqual(["reset", "used"]);
    expect(await whoIs(secret)).toBeNull();
    const enter = (password: string) =>
      signIn(test.context(), { email: "forgot@example.kz", password }, here);
    expect(await enter(goodPassword)).toEqual({ kind: "refused" });
    expect(await enter("another-good-one")).toMatchObject({ kind: "signed-in", personId });
    expect((await test.mails()).at(-1)).toMatchObject({ message: { template: "password-changed" } });
  });

  it("gives the same answer for an e-mail that nobody has, and sends nothing", async () => {
    const before = (await test.mails()).length;
    const started = performance.now();
    expect(await requestReset(test.context(), "nobody@example.kz", here)).toEqual({ kind: "asked" });
    expect(performance.now() - started).toBeGreaterThan(190);
    expect((await test.mails()).length).toBe(before);
  });

  it("sends at most three links an hour to one e-mail", async () => {
    await test.register("flood@example.kz");
    const now = later(5 * day);
    const kinds = await series(4, () => requestReset(test.context(now), "flood@example.kz", here));
    expect(kinds.map((outcome) => outcome.kind)).toEqual(["asked", "asked", "asked", "too-often"]);
  });
});

describe("changing the password", () => {
  it("needs the present one, and ends all other sessions", async () => {
    const mine = await test.register("change@example.kz");
    const other = await signIn(test.context(), { email: "change@example.kz", password: goodPassword }, here);
    const me = await signedIn(mine.secret);
    const change = (current: string, next: string) => changePassword(test.context(), me, { current, next });
    expect(await change("wrong-wrong", "brand-new-one")).toEqual({ kind: "wrong-password" });
    expect(await change(goodPassword, "short")).toEqual({ kind: "password", problem: "too-short" });
    expect(await change(goodPassword, "brand-new-one")).toEqual({ kind: "changed" });
    expect(await whoIs(mine.secret)).not.toBeNull();
    expect(other.kind === "signed-in" && (await whoIs(other.secret))).toBeNull();
  });
});

it("throws away what has run its time, and only that", async () => {
  const old = await test.register("old@example.kz");
  const { person } = await signedIn(old.secret);
  const young = await signIn(
    test.context(later(10 * day)),
    { email: person.email, password: goodPassword },
    here,
  );
  await sweepAccounts(test.db, later(20 * day));
  const left = await withoutEmployer(test.db, (trx) =>
    trx.selectFrom("session").select("createdAt").where("personId", "=", person.personId).execute(),
  );
  expect(young.kind).toBe("signed-in");
  expect(left.map((row) => row.createdAt)).toEqual([later(10 * day)]);
});

async function series<T>(times: number, fn: (i: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await fn(i));
  return results;
}
