import { makeDemoOwner } from "~/accounts/index.server";
import { addDays } from "~/law/index";
import {
  demoWasRemoved,
  foundEmployer,
  listEmployersOf,
  registerWorker,
  setHeadcount,
} from "~/registry/index.server";
import type { Db } from "../client.server";
import { demoWorkers } from "./demo-people";
import { seedDemoQuota } from "./demo-quota";
import { seedDemoTrips } from "./demo-trips";

/**
 * The demonstration: an owner, an employer and its workers, made by the modules' own verbs with dates relative
 * to `today`. Where it stands already nothing is done. Returns the sign-in, or null
 * where somebody has taken the demonstration away.
 */
export async function seedDemo(
  db: Db,
  at: Date,
  today: string,
): Promise<{ email: string; password: string } | null> {
  if (await demoWasRemoved(db)) return null;
  const owner = await makeDemoOwner(
    db,
    { email: "demo@ruqsat.example", name: "Айгерим Демо", locale: "ru" },
    at,
  );
  const { email, password } = owner;
  if ((await listEmployersOf(db, owner.personId)).length > 0) return { email, password };

  const founded = await foundEmployer(
    { db, personId: owner.personId, at, today },
    {
      kind: "company",
      isDemo: true,
      name: "ТОО «Демо Құрылыс»",
      bin: "240140000011",
      iin: null,
      region: "71",
      sector: "F",
      staff: 320,
      regimes: [],
    },
  );
  if (founded.kind === "refused") throw new Error(`demo employer: ${JSON.stringify(founded.problems)}`);
  const { scope } = founded;
  const workers = demoWorkers(today);
  const ids: string[] = [];
  for (const { worker, engagement, documents } of workers) {
    const made = await registerWorker(scope, { worker, engagement, documents });
    if (made.kind === "refused") throw new Error(`demo worker: ${JSON.stringify(made.problems)}`);
    ids.push(made.workerId);
  }
  const counted = await setHeadcount(scope, addDays(today, -6), {
    "1": { citizens: 9, lentCitizens: 0, lentForeign: 0 },
    "2": { citizens: 24, lentCitizens: 0, lentForeign: 0 },
    "3": { citizens: 96, lentCitizens: 0, lentForeign: 0 },
    "4": { citizens: 118, lentCitizens: 4, lentForeign: 0 },
  });
  if (counted.kind === "refused") throw new Error(`demo headcount: ${JSON.stringify(counted.problems)}`);
  await seedDemoQuota(scope, workers);
  await seedDemoTrips(scope, workers, ids);
  return { email, password };
}
