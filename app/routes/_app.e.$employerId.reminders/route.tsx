import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice, PageHead } from "~/ui/page";
import { DeadlinesCard } from "./deadlines-card";
import { DeliveriesCard } from "./deliveries-card";
import { changeReminders } from "./reminders-action.server";
import { loadReminders } from "./reminders-data.server";
import { RulesCard } from "./rules-card";
import { ToldCard } from "./told-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export function loader(args: LoaderFunctionArgs) {
  return loadReminders(args);
}

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
