import { addDays } from "~/law/index";
import type { DocumentInput, EngagementInput, WorkerInput } from "~/registry/index";
import { demoPapers } from "./demo-papers";
import { sketches } from "./demo-sketches";

export type DemoWorker = { worker: WorkerInput; engagement: EngagementInput; documents: DocumentInput[] };

const sites = ["ЖК «Сарыарка», Астана", "Мост через Есиль", "Офис"];

/** The demo's workers with every date relative to `today`, so that the demo never grows old. */
export function demoWorkers(today: string): DemoWorker[] {
  return sketches.map((sketch, i) => {
    const started = addDays(today, -(200 + ((i * 37) % 400)));
    return {
      worker: {
        name: sketch.name,
        birthDate: sketch.born,
        citizenship: sketch.from,
        staffNo: String(1001 + i),
        iin: null,
        stay: sketch.stay ?? "temporary",
        role: null,
        education: sketch.category === "4" ? "vocational" : "higher",
      },
      engagement: {
        position: sketch.position,
        category: sketch.category,
        arrangement: sketch.arrangement ?? "employment",
        department: null,
        site: sites[i % sites.length] ?? null,
        from: started,
        to: null,
      },
      documents: demoPapers(sketch, i, today, started),
    };
  });
}
