import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "~/ui/fact-list";
import { fileSize } from "~/ui/file-size";
import { formatNumber } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { StatusBadge } from "~/ui/status-badge";
import { useLocale } from "~/ui/use-locale";
import type { PackPageData } from "./pack-page-data";

const statuses = ["breach", "unknown", "expiring", "ok"] as const;

/** What a ready pack shows, its files, and the numbers by which it is known again. */
export function PackContents({ pack, here }: { pack: PackPageData["pack"]; here: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { summary } = pack;
  if (!summary) return null;
  return (
    <Card title={t("packs:pack.shows")} className="min-w-0 self-start">
      <ul className="mb-4 flex flex-wrap gap-2">
        {statuses.map((status) => (
          <li key={status} className="flex items-center gap-2 rounded-field bg-base-200 px-2 py-1">
            <StatusBadge status={status} />
            <span className="font-semibold tabular-nums">
              {formatNumber(summary.workers[status], locale)}
            </span>
          </li>
        ))}
      </ul>
      <FactList
        facts={[
          [t("packs:pack.workers"), formatNumber(summary.workers.total, locale)],
          [t("packs:pack.gaps"), formatNumber(summary.gaps, locale)],
          [t("packs:list.locale"), t(`packs:locale.${pack.locale}`)],
          [t("packs:list.size"), pack.size === null ? null : fileSize(pack.size, locale)],
          [t("packs:pack.ruleset"), pack.ruleset],
          [
            t("packs:pack.sha256"),
            <code key="sha256" className="text-xs break-all">
              {pack.sha256}
            </code>,
          ],
          [
            t("packs:pack.fingerprint"),
            <code key="fingerprint" className="text-xs">
              {summary.fingerprint}
            </code>,
          ],
        ]}
      />
      {summary.failures.length > 0 ? (
        <div className="mt-4">
          <Notice tone="warning" title={t("packs:pack.failures")}>
            <ul>
              {summary.failures.map(({ path, code }) => (
                <li key={path}>
                  <code className="text-sm">{path}</code>: {t(`packs:failure.${code}`)}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <details className="mt-4">
        <summary className="font-medium text-primary">
          {t("packs:pack.files")}: {t("packs:pack.filesCount", { count: summary.fileCount })}
        </summary>
        <ul className="mt-2 flex flex-col gap-1 text-sm">
          {summary.files.map((file) => (
            <li key={file.path} className="flex flex-wrap justify-between gap-x-4">
              <a href={`${here}/${file.path}`} className="link min-w-0 break-all" download>
                {file.path}
              </a>
              <span className="opacity-75">{fileSize(file.size, locale)}</span>
            </li>
          ))}
        </ul>
      </details>
      <p className="mt-4 text-sm opacity-80">{t("packs:pack.about")}</p>
      <Link to="/verify" className="link mt-2 inline-block text-sm">
        {t("packs:pack.verify")}
      </Link>
    </Card>
  );
}
