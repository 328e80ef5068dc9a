import { categories, type Day } from "~/registry/facts";
import type { EmployerScope, Tx } from "~db/client.server";
import { newId } from "~db/ids.server";
import type { ImportChoices } from "./import-choices";
import type { ImportHeadcount } from "./import-record";
import type { StaffList } from "./staff-list";

/** The citizens' headcount of a list with its day: chosen, named by its sheet, by the list's title, or today. */
export function headcountOf(
  list: StaffList,
  { headcountOn }: Pick<ImportChoices, "headcountOn">,
  today: Day,
): ImportHeadcount | null {
  const { headcount } = list;
  if (headcount === null) return null;
  const on = headcountOn ?? headcount.on ?? list.listedOn ?? today;
  return {
    on,
    onFrom: headcountOn ? "choice" : headcount.on ? "sheet" : list.listedOn ? "list" : "today",
    source: headcount.source,
    byCategory: headcount.byCategory,
    positions: headcount.byPosition,
    notPlaced: headcount.notPlaced,
    // A count from which people are left out would be a wrong count.
    taken: headcount.notPlaced === 0,
  };
}

/** Writes the headcount of the day where it says something new; who is lent stays as it was said. */
export async function importHeadcount(
  trx: Tx,
  scope: Pick<EmployerScope, "employerId" | "at">,
  importId: string,
  headcount: ImportHeadcount,
): Promise<boolean> {
  const { employerId, at } = scope;
  const standing = await trx
    .selectFrom("headcount")
    .select(["rowId", "category", "citizens", "lentCitizens", "lentForeign"])
    .where("employerId", "=", employerId)
    .where("onDay", "=", headcount.on)
    .where("retiredAt", "is", null)
    .execute();
  const before = new Map(standing.map((row) => [row.category, row]));
  if (categories.every((category) => before.get(category)?.citizens === headcount.byCategory[category]))
    return false;
  if (standing.length > 0) {
    await trx
      .updateTable("headcount")
      .set({ retiredAt: at })
      .where("employerId", "=", employerId)
      .where("onDay", "=", headcount.on)
      .where("retiredAt", "is", null)
      .execute();
  }
  await trx
    .insertInto("headcount")
    .values(
      categories.map((category) => ({
        employerId,
        rowId: newId(at.getTime()),
        onDay: headcount.on,
        category,
        citizens: headcount.byCategory[category],
        lentCitizens: before.get(category)?.lentCitizens ?? 0,
        lentForeign: before.get(category)?.lentForeign ?? 0,
        importId,
        recordedAt: at,
      })),
    )
    .execute();
  return true;
}
