import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type Role, roles } from "~/accounts/index";
import { Card } from "~/ui/page";

type Member = { personId: string; name: string; email: string; role: Role; proved: boolean };

export function MembersCard({
  members,
  me,
  mayManage,
}: {
  members: Member[];
  me: string;
  mayManage: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Card title={t("accounts:people.members")}>
      <ul className="divide-y divide-base-300">
        {members.map((member) => (
          <li
            key={member.personId}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3"
          >
            <div className="min-w-0">
              <p className="font-medium break-words">
                {member.name}
                {member.personId === me ? (
                  <span className="badge badge-sm ml-2">{t("accounts:people.you")}</span>
                ) : null}
              </p>
              <p className="text-sm break-all opacity-80">{member.email}</p>
              {member.proved ? null : <p className="text-sm">{t("accounts:people.unproved")}</p>}
            </div>
            <div className="flex flex-col items-start gap-2">
              {mayManage ? <RoleForm member={member} /> : <p>{t(`accounts:role.${member.role}`)}</p>}
              {mayManage || member.personId === me ? <RemoveForm member={member} me={me} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RoleForm({ member }: { member: Member }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="person" value={member.personId} />
      <select
        key={member.role}
        name="role"
        defaultValue={member.role}
        className="select select-sm w-auto"
        aria-label={t("accounts:people.roleOf", { name: member.name })}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(`accounts:role.${role}`)}
          </option>
        ))}
      </select>
      <button type="submit" name="intent" value="role" className="btn btn-sm">
        {t("accounts:people.roleSave")}
      </button>
    </Form>
  );
}

/** Asked twice without a script: the button stands behind what it will do. */
function RemoveForm({ member, me }: { member: Member; me: string }) {
  const { t } = useTranslation();
  const leaving = member.personId === me;
  return (
    <details>
      <summary className="link text-sm">
        {leaving ? t("accounts:people.leave") : t("accounts:people.remove")}
      </summary>
      <Form method="post" className="mt-2 flex max-w-xs flex-col items-start gap-2">
        <input type="hidden" name="person" value={member.personId} />
        <p className="text-sm">
          {leaving ? t("accounts:people.leaveSure") : t("accounts:people.removeSure", { name: member.name })}
        </p>
        <button type="submit" name="intent" value="remove" className="btn btn-error btn-sm">
          {leaving ? t("accounts:people.leave") : t("accounts:people.remove")}
        </button>
      </Form>
    </details>
  );
}
