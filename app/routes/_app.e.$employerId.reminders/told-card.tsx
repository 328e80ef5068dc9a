import { Form, type useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Card } from "~/ui/page";
import type { loadReminders } from "./reminders-data.server";

type Data = ReturnType<typeof useLoaderData<typeof loadReminders>>;
type Member = Data["told"]["members"][number];

/** Who hears of deadlines, and why somebody does not. */
export function ToldCard({ data }: { data: Data }) {
  const { t } = useTranslation();
  const { members, contacts } = data.told;
  return (
    <Card id="told" title={t("reminders:told.title")}>
      <p className="mb-2 text-sm opacity-80">{t("reminders:told.lead")}</p>
      <ul className="divide-y divide-base-300">
        {members.map((member) => (
          <li
            key={member.personId}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-3 text-sm"
          >
            <div className="min-w-0">
              <p className="font-medium break-words">{member.name}</p>
              <p className="break-all opacity-80">{member.email}</p>
              <p>
                {t(`accounts:role.${member.role}`)} · <Hears member={member} />
              </p>
            </div>
            {member.role !== "viewer" &&
            (data.role === "owner" || (data.mayChange && member.personId === data.me)) ? (
              <Form method="post">
                <input type="hidden" name="person" value={member.personId} />
                <input type="hidden" name="told" value={member.told ? "off" : "on"} />
                <button
                  type="submit"
                  name="intent"
                  value="told"
                  className="btn btn-sm"
                  aria-label={t(member.told ? "reminders:told.turnOffFor" : "reminders:told.turnOnFor", {
                    name: member.name ?? member.email,
                  })}
                >
                  {member.told ? t("reminders:told.turnOff") : t("reminders:told.turnOn")}
                </button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm opacity-80">
        {t("reminders:told.contacts", { workers: contacts.worker, managers: contacts.manager })}
      </p>
    </Card>
  );
}

function Hears({ member }: { member: Member }) {
  const { t } = useTranslation();
  if (member.role === "viewer") return t("reminders:told.viewer");
  if (!member.told) return t("reminders:told.off");
  if (!member.addressProved) {
    return <strong className="font-semibold text-warning-content">{t("reminders:told.unproved")}</strong>;
  }
  if (member.addressRefused) {
    return <strong className="font-semibold text-error">{t("reminders:told.refused")}</strong>;
  }
  return [t("reminders:told.on"), member.hearsEscalation ? t("reminders:told.escalation") : ""]
    .filter(Boolean)
    .join(" ");
}
