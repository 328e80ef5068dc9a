import { useTranslation } from "react-i18next";

/** A link that is none, is over or was revoked: the same page, which says whom to ask and nothing else. */
export function ClosedLink() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-xl py-16">
      <h1 className="text-3xl font-bold">{t("packs:inspect.closedTitle")}</h1>
      <p className="mt-4 text-lg">{t("packs:inspect.closed")}</p>
    </div>
  );
}
