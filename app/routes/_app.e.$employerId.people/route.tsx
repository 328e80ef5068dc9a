import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mayDo } from "~/accounts/index";
import { listInvitations, listMembers } from "~/accounts/index.server";
import { Notice, PageHead } from "~/ui/page";
import { requireScope } from "~/web/request-context.server";
import { InvitationsCard } from "./invitations-card";
import { InviteCard } from "./invite-card";
import { MembersCard } from "./members-card";
import { changePeople } from "./people-action.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const notices = ["invited", "invitation-revoked", "role-changed", "removed"] as const;
type NoticeName = (typeof notices)[number];

export async function loader(args: LoaderFunctionArgs) {
  const { scope, viewer, t, db, at } = await requireScope(args);
  const mayManage = mayDo(scope.role, "manage-people");
  const done = new URL(args.request.url).searchParams.get("done");
  const members = await listMembers(db, scope.employerId);
  const invitations = mayManage ? await listInvitations(db, scope.employerId) : [];
  return {
    title: t("accounts:people.title"),
    done: notices.find((name) => name === done) ?? null,
    me: viewer.personId,
    mayManage,
    members: members.map((member) => ({ ...member, proved: member.emailVerifiedAt !== null })),
    invitations: invitations.map((one) => ({ ...one, ended: one.expiresAt <= at })),
  };
}

export async function action(args: ActionFunctionArgs) {
  return changePeople(args);
}

/** Who keeps this employer's records, and who is invited to. */
export default function PeoplePage() {
  const { title, done, me, mayManage, members, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const result = (intent: string) => (answer?.intent === intent ? answer.result : null);
  const refusal = answer && answer.intent !== "invite" ? answer.result.error?.[""] : null;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHead title={title} lead={t("accounts:people.lead")} />
      {done ? (
        <div className="mb-6">
          <Done name={done} />
        </div>
      ) : null}
      {refusal ? (
        <div className="mb-6">
          <Notice tone="error">{refusal.join(" ")}</Notice>
        </div>
      ) : null}
      <div className="flex flex-col gap-6">
        <MembersCard members={members} me={me} mayManage={mayManage} />
        {mayManage ? (
          <>
            <InvitationsCard invitations={invitations} />
            <InviteCard key={done ?? "form"} result={result("invite")} />
          </>
        ) : null}
      </div>
    </div>
  );
}

function Done({ name }: { name: NoticeName }) {
  const { t } = useTranslation();
  const text: Record<NoticeName, string> = {
    invited: t("accounts:people.invited"),
    "invitation-revoked": t("accounts:people.invitationRevoked"),
    "role-changed": t("accounts:people.roleChanged"),
    removed: t("accounts:people.removed"),
  };
  return <Notice tone="success">{text[name]}</Notice>;
}
