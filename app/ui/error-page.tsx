import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** One calm page for everything that went wrong; a fault of ours carries its reference number. */
export function ErrorPage({
  status,
  reference,
  limit,
}: {
  status: number;
  reference: string | null;
  /** What was too large may be this large, in MB. */
  limit: number | null;
}) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const known = status === 404 || status === 405;
  const tooLarge = status === 413;
  const text =
    status === 403
      ? t("common:error.forbidden")
      : known
        ? t("common:error.notFound")
        : tooLarge
          ? t("common:error.tooLarge", { limit: limit ?? "—" })
          : t("common:error.fault", { reference: reference ?? "—" });
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-24">
      <p className="text-sm font-semibold text-primary">{status}</p>
      <h1 className="mt-2 text-3xl font-bold">
        {known
          ? t("common:error.notFoundTitle")
          : tooLarge
            ? t("common:error.tooLargeTitle")
            : t("common:error.title")}
      </h1>
      <p className="mt-4 text-lg">{text}</p>
      <p className="mt-8 flex flex-wrap gap-3">
        {tooLarge ? (
          <a href={pathname + search} className="btn btn-primary">
            {t("common:error.toForm")}
          </a>
        ) : null}
        <a href="/" className={`btn ${tooLarge ? "btn-ghost" : "btn-primary"}`}>
          {t("common:error.home")}
        </a>
      </p>
    </main>
  );
}
