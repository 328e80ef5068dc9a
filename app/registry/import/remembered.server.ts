import { record } from "~/ledger/index.server";
import type { Category, Day } from "~/registry/facts";
import type { EmployerScope, Tx } from "~db/client.server";
import { newId } from "~db/ids.server";
import type { RememberedMapping } from "./fields";
import type { ImportChoices } from "./import-choices";
import type { PositionTable } from "./read-headcount";
import { type Meanings, readValueKey, valueKey } from "./value-meanings";

/**
 * What the employer's earlier imports taught: headers and values by hand, and positions as they are placed on the
 * day.
 */
export async function loadRemembered(
  trx: Tx,
  employerId: string,
  on: Day,
): Promise<{ mapping: RememberedMapping; positions: PositionTable; meanings: Meanings }> {
  const headers = await trx
    .selectFrom("columnMapping")
    .select(["header", "field"])
    .where("employerId", "=", employerId)
    .execute();
  const placed = await trx
    .selectFrom("positionCategory")
    .select(["position", "category", "validFrom"])
    .where("employerId", "=", employerId)
    .where("retiredAt", "is", null)
    .orderBy("validFrom")
    .execute();
  const meant = await trx
    .selectFrom("valueMeaning")
    .select(["field", "value", "meaning"])
    .where("employerId", "=", employerId)
    .execute();
  const positions: Record<string, Category> = {};
  for (const { position, category, validFrom } of placed) {
    // Before the first day that was given, the first is the best that is known.
    if (validFrom <= on || positions[position] === undefined) positions[position] = category;
  }
  return {
    mapping: Object.fromEntries(headers.map(({ header, field }) => [header, field])) as RememberedMapping,
    positions,
    meanings: Object.fromEntries(meant.map(({ field, value, meaning }) => [valueKey(field, value), meaning])),
  };
}

/** Keeps the headers, values and positions that a person placed by hand, for the lists to come. Returns how many are new. */
export async function remember(
  trx: Tx,
  scope: Pick<EmployerScope, "employerId" | "actor" | "at">,
  { columns, positions, values }: Pick<ImportChoices, "columns" | "positions" | "values">,
  from: Day,
): Promise<number> {
  const { employerId, at } = scope;
  const known = await loadRemembered(trx, employerId, from);
  const headers = Object.entries(columns).filter(([header, field]) => known.mapping[header] !== field);
  const placed = Object.entries(positions).filter(
    ([position, category]) => known.positions[position] !== category,
  );
  const meant = Object.entries(values).filter(
    ([key, meaning]) => meaning !== "" && known.meanings[key] !== meaning,
  );
  for (const [header, field] of headers) {
    await trx
      .insertInto("columnMapping")
      .values({ employerId, header, field, recordedAt: at })
      .onConflict((conflict) =>
        conflict.columns(["employerId", "header"]).doUpdateSet({ field, recordedAt: at }),
      )
      .execute();
  }
  for (const [position, category] of placed) {
    await trx
      .updateTable("positionCategory")
      .set({ retiredAt: at })
      .where("employerId", "=", employerId)
      .where("position", "=", position)
      .where("validFrom", "=", from)
      .where("retiredAt", "is", null)
      .execute();
    await trx
      .insertInto("positionCategory")
      .values({
        employerId,
        rowId: newId(at.getTime()),
        position,
        category,
        validFrom: from,
        recordedAt: at,
        retiredAt: null,
      })
      .execute();
  }
  for (const [key, meaning] of meant) {
    const asked = readValueKey(key);
    if (!asked) continue;
    await trx
      .insertInto("valueMeaning")
      .values({ employerId, ...asked, meaning, recordedAt: at })
      .onConflict((conflict) =>
        conflict.columns(["employerId", "field", "value"]).doUpdateSet({ meaning, recordedAt: at }),
      )
      .execute();
  }
  const count = headers.length + placed.length + meant.length;
  if (count > 0) {
    await record(trx, scope, {
      event: "import.mapping-remembered",
      after: {
        columns: Object.fromEntries(headers),
        positions: Object.fromEntries(placed),
        values: Object.fromEntries(meant),
      },
      data: { columns: headers.length, positions: placed.length, values: meant.length, validFrom: from },
    });
  }
  return count;
}
