import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FactList } from "~/ui/fact-list";
import { fileSize } from "~/ui/file-size";
import { useLocale } from "~/ui/use-locale";
import type { OpenInspection } from "./inspection-data";

/** How to see for oneself that the pack is the one that was signed, and what that does not prove. */
export function InspectedVerify({ page }: { page: OpenInspection }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { pack, here } = page;
  return (
    <>
      <p className="mb-4">{t("packs:inspect.verifyLead")}</p>
      <FactList
        facts={[
          [
            t("packs:pack.sha256"),
            <code key="sha256" className="text-xs break-all">
              {pack.sha256}
            </code>,
          ],
          [
            t("packs:pack.fingerprint"),
            <code key="fingerprint" className="text-xs">
              {pack.fingerprint}
            </code>,
          ],
        ]}
      />
      <div className="mt-4 flex flex-wrap gap-x-4 gap-y-2">
        <Link to="/verify" className="link">
          {t("packs:inspect.toVerify")}
        </Link>
        <a href="/verify.html" className="link" download>
          {t("packs:verify.offline")}
        </a>
        <a href="/signing-key.pem" className="link" download>
          {t("packs:verify.key")}
        </a>
      </div>
      <h3 className="mt-4 font-semibold">{t("packs:inspect.notProved")}</h3>
      <ul className="ml-5 list-disc text-sm">
        {page.notProved.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <details className="mt-4">
        <summary className="font-medium text-primary">{t("packs:inspect.files")}</summary>
        <ul className="mt-2 flex flex-col gap-1 text-sm">
          {pack.files.map((file) => (
            <li key={file.path} className="flex justify-between gap-4">
              <a href={`${here}/${file.path}`} className="link break-all" download>
                {file.path}
              </a>
              <span className="whitespace-nowrap opacity-75">{fileSize(file.size, locale)}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
