import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { z } from "zod";
import { makePackLink, revokePackLink } from "~/audit/index.server";
import { config } from "~/config.server";
import { isDay } from "~/law";
import type { FormAnswer } from "~/web/form-answer.server";
import { almatyInstant } from "~/web/known-at.server";
import { refusePack } from "~/web/refuse-pack.server";
import { notFound, requireScope } from "~/web/request-context.server";

/** The address of a new link is in this one answer and nowhere else. */
export type LinksAnswer = FormAnswer | { intent: "made"; url: string };

/** Makes a link to the pack of the page, or closes one. */
export async function changeLinks(args: ActionFunctionArgs) {
  const { scope, t } = await requireScope(args, "hr");
  const packId = args.params.packId ?? "";
  const form = await args.request.formData();
  if (form.get("intent") === "revoke") {
    const outcome = await revokePackLink(scope, packId, String(form.get("linkId") ?? ""));
    if (outcome.kind === "refused") throw notFound();
    return redirect(`/e/${scope.employerId}/packs/${packId}?revoked#links`);
  }
  const schema = z.object({ expires: z.string().nullish(), passPhrase: z.string().nullish() });
  const submission = parseWithZod(form, { schema });
  const { expires, passPhrase } = submission.status === "success" ? submission.value : {};
  // The whole of the day in Kazakhstan.
  const expiresAt = expires && isDay(expires) ? almatyInstant(`${expires}T23:59`) : null;
  if (expires && expiresAt === null)
    return refusePack(t, submission, [{ path: "expires", code: "not-a-day" }], ["expires"], "make");
  const outcome = await makePackLink(scope, packId, { expiresAt, passPhrase: passPhrase ?? null });
  if (outcome.kind === "refused") {
    const problems = outcome.problems.map((one) => ({
      ...one,
      path: one.path === "expiresAt" ? "expires" : one.path,
    }));
    return refusePack(t, submission, problems, ["expires", "passPhrase"], "make");
  }
  const origin = config().publicUrl ?? new URL(args.request.url).origin;
  return data<LinksAnswer>(
    { intent: "made", url: `${origin}${outcome.path}` },
    { headers: { "Cache-Control": "no-store" } },
  );
}
