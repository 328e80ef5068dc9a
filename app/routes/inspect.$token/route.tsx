import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { unlockedSeconds, unlockInspection } from "~/audit/index.server";
import { LanguageSwitch } from "~/ui/language-switch";
import { inspectionCookie } from "~/web/inspection-cookie.server";
import { requestContext } from "~/web/request-context.server";
import { ClosedLink } from "./closed-link";
import type { UnlockProblem } from "./inspection-data";
import { InspectionPage } from "./inspection-page";
import { loadInspection, noTrace } from "./load-inspection.server";
import { LockedLink } from "./locked-link";

export const headers: HeadersFunction = ({ loaderHeaders, actionHeaders }) => {
  const cookie = actionHeaders.get("Set-Cookie") ?? loaderHeaders.get("Set-Cookie");
  return { ...noTrace, ...(cookie ? { "Set-Cookie": cookie } : {}) };
};

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title ?? ""} · Ruqsat` },
  { name: "robots", content: "noindex, nofollow" },
];

export async function loader(args: LoaderFunctionArgs) {
  return loadInspection(args);
}

export async function action(args: ActionFunctionArgs) {
  const { db, at, today, remoteAddress } = await requestContext(args);
  const token = args.params.token ?? "";
  const passPhrase = String((await args.request.formData()).get("passPhrase") ?? "").slice(0, 400);
  const outcome = await unlockInspection({ db, at, today }, token, passPhrase, remoteAddress);
  switch (outcome.kind) {
    case "wrong":
      return data<UnlockProblem>({ problem: "wrong" }, { status: 422, headers: noTrace });
    case "too-many":
      return data<UnlockProblem>(
        { problem: "too-many", retryAt: outcome.retryAt },
        { status: 429, headers: noTrace },
      );
    case "gone":
      return seeOther(token, {});
    case "unlocked": {
      const secure = new URL(args.request.url).protocol === "https:";
      const cookie = inspectionCookie(token, outcome.proof, unlockedSeconds, secure);
      return seeOther(token, { "Set-Cookie": cookie });
    }
  }
}

function seeOther(token: string, more: Record<string, string>): Response {
  return new Response(null, {
    status: 303,
    headers: { Location: `/inspect/${encodeURIComponent(token)}`, ...noTrace, ...more },
  });
}

/** What a link opens, for somebody without an account: the pack's own data, or a calm word that it opens nothing. */
export default function InspectRoute() {
  const page = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  return (
    <>
      <header className="no-print border-b border-base-300 bg-base-100">
        <div className="mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-3">
          <span className="flex items-center gap-2 text-lg font-bold tracking-tight">
            <img src="/favicon.svg" alt="" width="28" height="28" />
            Ruqsat
          </span>
          <LanguageSwitch />
        </div>
      </header>
      <main id="content" className="mx-auto max-w-6xl px-4 py-6">
        {page.state === "closed" ? (
          <ClosedLink />
        ) : page.state === "locked" ? (
          <LockedLink problem={problem ?? null} />
        ) : (
          <InspectionPage page={page} />
        )}
      </main>
    </>
  );
}
