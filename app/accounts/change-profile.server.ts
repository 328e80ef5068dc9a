import { type Db, withoutEmployer } from "~db/client.server";
import type { Locale } from "~db/schema";

/** A person's own name and language. */
export async function changeProfile(
  db: Db,
  personId: string,
  input: { name: string; locale: Locale },
): Promise<void> {
  await withoutEmployer(db, (trx) =>
    trx.updateTable("person").set(input).where("personId", "=", personId).execute(),
  );
}

/** Only the language: the switch in the page's head. */
export async function setPersonLocale(db: Db, personId: string, locale: Locale): Promise<void> {
  await withoutEmployer(db, (trx) =>
    trx.updateTable("person").set({ locale }).where("personId", "=", personId).execute(),
  );
}
