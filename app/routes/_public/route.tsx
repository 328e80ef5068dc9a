import { Link, Outlet, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { RootData } from "~/root";
import { SiteHeader } from "~/ui/site-header";

/** Pages that need no account. */
export default function PublicLayout() {
  const root = useRouteLoaderData<RootData>("root");
  const { t } = useTranslation();
  return (
    <>
      <SiteHeader viewer={root?.viewer ?? null}>
        {root?.viewer ? (
          <Link to="/employers" className="link-hover">
            {t("common:nav.employers")}
          </Link>
        ) : null}
        <Link to="/verify" className="link-hover">
          {t("common:nav.verify")}
        </Link>
        <Link to="/api" className="link-hover">
          {t("common:nav.api")}
        </Link>
      </SiteHeader>
      <main id="content" className="mx-auto max-w-7xl px-4 py-8">
        <Outlet />
      </main>
      <footer className="no-print mx-auto max-w-7xl px-4 pb-10 text-sm opacity-75">
        {t("common:disclaimer")}
      </footer>
    </>
  );
}
