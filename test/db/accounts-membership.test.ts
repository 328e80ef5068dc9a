import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  acceptInvitation,
  changeRole,
  findInvitation,
  invitePerson,
  listInvitations,
  listMembers,
  listMemberships,
  removeMember,
  revokeInvitation,
  scopeFor,
  signUpInvited,
} from "~/accounts/index.server";
import { listEntries, verifyLedger } from "~/ledger/index.server";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { closeQueue } from "~db/queue.server";
import { type Accounts, accountsDatabase, day, goodPassword, later, noon } from "./accounts-harness";

let test: Accounts;
let owner: string;
let hr: string;
let outsider: string;
beforeAll(async () => {
  test = await accountsDatabase();
  owner = (await test.register("owner@example.kz")).personId;
  hr = (await test.register("hr@example.kz")).personId;
  outsider = (await test.register("outsider@example.kz")).personId;
});
afterAll(async () => {
  await closeQueue();
  await test.close();
});

const events = (scope: EmployerScope) =>
  forEmployer(scope, async (trx) => {
    expect((await verifyLedger(trx, scope.employerId)).ok).toBe(true);
    return (await listEntries(trx, scope.employerId)).map((entry) => [entry.event, entry.data]);
  });

const invite = (scope: EmployerScope, email: string, role: "owner" | "hr" | "viewer" = "hr") =>
  invitePerson(scope, test.context().outbox, { email, role, locale: "kk", employerName: "ТОО «Проба»" });

describe("the last owner", () => {
  it("cannot leave or be demoted; the last but one can", async () => {
    const scopeOf = await test.employerWith([owner, "owner"], [hr, "hr"]);
    const mine = scopeOf(owner);
    expect(await removeMember(mine, { personId: owner })).toEqual({ kind: "last-owner" });
    expect(await changeRole(mine, { personId: owner, role: "viewer" })).toEqual({ kind: "last-owner" });
    expect(await changeRole(mine, { personId: hr, role: "owner" })).toEqual({ kind: "changed" });
    expect(await removeMember(mine, { personId: owner })).toEqual({ kind: "removed" });
    expect(await removeMember(scopeOf(hr), { personId: hr })).toEqual({ kind: "last-owner" });
    expect((await events(mine)).slice(0, 2)).toEqual([
      ["member.left", { role: "owner" }],
      ["member.role-changed", { from: "hr", to: "owner" }],
    ]);
  });

  it("stays when two owners leave at once", async () => {
    const scopeOf = await test.employerWith([owner, "owner"], [hr, "owner"]);
    const both = await Promise.all(
      [owner, hr].map((personId) => removeMember(scopeOf(personId), { personId })),
    );
    expect(both.map((outcome) => outcome.kind).sort()).toEqual(["last-owner", "removed"]);
    expect(await listMembers(test.db, scopeOf(owner).employerId)).toHaveLength(1);
  });
});

describe("who may", () => {
  it("change people: owners only, by the role of this moment and not of the page's", async () => {
    const scopeOf = await test.employerWith([owner, "owner"], [hr, "hr"]);
    const pretended = { ...scopeOf(hr), role: "owner" as const };
    expect(await changeRole(pretended, { personId: hr, role: "owner" })).toEqual({ kind: "not-allowed" });
    expect(await removeMember(pretended, { personId: owner })).toEqual({ kind: "not-allowed" });
    expect(await invite(pretended, "x@example.kz")).toEqual({ kind: "not-allowed" });
    expect(await changeRole(scopeOf(owner), { personId: outsider, role: "hr" })).toEqual({
      kind: "not-a-member",
    });
    expect(await removeMember(scopeOf(hr), { personId: hr })).toEqual({ kind: "removed" });
  });

  it("see an employer: its members, with their role; for others it does not exist", async () => {
    const scopeOf = await test.employerWith([owner, "owner"], [hr, "viewer"]);
    const { employerId } = scopeOf(owner);
    const ask = (personId: string, id = employerId) =>
      scopeFor({ db: test.db, personId, employerId: id, at: noon, today: "2026-11-22" });
    expect(await ask(hr)).toMatchObject({ employerId, role: "viewer", actor: { kind: "person", id: hr } });
    expect(await ask(outsider)).toBeNull();
    expect(await ask(owner, newId())).toBeNull();
    expect(await ask(owner, "1' or '1'='1")).toBeNull();
    expect((await listMemberships(test.db, hr)).map((one) => one.employerId)).toContain(employerId);
  });
});

describe("an invitation", () => {
  it("is accepted by the person it names, once, and proves their e-mail", async () => {
    const scope = (await test.employerWith([owner, "owner"]))(owner);
    expect(await invite(scope, "hr@example.kz", "viewer")).toMatchObject({ kind: "invited" });
    const secret = await test.secretOf("invitation");
    expect((await test.mails()).at(-1)).toMatchObject({
      to: "hr@example.kz",
      message: { locale: "kk", employerName: "ТОО «Проба»", expiresOn: "2026-11-29" },
    });
    const context = { db: test.db, now: later(6 * day) };
    expect(await findInvitation(context, secret)).toMatchObject({
      kind: "open",
      invitation: { email: "hr@example.kz", role: "viewer", hasAccount: true, inviterName: "owner" },
    });
    const stranger = { personId: outsider, email: "outsider@example.kz" };
    expect(await acceptInvitation(context, secret, stranger)).toEqual({ kind: "other-person" });
    const person = { personId: hr, email: "hr@example.kz" };
    const both = await Promise.all([1, 2].map(() => acceptInvitation(context, secret, person)));
    expect(both.map((outcome) => outcome.kind).sort()).toEqual(["accepted", "joined"]);
    const members = await listMembers(test.db, scope.employerId);
    expect(members.map((one) => [one.email, one.role])).toEqual([
      ["owner@example.kz", "owner"],
      ["hr@example.kz", "viewer"],
    ]);
    expect(members[1]?.emailVerifiedAt).toEqual(later(6 * day));
    expect(await invite(scope, "hr@example.kz")).toEqual({ kind: "already-member" });
    expect((await events(scope)).map(([event]) => event)).toEqual([
      "member.joined",
      "member.invited",
      "member.joined",
    ]);
  });

  it("makes an account on the way, whose e-mail counts as proved", async () => {
    const scope = (await test.employerWith([owner, "owner"]))(owner);
    await invite(scope, "new@example.kz");
    const secret = await test.secretOf("invitation");
    const input = { name: "Жаңа адам", password: goodPassword, locale: "kk" as const };
    const context = { db: test.db, now: noon };
    expect(await signUpInvited(context, secret, { ...input, password: "short" }, { userAgent: "" })).toEqual({
      kind: "password",
      problem: "too-short",
    });
    expect(await signUpInvited(context, secret, input, { userAgent: "" })).toMatchObject({
      kind: "joined",
      employerId: scope.employerId,
    });
    expect(await signUpInvited(context, secret, input, { userAgent: "" })).toEqual({ kind: "accepted" });
    const members = await listMembers(test.db, scope.employerId);
    expect(members[1]).toMatchObject({ name: "Жаңа адам", role: "hr", emailVerifiedAt: noon });

    await invite(scope, "outsider@example.kz");
    const known = await test.secretOf("invitation");
    expect(await signUpInvited(context, known, input, { userAgent: "" })).toEqual({ kind: "has-account" });
  });

  it("ends after seven days, when it is taken back, and when a newer one goes to the same e-mail", async () => {
    const scope = (await test.employerWith([owner, "owner"]))(owner);
    await invite(scope, "a@example.kz");
    const first = await test.secretOf("invitation");
    const state = async (secret: string, now = noon) =>
      (await findInvitation({ db: test.db, now }, secret)).kind;
    expect(await state(first, later(7 * day - 1))).toBe("open");
    expect(await state(first, later(7 * day))).toBe("expired");
    await invite(scope, "a@example.kz", "viewer");
    const second = await test.secretOf("invitation");
    expect(await state(first)).toBe("revoked");
    expect(await state(second)).toBe("open");
    const [open, ...none] = await listInvitations(test.db, scope.employerId);
    expect(none).toEqual([]);
    const elsewhere = (await test.employerWith([owner, "owner"]))(owner);
    expect(await revokeInvitation(elsewhere, open?.invitationId ?? "")).toEqual({ kind: "not-found" });
    expect(await revokeInvitation(scope, open?.invitationId ?? "")).toEqual({ kind: "revoked" });
    expect(await state(second)).toBe("revoked");
    expect(await state("x".repeat(43))).toBe("unknown");
  });

  it("cannot be sent without end", async () => {
    const scope = (await test.employerWith([owner, "owner"]))(owner);
    let last = "";
    for (let i = 0; i < 51; i++) last = (await invite(scope, `n${i}@example.kz`)).kind;
    expect(last).toBe("too-often");
    expect(await listInvitations(test.db, scope.employerId)).toHaveLength(50);
  });
});
