import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { groupedFingerprint } from "~/audit";
import { getPack, listPackLinks, mostLinkDays, wholePack } from "~/audit/index.server";
import { addDays } from "~/law";
import { formatDay, formatInstant } from "~/ui/format";
import { PackStatus } from "~/ui/pack-status";
import { PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { notFound, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { changeLinks } from "./links-action.server";
import { LinksCard } from "./links-card";
import { PackContents } from "./pack-contents";
import { FailedPack, WaitingPack } from "./pack-progress";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

const shownFiles = 200;

export async function loader(args: LoaderFunctionArgs) {
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

export async function action(args: ActionFunctionArgs) {
  return changeLinks(args);
}

export type PackPageData = ReturnType<typeof useLoaderData<typeof loader>>;

/** One pack: how far it is, what it holds, and who may open it. */
export default function PackPage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, mayChange } = useEmployer();
  const { title, pack, links } = page;
  const here = `${base}/packs/${pack.id}`;
  return (
    <>
      <PageHead
        title={title}
        lead={t("packs:pack.knownAt", { at: formatInstant(pack.knownAt, locale) })}
        actions={
          pack.status === "ready" ? (
            <>
              <a href={`${here}/${page.wholePack}`} className="btn btn-primary" download>
                {t("packs:pack.zip")}
              </a>
              <a href={`${here}/audit-pack.pdf`} className="btn" download>
                {t("packs:pack.pdf")}
              </a>
            </>
          ) : (
            <PackStatus status={pack.status} />
          )
        }
      />
      {pack.status === "queued" || pack.status === "running" ? (
        <WaitingPack progress={pack.progress} status={pack.status} />
      ) : pack.status === "failed" ? (
        <FailedPack pack={pack} mayChange={mayChange} base={base} />
      ) : (
        <div className="grid grid-cols-1 gap-6 xl:grid-cols-2">
          <PackContents pack={pack} here={here} />
          <LinksCard
            links={links}
            answer={answer ?? null}
            mayChange={mayChange}
            defaultEnd={page.defaultEnd}
            latestEnd={page.latestEnd}
            today={page.today}
          />
        </div>
      )}
    </>
  );
}
