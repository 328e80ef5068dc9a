import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personForApiToken } from "~/accounts/index.server";
import { dayOf, now } from "~/clock.server";
import { addDays } from "~/law";
import { foundEmployer, registerWorker, setHeadcount } from "~/registry/index.server";
import { complianceOut } from "~/web/api/compliance-wire";
import { deadlineOut } from "~/web/api/deadline-wire";
import { employerOut } from "~/web/api/employer-wire";
import { employerExample } from "~/web/api/operations/employers";
import { pageOf } from "~/web/api/wire";
import { workerOut } from "~/web/api/worker-wire";
import { withoutEmployer } from "~db/client.server";
import { apiToken, callApi } from "~test/harness/api";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import { company, document, engagement, worker } from "~test/harness/registry";

let test: TestDatabase;
let token: string;
let employerId: string;
const today = dayOf(now());

type Json = Record<string, unknown>;
const get = async (path: string, by = token) => {
  const response = await callApi(test, "GET", path, { token: by });
  return { status: response.status, body: (await response.json()) as Json };
};

beforeAll(async () => {
  test = await freshDatabase();
  token = await apiToken(test, "owner@example.kz");
  const found = await personForApiToken(test.db, token, now());
  if (!found) throw new Error("no person");
  const founded = await foundEmployer(
    { db: test.db, personId: found.person.personId, at: now(), today },
    { kind: "company", ...company },
  );
  if (founded.kind === "refused") throw new Error("refused");
  employerId = founded.employerId;
  for (const [i, until] of [5, 200, -3].entries()) {
    const outcome = await registerWorker(founded.scope, {
      worker: worker({ name: `Ли Вэй ${i}`, staffNo: `T-${i}` }),
      engagement: engagement({ from: "2025-01-10" }),
      documents: [
        document("passport", "2031-05-01", { number: `E000000${i}` }),
        document("permit", addDays(today, until), { number: `71-${i}`, validFrom: "2025-01-10" }),
      ],
    });
    if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome));
  }
});
afterAll(() => test.close());

describe("employers", () => {
  it("are asked for with a token only", async () => {
    for (const headers of [{}, { Authorization: "Bearer rq_nothing" }, { Authorization: "Basic eDp5" }]) {
      const response = await callApi(test, "GET", "/api/v1/employers", { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get("WWW-Authenticate")).toContain("Bearer");
    }
  });

  it("are listed page by page, with the caller's role", async () => {
    const extra = await callApi(test, "POST", "/api/v1/employers", { token, json: employerExample });
    expect(extra.status).toBe(201);
    const made = (await extra.json()) as Json;
    expect(employerOut.safeParse(made).error).toBeUndefined();
    expect(made).toMatchObject({ name: "ТОО «Проба»", bin: "240140123453", role: "owner" });
    const first = await get("/api/v1/employers?limit=1");
    expect(pageOf(employerOut).safeParse(first.body).error).toBeUndefined();
    expect(first.body.items).toHaveLength(1);
    const second = await get(`/api/v1/employers?limit=1&cursor=${String(first.body.next_cursor)}`);
    expect(second.body).toMatchObject({ items: [{ id: made.id }], next_cursor: null });
  });

  it.each([
    [{ bin: "240140123454" }, [["bin", "bin-check-digit"]]],
    [{ bin: undefined }, [["bin", "required"]]],
    [
      { kind: "household" },
      [
        ["iin", "required"],
        ["bin", "bin-or-iin"],
      ],
    ],
    [{ region: "99" }, [["region", "unknown-value"]]],
    [{ name: "a\u0000b" }, [["name", "bad-character"]]],
    [{ owner: "me" }, [["owner", "unknown-field"]]],
  ])("are refused where %j", async (change, errors) => {
    const response = await callApi(test, "POST", "/api/v1/employers", {
      token,
      json: { ...employerExample, ...change },
    });
    expect(response.status).toBe(422);
    const body = (await response.json()) as { errors: { path: string; code: string }[] };
    expect(body.errors.map(({ path, code }) => [path, code])).toEqual(errors);
  });

  it("are made once under one key", async () => {
    const person = await apiToken(test, "twice@example.kz");
    const make = (json: unknown) =>
      callApi(test, "POST", "/api/v1/employers", {
        token: person,
        json,
        headers: { "Idempotency-Key": "k1" },
      });
    const [a, b] = await Promise.all([make(employerExample), make(employerExample)]);
    const bodies = await Promise.all([a.text(), b.text()]);
    expect([a.status, b.status]).toEqual([201, 201]);
    expect(bodies[0]).toBe(bodies[1]);
    expect([a, b].filter((one) => one.headers.get("Idempotent-Replayed") === "true")).toHaveLength(1);
    expect((await make({ ...employerExample, name: "Другое" })).status).toBe(422);
    expect((await get("/api/v1/employers", person)).body.items).toHaveLength(1);
  });
});

describe("an employer's workers, standing and deadlines", () => {
  it("lists workers by the described schema, in pages that meet", async () => {
    const path = `/api/v1/employers/${employerId}/workers`;
    const all = await get(path);
    expect(pageOf(workerOut).safeParse(all.body).error).toBeUndefined();
    const items = all.body.items as {
      id: string;
      status: string;
      findings: { code: string; because: unknown[] }[];
    }[];
    expect(items).toHaveLength(3);
    const expired = items[2];
    expect(expired).toMatchObject({ name: "Ли Вэй 2", status: "breach", engagement: { category: "3" } });
    const finding = expired?.findings.find(({ code }) => code === "permit-expired");
    expect(finding?.because).not.toHaveLength(0);
    const pages = [];
    let cursor: unknown = "";
    while (cursor !== null) {
      const page = await get(`${path}?limit=1${cursor === "" ? "" : `&cursor=${String(cursor)}`}`);
      pages.push(...(page.body.items as { id: string }[]));
      cursor = page.body.next_cursor;
    }
    expect(pages.map((item) => item.id)).toEqual(items.map((item) => item.id));
    expect((await get(`${path}?q=T-1`)).body.items).toHaveLength(1);
    expect((await get(`${path}?status=ok&on=2020-01-01`)).body.items).toEqual([]);
    expect((await get(`${path}?known_at=2020-01-01T00:00:00Z`)).body.items).toEqual([]);
  });

  it("sums the standing up by the described schema", async () => {
    const { body } = await get(`/api/v1/employers/${employerId}/compliance`);
    expect(complianceOut.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({
      on: today,
      known_at: null,
      workers: { total: 3 },
      permit: { required: 3 },
      findings: { "permit-expired": 1, "permit-expiring": 1 },
      local_content: null,
    });
  });

  it("says the local content once a headcount is there, and knows that it was not there before", async () => {
    const before = new Date(now().getTime() - 1).toISOString();
    const found = await personForApiToken(test.db, token, now());
    const none = { citizens: 0, lentCitizens: 0, lentForeign: 0 };
    await setHeadcount(
      {
        db: test.db,
        employerId,
        role: "owner",
        actor: { kind: "person", id: found?.person.personId ?? "" },
        at: now(),
        today,
      },
      today,
      { "1": none, "2": none, "3": { ...none, citizens: 60 }, "4": none },
    );
    const path = `/api/v1/employers/${employerId}/compliance`;
    expect((await get(path)).body.local_content).toMatchObject({ groups: { "3-4": { citizens: 60 } } });
    expect((await get(`${path}?known_at=${before}`)).body).toMatchObject({ local_content: null });
  });

  it("lists deadlines, the nearest first", async () => {
    const { body } = await get(`/api/v1/employers/${employerId}/deadlines?to=2030-12-31`);
    expect(pageOf(deadlineOut).safeParse(body).error).toBeUndefined();
    const items = body.items as { due_on: string; status: string }[];
    expect(items.map((item) => item.status)).toEqual(["overdue", "due", "upcoming"]);
    expect(items.map((item) => item.due_on)).toEqual(items.map((item) => item.due_on).sort());
  });

  it.each([
    ["workers?limit=0", "limit", "bad-limit"],
    ["workers?limit=1001", "limit", "bad-limit"],
    ["workers?cursor=%00", "cursor", "bad-cursor"],
    ["workers?on=2026-02-30", "on", "not-a-day"],
    ["workers?known_at=yesterday", "known_at", "not-an-instant"],
    ["workers?status=fine", "status", "unknown-value"],
    ["workers?stat=ok", "stat", "unknown-field"],
    ["workers?q=%00", "q", "bad-character"],
    ["compliance?day=2026-01-01", "day", "unknown-field"],
    ["deadlines?cursor=2026-99-99_x", "cursor", "bad-cursor"],
  ])("refuses %s", async (path, field, code) => {
    const { status, body } = await get(`/api/v1/employers/${employerId}/${path}`);
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ path: field, code })]);
  });

  it("does not let a viewer change anything, who may see everything", async () => {
    const viewer = await apiToken(test, "viewer@example.kz");
    const found = await personForApiToken(test.db, viewer, now());
    await withoutEmployer(test.db, (trx) =>
      trx
        .insertInto("membership")
        .values({ employerId, personId: found?.person.personId ?? "", role: "viewer", createdAt: now() })
        .execute(),
    );
    expect((await get(`/api/v1/employers/${employerId}/workers`, viewer)).status).toBe(200);
  });
});
