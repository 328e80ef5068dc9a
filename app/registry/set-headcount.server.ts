import { record } from "~/ledger/index.server";
import type { EmployerScope, Tx } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import { categories, type Day } from "./facts";
import type { HeadcountByCategory, Problem, Refused } from "./inputs";
import { dayProblems } from "./worker-problems";

/**
 * Says how many citizens the employer has by category on a day, and how many people are lent to it by a staffing
 * firm. What was said before about the same day is retired.
 */
export async function setHeadcount(
  scope: EmployerScope,
  onDay: Day,
  counts: HeadcountByCategory,
): Promise<{ kind: "set" } | Refused> {
  const problems = [...dayProblems({ onDay }), ...headcountProblems(counts)];
  if (problems.length > 0) return { kind: "refused", problems };
  return change(scope, async (trx, changing) => {
    await writeHeadcount(trx, changing, onDay, counts, null);
    return { kind: "set" };
  });
}

export function headcountProblems(counts: HeadcountByCategory): Problem[] {
  const problems: Problem[] = [];
  for (const category of categories) {
    for (const [field, n] of Object.entries(counts[category])) {
      if (!Number.isInteger(n) || n < 0)
        problems.push({ path: `${category}.${field}`, code: "not-a-whole-number" });
    }
  }
  return problems;
}

/** The same within the transaction of a verb that does more, such as an import. */
export async function writeHeadcount(
  trx: Tx,
  scope: EmployerScope,
  onDay: Day,
  counts: HeadcountByCategory,
  importId: string | null,
): Promise<void> {
  const { employerId, at } = scope;
  const before = await trx
    .updateTable("headcount")
    .set({ retiredAt: at })
    .where("employerId", "=", employerId)
    .where("onDay", "=", onDay)
    .where("retiredAt", "is", null)
    .returning(["category", "citizens", "lentCitizens", "lentForeign"])
    .execute();
  await trx
    .insertInto("headcount")
    .values(
      categories.map((category) => ({
        employerId,
        rowId: newId(at.getTime()),
        onDay,
        category,
        ...counts[category],
        importId,
        recordedAt: at,
      })),
    )
    .execute();
  await record(trx, scope, {
    event: "headcount.set",
    before: Object.fromEntries(before.map(({ category, ...n }) => [category, n])),
    after: counts,
    data: { onDay },
  });
}
