import { addDays } from "~/law/index";
import type { WorkerFacts } from "~/registry/index";

const countries = ["CN", "TR", "UZ", "IN", "TJ", "KG", "RU", "UA", "KR", "VN", "PK", "GE"] as const;
const categories = ["1", "2", "3", "4"] as const;
const stays = [
  "temporary",
  "temporary",
  "temporary",
  "temporary",
  "permanent-resident",
  "refugee",
  "kandas",
] as const;
const exempt = new Set(["RU", "KG"]);

/** The i-th of many invented workers: some three hundred profiles, four documents each, every day of two years. */
export function manyWorkers(i: number, today: string): WorkerFacts {
  const citizenship = countries[i % countries.length] ?? "CN";
  const category = categories[Math.floor(i / 12) % 4] ?? "4";
  const stay = stays[Math.floor(i / 48) % stays.length] ?? "temporary";
  const end = addDays(today, ((i * 7919) % 730) - 40);
  const from = addDays(end, -365);
  const numbered = (letter: string) => `${letter}${String(1_000_000 + i)}`;
  return {
    staffNo: String(100_000 + i),
    name: `Работник ${String((i * 48_271) % 1_000_003).padStart(7, "0")} Ә`,
    birthDate: addDays("1970-01-01", (i * 131) % 10_000),
    citizenship,
    iin: null,
    iinValid: null,
    stay,
    role: null,
    education: "higher",
    engagements: [
      {
        position: `Должность ${i % 40}`,
        category,
        arrangement: "employment",
        department: null,
        site: null,
        from,
        to: null,
      },
    ],
    documents: [
      {
        kind: "passport",
        number: numbered("P"),
        issuedOn: null,
        validFrom: null,
        expiry: { kind: "on", day: addDays(end, 400) },
        permitKind: null,
      },
      {
        kind: "contract",
        number: numbered("C"),
        issuedOn: from,
        validFrom: from,
        expiry: { kind: "on", day: end },
        permitKind: null,
      },
      {
        kind: "insurance",
        number: numbered("I"),
        issuedOn: from,
        validFrom: from,
        expiry: { kind: "on", day: addDays(end, (i % 9) * 10) },
        permitKind: null,
      },
      exempt.has(citizenship)
        ? {
            kind: "temporary-residence-permit",
            number: numbered("R"),
            issuedOn: from,
            validFrom: from,
            expiry: { kind: "on", day: end },
            permitKind: null,
          }
        : {
            kind: "permit",
            number: numbered("W"),
            issuedOn: from,
            validFrom: from,
            expiry: { kind: "on", day: end },
            permitKind: "employer-permit",
          },
    ],
  };
}
