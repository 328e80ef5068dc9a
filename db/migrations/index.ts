import type { Migration } from "kysely/migration";
import * as peopleAndEmployers from "./20261122T000000Z-people-and-employers";
import * as registry from "./20261122T000100Z-registry";
import * as remindersAndPacks from "./20261122T000200Z-reminders-and-packs";
import * as quotaAndTrips from "./20261123T000300Z-quota-and-trips";
import * as quotaWorkers from "./20261123T000310Z-quota-workers";
import * as valueMeanings from "./20261129T035000Z-value-meanings";

/** Every migration, oldest first; frozen once merged. A static list, so that a bundle holds them too. */
export const migrations: Record<string, Migration> = {
  "20261122T000000Z-people-and-employers": peopleAndEmployers,
  "20261122T000100Z-registry": registry,
  "20261122T000200Z-reminders-and-packs": remindersAndPacks,
  "20261123T000300Z-quota-and-trips": quotaAndTrips,
  "20261123T000310Z-quota-workers": quotaWorkers,
  "20261129T035000Z-value-meanings": valueMeanings,
};
