import { useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { RootData } from "~/root";

/** Says hello to whoever is signed in: the floor that the speed of other signed-in pages is measured against. */
export default function HelloPage() {
  const root = useRouteLoaderData<RootData>("root");
  const { t } = useTranslation();
  return (
    <main id="content" className="mx-auto max-w-3xl px-4 py-16 text-center text-2xl">
      {t("common:hello", { name: root?.viewer?.name ?? "" })}
    </main>
  );
}
