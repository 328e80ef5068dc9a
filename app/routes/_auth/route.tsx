import { Outlet, useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { RootData } from "~/root";
import { LanguageSwitch } from "~/ui/language-switch";
import { Notice } from "~/ui/page";
import { Brand } from "~/ui/site-header";

/** Signing up and in: one narrow column and nothing else to click. */
export default function AuthLayout() {
  const root = useRouteLoaderData<RootData>("root");
  const { t } = useTranslation();
  return (
    <div className="mx-auto flex min-h-screen max-w-md flex-col px-4 py-6">
      <div className="mb-8 flex items-center justify-between">
        <Brand />
        <LanguageSwitch />
      </div>
      {root?.insecure ? (
        <div className="mb-4">
          <Notice tone="warning">{t("common:insecure")}</Notice>
        </div>
      ) : null}
      <main id="content" className="rounded-box border border-base-300 bg-base-100 p-6">
        <Outlet />
      </main>
    </div>
  );
}
