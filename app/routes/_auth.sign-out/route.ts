import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endCookie, endSession } from "~/accounts/index.server";
import { config } from "~/config.server";
import { requestContext } from "~/web/request-context.server";
import { safePath } from "~/web/safe-path";

export async function action(args: ActionFunctionArgs) {
  const { viewer, db } = await requestContext(args);
  const to = safePath((await args.request.formData()).get("to"), "/");
  if (viewer) await endSession(db, viewer.personId, viewer.sessionId);
  return redirect(to, { headers: { "Set-Cookie": endCookie(config().publicUrl, args.request.url) } });
}

export function loader() {
  return redirect("/");
}
