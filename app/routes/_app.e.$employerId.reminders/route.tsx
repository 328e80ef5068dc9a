import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mayDo } from "~/accounts/index";
import { config } from "~/config.server";
import { addDays } from "~/law/index";
import { reminderRules } from "~/reminders/index";
import { listDeadlines, listDeliveries, whoIsTold } from "~/reminders/index.server";
import { Notice, PageHead } from "~/ui/page";
import { requireScope } from "~/web/request-context.server";
import { DeadlinesCard } from "./deadlines-card";
import { DeliveriesCard } from "./deliveries-card";
import { changeReminders } from "./reminders-action.server";
import { RulesCard } from "./rules-card";
import { ToldCard } from "./told-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const shows = ["all", "overdue", "soon", "later"] as const;
export type Show = (typeof shows)[number];
const notices = ["on", "off", "again", "not-waiting"] as const;

export async function loader(args: LoaderFunctionArgs) {
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

export type RemindersData = Awaited<ReturnType<typeof loader>>;

export async function action(args: ActionFunctionArgs) {
  return changeReminders(args);
}

/** What runs out, who was told of it and when, and whether the mail arrived. */
export default function RemindersPage() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const { nobody } = data.told;
  return (
    <>
      <PageHead
        title={data.title}
        lead={t("reminders:leadText")}
        actions={
          data.seesOutbox ? (
            <Link to="/outbox" className="btn btn-sm">
              {t("reminders:outboxLink")}
            </Link>
          ) : null
        }
      />
      {data.done ? (
        <div className="mb-6">
          <Notice tone={data.done === "not-waiting" ? "warning" : "success"}>
            {t(`reminders:done.${data.done}`)}
          </Notice>
        </div>
      ) : null}
      {nobody ? (
        <div className="mb-6">
          <Notice tone="warning" title={t("reminders:nobody.title")}>
            <p>{t(`reminders:nobody.${nobody}`)}</p>
            <p className="mt-2 flex flex-wrap gap-4">
              {nobody === "no-proved-address" ? (
                <Link to="/settings" className="link">
                  {t("reminders:nobody.settings")}
                </Link>
              ) : null}
              <Link to={`${data.base}/people`} className="link">
                {t("reminders:nobody.people")}
              </Link>
            </p>
          </Notice>
        </div>
      ) : null}
      {data.noMailServer ? (
        <div className="mb-6">
          <Notice>{t("reminders:noMailServer")}</Notice>
        </div>
      ) : null}
      <div className="flex flex-col gap-6">
        <DeadlinesCard data={data} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <ToldCard data={data} />
          <DeliveriesCard data={data} />
        </div>
        <RulesCard rules={data.rules} />
      </div>
    </>
  );
}
