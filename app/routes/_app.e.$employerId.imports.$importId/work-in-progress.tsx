import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "~/ui/page";

/** How far the job has come; the page asks again by itself, and without JavaScript the browser does. */
export function WorkInProgress({ progress, queued }: { progress: number; queued: boolean }) {
  const { t } = useTranslation();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, 800);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  return (
    <Card>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <p className="font-semibold" role="status">
        {queued
          ? t("imports:working.queued")
          : t("imports:working.running", { percent: Math.round(progress * 100) })}
      </p>
      <progress
        className="progress mt-3 w-full progress-primary"
        value={Math.round(progress * 100)}
        max={100}
        aria-label={t("imports:working.label")}
      />
      <p className="mt-3 text-sm opacity-80">{t("imports:working.leave")}</p>
    </Card>
  );
}
