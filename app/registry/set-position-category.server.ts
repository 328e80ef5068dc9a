import { record } from "~/ledger/index.server";
import type { EmployerScope } from "~db/client.server";
import { newId } from "~db/ids.server";
import { change } from "./change.server";
import { type Category, categories, type Day } from "./facts";
import { positionKey } from "./import/parse-cells";
import { type Refused, refused } from "./inputs";
import { choiceProblems, dayProblems } from "./worker-problems";

/** Says in which category a position stands from a day on; it places the citizens of a headcount by positions. */
export async function setPositionCategory(
  scope: EmployerScope,
  input: { position: string; category: Category; validFrom: Day },
): Promise<{ kind: "set" } | Refused> {
  const position = positionKey(input.position);
  if (position === "") return refused("position", "position-missing");
  const problems = [
    ...dayProblems({ validFrom: input.validFrom }),
    ...choiceProblems({ category: [input.category, categories] }),
  ];
  if (problems.length > 0) return { kind: "refused", problems };
  return change(scope, async (trx, changing) => {
    const { employerId, at } = changing;
    const before = await trx
      .updateTable("positionCategory")
      .set({ retiredAt: at })
      .where("employerId", "=", employerId)
      .where("position", "=", position)
      .where("validFrom", "=", input.validFrom)
      .where("retiredAt", "is", null)
      .returning("category")
      .executeTakeFirst();
    await trx
      .insertInto("positionCategory")
      .values({
        employerId,
        rowId: newId(at.getTime()),
        position,
        category: input.category,
        validFrom: input.validFrom,
        recordedAt: at,
      })
      .execute();
    await record(trx, changing, {
      event: "position.placed",
      before: before ? { category: before.category } : {},
      after: { position, category: input.category },
      data: { validFrom: input.validFrom },
    });
    return { kind: "set" };
  });
}
