import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addDays, addMonths } from "~/law";
import { verifyLedger } from "~/ledger/index.server";
import { countsAsKnown } from "~/registry/compliance-as-known.server";
import { summed } from "~/registry/count-queries.server";
import { loadTimeline } from "~/registry/employer-timeline.server";
import {
  addDocument,
  addEngagement,
  changeEmployer,
  complianceOn,
  correctDocument,
  correctEngagement,
  correctWorker,
  endEngagement,
  getWorker,
  insertWorkersInBulk,
  projectionsAreStale,
  rebuildAll,
  rebuildProjection,
  registerWorker,
  retractDocument,
  verifyProjection,
  withdrawWorker,
} from "~/registry/index.server";
import { monthStart } from "~/registry/projection-counts";
import { mayBeNotice } from "~/registry/status-order";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { newId } from "~db/ids.server";
import { freshDatabase, type TestDatabase } from "~test/harness/database";
import {
  company,
  document,
  engagement,
  later,
  makeEmployer,
  papers,
  testDay,
  worker,
} from "~test/harness/registry";

let test: TestDatabase;
beforeAll(async () => {
  test = await freshDatabase();
});
afterAll(() => test.close());

const days = fc.integer({ min: -700, max: 900 }).map((n) => addDays(testDay, n));
const citizenships = fc.constantFrom("CN", "RU", "KG", "UZ", "TR", "XXA");
const categories = fc.constantFrom("1", "2", "3", "4", null);
const documents = fc
  .record({
    kind: fc.constantFrom(
      "passport",
      "permit",
      "contract",
      "insurance",
      "visa",
      "residence-permit",
      "medical",
    ),
    from: fc.option(days),
    months: fc.option(fc.integer({ min: 0, max: 24 })),
    endless: fc.boolean(),
  })
  .map(({ kind, from, months, endless }) =>
    document(kind as "passport", null, {
      validFrom: from,
      expiry:
        months === null
          ? { kind: endless ? "none" : "missing" }
          : { kind: "on", day: addMonths(from ?? testDay, months) },
    }),
  );
const engagements = fc
  .record({
    from: fc.option(days),
    length: fc.option(fc.integer({ min: 0, max: 600 })),
    category: categories,
    arrangement: fc.constantFrom("employment", "seasonal", "ict"),
  })
  .map(({ from, length, category, arrangement }) =>
    engagement({
      from,
      to: length === null ? null : addDays(from ?? testDay, length),
      category,
      arrangement: arrangement as "employment",
    }),
  );
const people = fc
  .record({
    citizenship: citizenships,
    stay: fc.constantFrom("temporary", "permanent-resident", "refugee"),
    birthDate: fc.constantFrom("1985-03-14", "2009-06-01", "2008-02-29", null),
  })
  .map((input) => worker({ ...input, stay: input.stay as "temporary" }));

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      verb: fc.constant("register" as const),
      person: people,
      engagement: fc.option(engagements),
      documents: fc.array(documents, { maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ verb: fc.constant("correct" as const), pick: fc.nat(), person: people }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      verb: fc.constant("document" as const),
      pick: fc.nat(),
      document: documents,
      renew: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constant("correct-document" as const),
      pick: fc.nat(),
      document: documents,
    }),
  },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant("retract" as const), pick: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constant("engagement" as const),
      pick: fc.nat(),
      engagement: engagements,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      verb: fc.constant("correct-engagement" as const),
      pick: fc.nat(),
      engagement: engagements,
    }),
  },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant("end" as const), pick: fc.nat(), on: days }) },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant("withdraw" as const), pick: fc.nat() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      verb: fc.constant("employer" as const),
      from: days,
      regimes: fc.constantFrom([], ["astana-hub"], ["sez-over-1m-mrp"]),
      sector: fc.constantFrom("F", "A"),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Plays one step on a worker that is picked; a refusal is an outcome like another. */
async function play(scope: EmployerScope, workers: string[], one: Step): Promise<void> {
  if (one.verb === "register") {
    const { person, engagement: first, documents: given } = one;
    const answer = await registerWorker(scope, { worker: person, engagement: first, documents: given });
    if (answer.kind === "registered") workers.push(answer.workerId);
    return;
  }
  if (one.verb === "employer") {
    await changeEmployer(scope, one.from, { ...company, sector: one.sector, regimes: [...one.regimes] });
    return;
  }
  const workerId = workers[one.pick % Math.max(workers.length, 1)];
  const detail = workerId && (await getWorker(scope, workerId, { on: testDay }));
  if (!workerId || !detail) return;
  const paper = detail.documents[one.pick % Math.max(detail.documents.length, 1)];
  const position = detail.engagements[one.pick % Math.max(detail.engagements.length, 1)];
  switch (one.verb) {
    case "correct":
      await correctWorker(scope, workerId, one.person);
      break;
    case "document":
      await addDocument(scope, workerId, one.document, one.renew ? (paper?.documentId ?? null) : null);
      break;
    case "correct-document":
      if (paper)
        await correctDocument(scope, paper.documentId, {
          ...one.document,
          kind: paper.facts.kind,
          permitKind: paper.facts.permitKind,
        });
      break;
    case "retract":
      if (paper) await retractDocument(scope, paper.documentId);
      break;
    case "engagement":
      await addEngagement(scope, workerId, one.engagement);
      break;
    case "correct-engagement":
      if (position) await correctEngagement(scope, position.engagementId, one.engagement);
      break;
    case "end":
      if (position) await endEngagement(scope, position.engagementId, { on: one.on, reason: null });
      break;
    case "withdraw":
      await withdrawWorker(scope, workerId);
  }
}

/** The counts by an earlier state of the records; `changed` says whom to read from the facts. */
async function countsKnownAt(
  scope: EmployerScope,
  on: string,
  knownAt: Date,
  changed?: readonly string[] | "all",
) {
  return forEmployer(scope, async (trx) => {
    const timeline = await loadTimeline(trx, scope.employerId, knownAt);
    const read = await countsAsKnown(trx, scope.employerId, timeline, { on, knownAt }, changed);
    const ends = ({ fromDay, key, n }: { fromDay: string; key: string; n: number }) =>
      `${fromDay} ${key} ${n}`;
    return {
      counts: Object.fromEntries(summed.map((facet) => [facet, read.counts.all(facet)])),
      // The projection is read as far as pages look.
      days: read.days
        .filter(({ fromDay }) => fromDay <= addDays(on, 90))
        .map(ends)
        .sort(),
      months: read.months
        .filter(({ fromDay }) => fromDay <= addMonths(monthStart(on), 12))
        .map(ends)
        .sort(),
      urgent: read.worklist.map((item) => item.id).sort(),
    };
  });
}

it("agrees with the facts after any verbs, on any day", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 14 }),
      fc.array(days, { minLength: 3, maxLength: 3 }),
      async (steps, asked) => {
        const scope = await makeEmployer(test.db);
        const workers: string[] = [];
        const said: { knownAt: Date; on: string; compliance: object }[] = [];
        for (const [i, one] of steps.entries()) {
          await play(later(scope, i + 1), workers, one);
          const on = asked[i % asked.length] ?? testDay;
          const { worklist: _, ...compliance } = await complianceOn(scope, { on });
          said.push({ knownAt: later(scope, i + 1).at, on, compliance });
        }
        expect(await verifyProjection(scope)).toEqual([]);
        // What was known after each step is said in the same way by whoever asks about it later.
        for (const { knownAt, on, compliance } of said) {
          const { worklist: _, ...asKnown } = await complianceOn(scope, { on, knownAt });
          expect({ ...asKnown, knownAt: null }).toEqual(compliance);
        }
        const after = later(scope, 1000).at;
        for (const on of asked) {
          const { worklist: _, ...projected } = await complianceOn(scope, { on });
          const fromFacts = await countsKnownAt(scope, on, after, "all");
          for (const { knownAt } of [{ knownAt: after }, ...said]) {
            const whole = knownAt === after ? fromFacts : await countsKnownAt(scope, on, knownAt, "all");
            expect(await countsKnownAt(scope, on, knownAt)).toEqual(whole);
          }
          expect(await countsKnownAt(scope, on, after, workers)).toEqual(fromFacts);
          const { total, ok, expiring, breach, unknown } = projected.workers;
          expect(fromFacts.counts.workers?.all ?? 0).toBe(total);
          expect(ok + expiring + breach + unknown).toBe(total);
        }
        const periods = await forEmployer(scope, (trx) =>
          trx.selectFrom("workerPeriod").selectAll().execute(),
        );
        for (const period of periods) {
          if (period.status === "ok") expect(period.codes.filter((code) => !mayBeNotice(code))).toEqual([]);
        }
        expect(await forEmployer(scope, (trx) => verifyLedger(trx, scope.employerId))).toMatchObject({
          ok: true,
        });
      },
    ),
    { numRuns: 15 },
  );
});

it("is the same whether workers come one by one or in bulk, and when it is made anew", async () => {
  const scope = await makeEmployer(test.db);
  const facts = (i: number) => ({
    ...worker({
      name: `Ёлкина ${i}`,
      staffNo: String(i),
      citizenship: i % 3 ? "CN" : "RU",
      iin: i % 2 ? "850314300120" : null,
    }),
    iinValid: null,
    engagements: [engagement({ category: i % 5 ? "3" : null })],
    documents: papers(`E${i}`).slice(0, i % 5),
  });
  await forEmployer(scope, (trx) =>
    insertWorkersInBulk(
      trx,
      scope,
      null,
      Array.from({ length: 60 }, (_, i) => ({ workerId: newId(), facts: facts(i) })),
    ),
  );
  expect(await verifyProjection(scope)).toEqual([]);
  const one = await makeEmployer(test.db);
  for (let i = 0; i < 60; i++) {
    const {
      engagements: [first],
      documents: given,
      iinValid: _,
      ...person
    } = facts(i);
    const answer = await registerWorker(one, {
      worker: { ...person, iin: null },
      engagement: first ?? null,
      documents: given,
    });
    expect(answer.kind).toBe("registered");
  }
  const { worklist: _, findings: bulkFindings, ...bulk } = await complianceOn(scope, { on: testDay });
  const { worklist: __, findings, ...single } = await complianceOn(one, { on: testDay });
  expect(bulk).toEqual(single);
  expect(bulkFindings).toEqual({ ...findings, "iin-check-digit": 30 });
  await rebuildProjection(scope);
  expect(await verifyProjection(scope)).toEqual([]);
});

it("finds what somebody has changed behind its back, and mends it for all employers", async () => {
  const scope = await makeEmployer(test.db);
  await registerWorker(scope, { worker: worker(), engagement: engagement(), documents: papers() });
  await forEmployer(scope, async (trx) => {
    await trx.updateTable("workerPeriod").set({ status: "ok" }).where("status", "=", "expiring").execute();
    await trx
      .updateTable("projectionCount")
      .set({ n: 7 })
      .where("facet", "=", "workers")
      .where("span", "=", "year")
      .execute();
  });
  const found = await verifyProjection(scope);
  expect(found.some((difference) => "workerId" in difference)).toBe(true);
  expect(found.some((difference) => "count" in difference && difference.kept === 7)).toBe(true);
  expect(await projectionsAreStale(test.db)).toBe(true);
  expect(await rebuildAll(test.db)).toBeGreaterThan(0);
  expect(await verifyProjection(scope)).toEqual([]);
  expect(await projectionsAreStale(test.db)).toBe(false);
});
