import { useTranslation } from "react-i18next";

/** One calm page for everything that went wrong; a fault of ours carries its reference number. */
export function ErrorPage({ status, reference }: { status: number; reference: string | null }) {
  const { t } = useTranslation();
  const known = status === 404 || status === 405;
  const text =
    status === 403
      ? t("common:error.forbidden")
      : known
        ? t("common:error.notFound")
        : t("common:error.fault", { reference: reference ?? "—" });
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-24">
      <p className="text-sm font-semibold text-primary">{status}</p>
      <h1 className="mt-2 text-3xl font-bold">
        {known ? t("common:error.notFoundTitle") : t("common:error.title")}
      </h1>
      <p className="mt-4 text-lg">{text}</p>
      <a href="/" className="btn btn-primary mt-8">
        {t("common:error.home")}
      </a>
    </main>
  );
}
