import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "./language-switch";

export function Brand({ to = "/" }: { to?: string }) {
  return (
    <Link to={to} className="flex items-center gap-2 text-lg font-bold tracking-tight">
      <img src="/favicon.svg" alt="" width="28" height="28" />
      Ruqsat
    </Link>
  );
}

/** The head of every page: the name, where to go, the language, and who is signed in. */
export function SiteHeader({ viewer, children }: { viewer: { name: string } | null; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <header className="no-print border-b border-base-300 bg-base-100">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5 sm:gap-x-6 sm:py-3">
        <Brand />
        <nav
          className={`flex min-w-0 grow flex-wrap items-center gap-x-4 gap-y-1 text-sm sm:order-none sm:w-auto ${viewer ? "" : "order-last w-full"}`}
        >
          {children}
          {viewer ? null : (
            <Link to="/sign-up" className="link-hover sm:hidden">
              {t("common:nav.signUp")}
            </Link>
          )}
        </nav>
        <div className="flex flex-wrap items-center gap-1 sm:gap-2">
          <LanguageSwitch />
          {viewer ? (
            <>
              <Link
                to="/settings"
                className="btn btn-ghost btn-sm max-w-28 sm:max-w-48"
                title={t("common:nav.settings")}
              >
                <span className="truncate">{viewer.name}</span>
              </Link>
              <Form method="post" action="/sign-out">
                <button type="submit" className="btn btn-ghost btn-sm">
                  {t("common:nav.signOut")}
                </button>
              </Form>
            </>
          ) : (
            <>
              <Link to="/sign-in" className="btn btn-ghost btn-sm">
                {t("common:nav.signIn")}
              </Link>
              <Link to="/sign-up" className="btn btn-primary btn-sm hidden sm:inline-flex">
                {t("common:nav.signUp")}
              </Link>
            </>
          )}
        </div>
      </div>
    </header>
  );
}
