import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { groupedFingerprint } from "~/audit";
import { sealKey, unixCommands, windowsCommands } from "~/audit/index.server";
import { Card, Notice, PageHead } from "~/ui/page";
import { requestContext } from "~/web/request-context.server";
import { VerifyFile } from "./verify-file";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requestContext(args);
  return {
    title: t("common:nav.verify"),
    fingerprint: groupedFingerprint(sealKey().fingerprint),
    unixCommands,
    windowsCommands,
  };
}

/** Verifies a pack in the browser, against this server's key; says how to do it without us. */
export default function VerifyRoute() {
  const { title, fingerprint, unixCommands: unix, windowsCommands: windows } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-6">
      <PageHead title={title} lead={t("packs:verify.lead")} />
      <noscript>
        <Notice tone="warning">{t("packs:verify.noScript")}</Notice>
      </noscript>
      <VerifyFile serverFingerprint={fingerprint} />
      <Card title={t("packs:verify.serverKey")}>
        <p className="text-sm opacity-80">{t("packs:verify.serverKeyLead")}</p>
        <p className="my-2">
          <code className="text-sm break-words">{fingerprint}</code>
        </p>
        <a href="/signing-key.pem" className="link" download>
          {t("packs:verify.key")}
        </a>
      </Card>
      <Card title={t("packs:verify.commands")}>
        <pre className="rounded-field bg-base-200 p-3 text-xs break-words whitespace-pre-wrap">
          {unix.join("\n")}
        </pre>
        <p className="mt-3 mb-1 text-sm font-medium">Windows</p>
        <pre className="rounded-field bg-base-200 p-3 text-xs break-words whitespace-pre-wrap">
          {windows.join("\n")}
        </pre>
        <h3 className="mt-4 font-semibold">{t("packs:verify.offline")}</h3>
        <p className="text-sm opacity-80">{t("packs:verify.offlineLead")}</p>
        <a href="/verify.html" className="btn btn-sm mt-2" download>
          verify.html
        </a>
      </Card>
    </div>
  );
}
