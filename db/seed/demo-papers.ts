import { addDays, addMonths } from "~/law/index";
import type { DocumentInput } from "~/registry/index";
import type { Sketch } from "./demo-sketches";

/** The papers of the person with this number, who started on that day; every end is so many days from `today`. */
export function demoPapers(sketch: Sketch, i: number, today: string, started: string): DocumentInput[] {
  const { arrangement, stay, contract, permit, residence } = sketch;
  const day = (days: number) => ({ kind: "on" as const, day: addDays(today, days) });
  const since = { issuedOn: started, validFrom: started, permitKind: null };
  const papers: DocumentInput[] = [
    {
      kind: "passport",
      number: `${"ABCEHKMNPRST"[i % 12]}${sketch.from[0]}${String(4_100_000 + i * 7919)}`,
      issuedOn: addMonths(today, -40 - (i % 20)),
      validFrom: null,
      expiry: sketch.passport === null ? { kind: "missing" } : day(sketch.passport ?? 700 + i * 31),
      permitKind: null,
    },
  ];
  const contractEnd = contract ?? permit;
  papers.push({
    kind: "contract",
    number: `ТД-${100 + i}`,
    ...since,
    expiry: contractEnd === null ? { kind: "none" } : day(contractEnd),
  });
  if (permit !== null) {
    const from = addDays(today, permit - (permit > 360 ? 730 : 364));
    papers.push({
      kind: "permit",
      number: `ИРС-${String(26_000 + i * 13)}`,
      issuedOn: from,
      validFrom: from,
      expiry: day(permit),
      permitKind:
        arrangement === "seasonal"
          ? "seasonal-permit"
          : arrangement === "ict"
            ? "ict-permit"
            : "employer-permit",
    });
  }
  if (sketch.insurance !== null) {
    const expiry = day(sketch.insurance ?? 150 + ((i * 17) % 300));
    papers.push({ kind: "insurance", number: `МС-${7000 + i}`, ...since, expiry });
  }
  if (residence !== undefined) {
    const expiry = day(residence);
    papers.push({ kind: "temporary-residence-permit", number: `РВП-${500 + i}`, ...since, expiry });
  }
  if (stay === "refugee") {
    papers.push({ kind: "refugee-certificate", number: `УБ-${200 + i}`, ...since, expiry: day(240) });
  }
  if (stay === "permanent-resident") {
    papers.push({ kind: "residence-permit", number: `ВНЖ-${300 + i}`, ...since, expiry: day(1500) });
  }
  return papers;
}
