import { strict as assert } from "node:assert";
import Engine from "publicodes";
import { type AssessmentQuestion, assess, categories, sectors } from "~/law";
import { type BenchRow, median } from "./bench-row";

/**
 * The fee of an employer permit for one year, and who of the EAEU needs none: the same subset of the law said in
 * publicodes, whose engine explains its answers too, and answered by `assess()` with all its reasons.
 */
const on = "2026-11-22";

const cell = (mrp: readonly number[]) => ({
  variations: [
    ...mrp.slice(0, 3).map((value, i) => ({ si: `category = ${i + 1}`, alors: value })),
    { sinon: mrp[3] },
  ],
});

const anyOf = (fact: string, values: readonly string[]) => ({
  "une de ces conditions": values.map((value) => `${fact} = '${value}'`),
});

const rules = {
  citizenship: { "par défaut": "'CN'" },
  sector: { "par défaut": "'F'" },
  category: { "par défaut": 3 },
  exempt: anyOf("citizenship", ["KZ", "RU", "BY", "AM", "KG"]),
  middle: anyOf("sector", ["B", "C", "G", "S"]),
  "fee high": cell([171, 198, 224, 250]),
  "fee middle": cell([154, 178, 202, 225]),
  "fee low": cell([137, 158, 179, 200]),
  mrp: {
    variations: [
      { si: "exempt", alors: 0 },
      { si: "sector = 'F'", alors: "fee high" },
      { si: "middle", alors: "fee middle" },
      { sinon: "fee low" },
    ],
  },
  tenge: { valeur: "mrp * 4325" },
};

type Facts = { citizenship: string; sector: string; category: "1" | "2" | "3" | "4" };

function profiles(): Facts[] {
  const facts: Facts[] = ["RU", "KG"].map((citizenship) => ({ citizenship, sector: "F", category: "3" }));
  for (const { letter } of sectors)
    for (const category of categories) facts.push({ citizenship: "CN", sector: letter, category });
  return facts;
}

const questionOf = ({ citizenship, sector, category }: Facts): AssessmentQuestion => ({
  on,
  employer: { kind: "company", sector },
  worker: { citizenship, category, arrangement: "employment", stay: "temporary" },
  permit: { months: 12 },
});

export async function bench(): Promise<BenchRow[]> {
  const engine = new Engine(rules);
  const theirs = ({ citizenship, sector, category }: Facts) =>
    engine
      .setSituation({ citizenship: `'${citizenship}'`, sector: `'${sector}'`, category: Number(category) })
      .evaluate("tenge").nodeValue;
  const facts = profiles();
  const questions = facts.map(questionOf);
  for (const [i, one] of facts.entries())
    assert.equal(theirs(one), assess(questions[i] ?? questionOf(one)).fee?.kzt, JSON.stringify(one));
  let sink = 0;
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    let start = process.hrtime.bigint();
    for (let i = 0; i < 300_000; i += 1) {
      const question = questions[i % questions.length];
      if (question) sink += assess(question).because.length;
    }
    const mine = Number(process.hrtime.bigint() - start) / 300_000;
    start = process.hrtime.bigint();
    for (let i = 0; i < 1000; i += 1) {
      const one = facts[i % facts.length];
      if (one) sink += Number(theirs(one));
    }
    const other = Number(process.hrtime.bigint() - start) / 1000;
    // The first round warms both up and is not counted.
    if (round > 0) {
      ours.push(mine);
      peer.push(other);
    }
  }
  assert.ok(sink > 0);
  const [mine, other] = [median(ours), median(peer)];
  const fold = other / mine;
  return [
    {
      what: "assess() on the fee and the EAEU's exemption, with all reasons, against publicodes with the same rules",
      ours: `${(mine / 1000).toFixed(3)} µs`,
      peer: `${(other / 1000).toFixed(3)} µs`,
      ratio: `${fold.toFixed(0)}×`,
      target: "at least 100× faster",
      met: fold >= 100,
    },
  ];
}
