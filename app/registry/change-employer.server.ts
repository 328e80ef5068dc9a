import { config } from "~/config.server";
import { record } from "~/ledger/index.server";
import { cipherFor } from "~db/cipher.server";
import type { EmployerScope } from "~db/client.server";
import { change } from "./change.server";
import { employerFactRow } from "./employer-facts.server";
import { employerProblems } from "./employer-problems";
import type { Day } from "./facts";
import { type EmployerFactsInput, type Refused, refused } from "./inputs";
import { refreshProjection } from "./projection.server";
import { dayProblems } from "./worker-problems";

/**
 * Says what the employer is from a day on. Where facts from that same day stand, it is a correction of them; they
 * stay readable by their time. The standing of all workers follows where the law looks at what has changed.
 */
export async function changeEmployer(
  scope: EmployerScope,
  validFrom: Day,
  input: EmployerFactsInput,
): Promise<{ kind: "changed" } | Refused> {
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const employer = await trx
      .selectFrom("employer")
      .select("kind")
      .where("employerId", "=", employerId)
      .executeTakeFirst();
    if (!employer) return refused("", "not-found");
    const problems = [...dayProblems({ validFrom }), ...employerProblems(employer.kind, input)];
    if (problems.length > 0) return { kind: "refused", problems };
    const rows = await trx
      .selectFrom("employerFact")
      .selectAll()
      .where("employerId", "=", employerId)
      .where("retiredAt", "is", null)
      .orderBy("validFrom")
      .execute();
    const same = rows.find((row) => row.validFrom === validFrom);
    const before = rows.findLast((row) => row.validFrom <= validFrom) ?? rows[0];
    const after = employerFactRow({ employerId, at }, validFrom, input);
    if (same) {
      await trx
        .updateTable("employerFact")
        .set({ retiredAt: at })
        .where("employerId", "=", employerId)
        .where("factId", "=", same.factId)
        .execute();
    }
    await trx.insertInto("employerFact").values(after).execute();
    await record(trx, changing, {
      event: same ? "employer.corrected" : "employer.changed",
      subject: { kind: "employer", id: employerId },
      before:
        before === undefined
          ? {}
          : {
              name: before.name,
              bin: before.bin,
              iin: before.iinSealed && cipherFor(config().dataKey, employerId).open(before.iinSealed),
              region: before.region,
              sector: before.sector,
              staff: before.staff,
              regimes: before.regimes,
            },
      after: input,
      data: { validFrom },
    });
    const looked = (row: { sector: string | null; staff: number | null; regimes: string[] }) =>
      JSON.stringify([row.sector, row.staff, row.regimes]);
    const lookedAfter = looked({
      sector: input.sector,
      staff: input.staff,
      regimes: [...new Set(input.regimes)].sort(),
    });
    if (!before || looked(before) !== lookedAfter || before.validFrom > validFrom) {
      await refreshProjection(trx, employerId, "all");
    }
    return { kind: "changed" };
  });
}
