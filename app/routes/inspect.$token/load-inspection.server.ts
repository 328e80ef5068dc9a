import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { groupedFingerprint } from "~/audit";
import { findInspection, packTexts, readPackContent, recordView, wholePack } from "~/audit/index.server";
import { inspectionProof } from "~/web/inspection-cookie.server";
import { requestContext } from "~/web/request-context.server";
import { inspectionQuery, inspectionView } from "./inspection-view.server";

// The address is a secret; `same-origin` keeps it from other sites, where `no-referrer` would also take the
// origin from our own forms, which are then refused.
export const noTrace = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
};

/** What a link opens: the pack, a lock, or nothing any more. */
export async function loadInspection(args: LoaderFunctionArgs) {
  const { db, at, today, locale, t } = await requestContext(args);
  const token = args.params.token ?? "";
  const found = await findInspection({ db, at, today }, token, inspectionProof(args.request, token));
  const title = t("packs:inspect.title");
  if (found.kind === "unknown" || found.kind === "closed") {
    const status = found.kind === "unknown" ? 404 : 410;
    return data({ title, state: "closed" as const }, { status, headers: noTrace });
  }
  if (found.kind === "locked")
    return data({ title, state: "locked" as const }, { status: 401, headers: noTrace });
  const { scope, pack } = found;
  const content = await readPackContent(scope, pack);
  await recordView(scope, pack.id);
  const texts = packTexts[locale].verify;
  const asked = inspectionQuery(args.request);
  return data(
    {
      title,
      state: "open" as const,
      here: `/inspect/${token}`,
      wholePack,
      expiresAt: found.expiresAt,
      asked,
      view: inspectionView(content, asked, locale),
      pack: {
        sha256: pack.sha256,
        size: pack.size,
        fingerprint: groupedFingerprint(pack.summary?.fingerprint ?? ""),
        files: (pack.summary?.files ?? []).filter(({ path }) => !path.startsWith("documents/")),
      },
      notProved: [...texts.notProvedItems, ...(content.publication.selfHosted ? [texts.selfHosted] : [])],
    },
    { headers: noTrace },
  );
}
