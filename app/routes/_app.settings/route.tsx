import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listApiTokens, listSessions } from "~/accounts/index.server";
import { addDays } from "~/law";
import { Notice, PageHead } from "~/ui/page";
import { requireViewer } from "~/web/request-context.server";
import { PasswordCard } from "./password-card";
import { ProfileCard } from "./profile-card";
import { SessionsCard } from "./sessions-card";
import { changeSettings } from "./settings-action.server";
import { TokensCard } from "./tokens-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const notices = ["profile", "verification", "password", "session", "token-revoked"] as const;
type NoticeName = (typeof notices)[number];

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, db, at, t, today } = await requireViewer(args);
  const done = new URL(args.request.url).searchParams.get("done");
  return {
    title: t("accounts:settings.title"),
    done: notices.find((name) => name === done) ?? null,
    viewer,
    sessions: await listSessions(db, viewer.personId, at),
    tokens: (await listApiTokens(db, viewer.personId)).map((token) => ({
      ...token,
      ended: token.expiresAt <= at,
    })),
    suggestedEnd: addDays(today, 90),
  };
}

export async function action(args: ActionFunctionArgs) {
  return changeSettings(args);
}

/** Everything about oneself: name and language, password, where one is signed in, and API tokens. */
export default function SettingsPage() {
  const { title, done, viewer, sessions, tokens, suggestedEnd } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = (intent: string) =>
    answer && "result" in answer && answer.intent === intent ? answer.result : null;
  const made = answer && "made" in answer ? answer.made : null;
  return (
    <main id="content" className="mx-auto max-w-3xl px-4 py-8">
      <PageHead title={title} />
      {done ? (
        <div className="mb-6">
          <Done name={done} />
        </div>
      ) : null}
      <div className="flex flex-col gap-6">
        <ProfileCard viewer={viewer} result={result("profile")} verification={result("verification")} />
        <PasswordCard result={result("password")} />
        <SessionsCard sessions={sessions} current={viewer.sessionId} />
        <TokensCard tokens={tokens} result={result("token")} made={made} suggestedEnd={suggestedEnd} />
      </div>
    </main>
  );
}

function Done({ name }: { name: NoticeName }) {
  const { t } = useTranslation();
  const text: Record<NoticeName, string> = {
    profile: t("common:form.saved"),
    verification: t("accounts:settings.sent"),
    password: t("accounts:settings.passwordChanged"),
    session: t("accounts:settings.sessionEnded"),
    "token-revoked": t("accounts:settings.tokenRevoked"),
  };
  return <Notice tone="success">{text[name]}</Notice>;
}
