import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "~/ui/format";
import { PackStatus } from "~/ui/pack-status";
import { PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import { useEmployer } from "~/web/use-employer";
import { changeLinks } from "./links-action.server";
import { LinksCard } from "./links-card";
import { loadPackPage } from "./load-pack-page.server";
import { PackContents } from "./pack-contents";
import { FailedPack, WaitingPack } from "./pack-progress";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  return loadPackPage(args);
}

export async function action(args: ActionFunctionArgs) {
  return changeLinks(args);
}

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
