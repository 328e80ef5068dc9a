import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Role } from "~/accounts/index";
import { formatInstant } from "~/ui/format";
import { Card } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";

type Invitation = { invitationId: string; email: string; role: Role; expiresAt: Date; ended: boolean };

export function InvitationsCard({ invitations }: { invitations: Invitation[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (invitations.length === 0) return null;
  return (
    <Card title={t("accounts:people.invitations")}>
      <ul className="divide-y divide-base-300">
        {invitations.map((invitation) => {
          const until = formatInstant(invitation.expiresAt, locale);
          return (
            <li
              key={invitation.invitationId}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
            >
              <div className="min-w-0">
                <p className="font-medium break-all">{invitation.email}</p>
                <p className="text-sm opacity-80">
                  {t(`accounts:role.${invitation.role}`)},{" "}
                  {invitation.ended
                    ? t("accounts:people.invitationEnded", { until })
                    : t("accounts:people.invitationUntil", { until })}
                </p>
              </div>
              <div className="flex flex-wrap gap-2">
                <Form method="post">
                  <input type="hidden" name="email" value={invitation.email} />
                  <input type="hidden" name="role" value={invitation.role} />
                  <input type="hidden" name="locale" value={locale} />
                  <button type="submit" name="intent" value="invite" className="btn btn-sm">
                    {t("accounts:people.invitationAgain")}
                  </button>
                </Form>
                <Form method="post">
                  <input type="hidden" name="invitation" value={invitation.invitationId} />
                  <button type="submit" name="intent" value="revoke" className="btn btn-sm">
                    {t("accounts:people.invitationRevoke")}
                  </button>
                </Form>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
