import { record } from "~/ledger/index.server";
import { change } from "~/registry/change.server";
import { type Refused, refused } from "~/registry/inputs";
import { type EmployerScope, forEmployer } from "~db/client.server";
import { type ExplainedField, readValueKey, valueKey } from "./value-meanings";

export type RememberedMeaning = { key: string; field: ExplainedField; value: string; meaning: string };

/** What the employer said that values of its lists mean. */
export function listMeanings(scope: Pick<EmployerScope, "db" | "employerId">): Promise<RememberedMeaning[]> {
  return forEmployer(scope, async (trx) => {
    const rows = await trx
      .selectFrom("valueMeaning")
      .select(["field", "value", "meaning"])
      .where("employerId", "=", scope.employerId)
      .orderBy("field")
      .orderBy("value")
      .execute();
    return rows.map((row) => ({ ...row, key: valueKey(row.field, row.value) }));
  });
}

/** Forgets what a value means: the next list that holds it asks again. What was read by it stays. */
export async function forgetMeaning(
  scope: EmployerScope,
  key: string,
): Promise<{ kind: "forgotten" } | Refused> {
  const asked = readValueKey(key);
  if (!asked) return refused("value", "not-found");
  return change(scope, async (trx, changing) => {
    const { field, value } = asked;
    const before = await trx
      .deleteFrom("valueMeaning")
      .where("employerId", "=", changing.employerId)
      .where("field", "=", field)
      .where("value", "=", value)
      .returning("meaning")
      .executeTakeFirst();
    if (!before) return refused("value", "not-found");
    await record(trx, changing, {
      event: "import.meaning-forgotten",
      before: { value, meaning: before.meaning },
      data: { field },
    });
    return { kind: "forgotten" };
  });
}
