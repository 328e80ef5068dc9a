import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { groupedFingerprint } from "~/audit";
import { getPack, listPackLinks, mostLinkDays, wholePack } from "~/audit/index.server";
import { addDays } from "~/law";
import { formatDay } from "~/ui/format";
import { notFound, requireScope } from "~/web/request-context.server";

const shownFiles = 200;

/** What the page of one pack shows. */
export async function loadPackPage(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const pack = await getPack(scope, args.params.packId ?? "");
  if (!pack) throw notFound();
  const { summary, ...rest } = pack;
  const links = pack.status === "ready" ? await listPackLinks(scope, pack.id) : [];
  return data(
    {
      title: t("packs:pack.title", { day: formatDay(pack.on, locale) }),
      pack: {
        ...rest,
        summary: summary && {
          ...summary,
          files: summary.files.slice(0, shownFiles),
          fileCount: summary.files.length,
          fingerprint: groupedFingerprint(summary.fingerprint),
        },
      },
      links,
      defaultEnd: addDays(today, 14),
      latestEnd: addDays(today, mostLinkDays - 1),
      today,
      wholePack,
    },
    { headers: { "Cache-Control": "no-store" } },
  );
}
