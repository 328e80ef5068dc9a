import accounts from "./accounts.json";
import api from "./api.json";
import common from "./common.json";
import cost from "./cost.json";
import due from "./due.json";
import employer from "./employer.json";
import exposure from "./exposure.json";
import imports from "./imports.json";
import law from "./law.json";
import packs from "./packs.json";
import publicPage from "./public.json";
import quota from "./quota.json";
import reminders from "./reminders.json";
import share from "./share.json";
import today from "./today.json";
import trips from "./trips.json";
import workers from "./workers.json";

export const resources = {
  accounts,
  api,
  common,
  cost,
  due,
  employer,
  exposure,
  imports,
  law,
  packs,
  public: publicPage,
  quota,
  reminders,
  share,
  today,
  trips,
  workers,
};
