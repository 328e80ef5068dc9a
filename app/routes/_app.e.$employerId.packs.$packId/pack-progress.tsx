import { Form, Link, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Card, Notice } from "~/ui/page";

const pause = 1500;

/** A pack that is not there yet: looks again by itself, without JavaScript too. */
export function WaitingPack({ progress, status }: { progress: number; status: "queued" | "running" }) {
  const { t } = useTranslation();
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, pause);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
  const percent = Math.floor(progress * 100);
  return (
    <Card className="max-w-2xl">
      <noscript>
        <meta httpEquiv="refresh" content="4" />
      </noscript>
      <p className="mb-2 font-semibold" role="status">
        {status === "queued" ? t("packs:status.queued") : t("packs:pack.progress", { percent })}
      </p>
      <progress
        className="progress progress-primary w-full"
        value={status === "queued" ? undefined : percent}
        max={100}
        aria-label={t("packs:status.running")}
      />
      <p className="mt-4 text-sm opacity-80">{t("packs:pack.leave")}</p>
      <Link to="?" className="btn btn-sm mt-4" preventScrollReset>
        {t("packs:pack.refresh")}
      </Link>
    </Card>
  );
}

/** Why there is no pack, and the same request once more. */
export function FailedPack({
  pack,
  mayChange,
  base,
}: {
  pack: {
    id: string;
    on: string;
    knownAt: string | Date;
    locale: string;
    error: { code: "no-space" | "pages" | "fault" } | null;
  };
  mayChange: boolean;
  base: string;
}) {
  const { t } = useTranslation();
  const code = pack.error?.code ?? "fault";
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <Notice tone="error" title={t("packs:pack.failedTitle")}>
        {t(`packs:pack.failed.${code}`, { id: pack.id.slice(-12) })}
      </Notice>
      {mayChange ? (
        <Form method="post" action={`${base}/packs?index`}>
          <input type="hidden" name="on" value={pack.on} />
          <input type="hidden" name="locale" value={pack.locale} />
          <input type="hidden" name="knownAt" value={new Date(pack.knownAt).toISOString()} />
          <button type="submit" className="btn btn-primary">
            {t("packs:pack.again")}
          </button>
        </Form>
      ) : null}
    </div>
  );
}
