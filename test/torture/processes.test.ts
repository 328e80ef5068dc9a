import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort, OwnApplication } from "~test/harness/own-application";

const application = new OwnApplication();
let port = 0;
let url = "";
let token = "";

beforeAll(async () => {
  port = await freePort();
  url = await application.start(port);
  token = application.command("app/accounts/token.command.ts", "torture@example.kz");
});
afterAll(() => application.remove());

const call = (path: string, body?: object) =>
  fetch(`${url}/api/v1${path}`, {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${token}`, ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

it("says in one line that the port is taken, and leaves the running one alone", async () => {
  const second = new OwnApplication();
  await expect(second.start(port)).rejects.toThrow(/port \d+ on 127\.0\.0\.1 is taken/);
  expect(second.said.trim().split("\n")).toHaveLength(1);
  await second.remove();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

it("finds everything again after all its processes were killed at once, three times over", async () => {
  const made = await call("/employers", {
    kind: "company",
    name: "ТОО «Проба»",
    bin: "240140123453",
    region: "71",
    sector: "F",
    staff: 420,
    regimes: [],
  });
  expect(made.status).toBe(201);
  const { id } = (await made.json()) as { id: string };
  for (let round = 0; round < 3; round++) {
    await application.kill();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    url = await application.start(port);
    const listed = (await (await call("/employers")).json()) as { items: { id: string }[] };
    expect(listed.items.map((item) => item.id)).toEqual([id]);
  }
  expect(application.command("app/ledger/verify.command.ts")).toMatch(new RegExp(`${id}: the chain holds`));
});

it("starts again on its port after the supervisor alone was killed", async () => {
  await application.killSupervisor();
  await expect
    .poll(
      () =>
        fetch(`${url}/healthz`).then(
          () => "there",
          () => "gone",
        ),
      { timeout: 10_000 },
    )
    .toBe("gone");
  url = await application.start(port);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
});

it("stops and starts again in order, with the same database", async () => {
  await application.stop();
  url = await application.start(port);
  const listed = (await (await call("/employers")).json()) as { items: object[] };
  expect(listed.items).toHaveLength(1);
});
