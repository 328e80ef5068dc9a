import type { LoaderFunctionArgs } from "@remix-run/node";
import { mayDo } from "~/accounts/index";
import { config } from "~/config.server";
import { addDays } from "~/law/index";
import { reminderRules } from "~/reminders/index";
import { listDeadlines, listDeliveries, whoIsTold } from "~/reminders/index.server";
import { requireScope } from "~/web/request-context.server";

const shows = ["all", "overdue", "soon", "later"] as const;
export type Show = (typeof shows)[number];
const notices = ["on", "off", "again", "not-waiting"] as const;

/** Everything that the page shows, in one reading. */
export async function loadReminders(args: LoaderFunctionArgs) {
  const { scope, viewer, t, today, locale } = await requireScope(args);
  const asked = new URL(args.request.url).searchParams;
  const show = shows.find((name) => name === asked.get("show")) ?? "all";
  const [told, deadlines, deliveries] = await Promise.all([
    whoIsTold(scope),
    listDeadlines(scope, { ...windowOf(show, today), cursor: asked.get("cursor"), limit: 15 }),
    listDeliveries(scope, { cursor: asked.get("mail"), limit: 10 }),
  ]);
  return {
    title: t("reminders:title"),
    base: `/e/${scope.employerId}`,
    today,
    noMailServer: config().smtpUrl === null,
    me: viewer.personId,
    role: scope.role,
    mayChange: mayDo(scope.role, "change-register"),
    seesOutbox: scope.role === "owner" || config().demo,
    done: notices.find((name) => name === asked.get("done")) ?? null,
    told,
    show,
    firstPage: !asked.has("cursor"),
    deadlines,
    newestMail: !asked.has("mail"),
    deliveries,
    rules: reminderRules.map(({ id, leads, basis, why }) => ({ id, leads, basis, why: why[locale] })),
  };
}

function windowOf(show: Show, today: string): { from?: string; to?: string } {
  switch (show) {
    case "overdue":
      return { to: addDays(today, -1) };
    case "soon":
      return { from: today, to: addDays(today, 30) };
    case "later":
      return { from: today, to: addDays(today, 180) };
    case "all":
      return {};
  }
}
