import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { deviceName } from "./device-name";

type Session = { sessionId: string; createdAt: Date; lastSeenAt: Date; userAgent: string };

export function SessionsCard({ sessions, current }: { sessions: Session[]; current: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Card title={t("accounts:settings.sessions")}>
      <p className="mb-3 opacity-80">{t("accounts:settings.sessionsLead")}</p>
      <ul className="divide-y divide-base-300">
        {sessions.map((session) => (
          <li
            key={session.sessionId}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
          >
            <div className="min-w-0">
              <p className="font-medium">
                {deviceName(session.userAgent) ?? t("accounts:settings.sessionUnknown")}
                {session.sessionId === current ? (
                  <span className="badge badge-success badge-sm ml-2">
                    {t("accounts:settings.sessionThis")}
                  </span>
                ) : null}
              </p>
              <p className="text-sm opacity-80">
                {t("accounts:settings.sessionSeen", {
                  began: formatInstant(session.createdAt, locale),
                  seen: formatInstant(session.lastSeenAt, locale),
                })}
              </p>
            </div>
            {session.sessionId === current ? null : (
              <Form method="post">
                <input type="hidden" name="session" value={session.sessionId} />
                <button type="submit" name="intent" value="end-session" className="btn btn-sm">
                  {t("accounts:settings.sessionEnd")}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <Form method="post" className="mt-3">
          <button type="submit" name="intent" value="end-others" className="btn btn-sm">
            {t("accounts:settings.sessionEndOthers")}
          </button>
        </Form>
      ) : null}
    </Card>
  );
}
