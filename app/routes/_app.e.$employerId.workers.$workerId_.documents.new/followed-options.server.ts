import type { TFunction } from "i18next";
import type { Locale } from "~/i18n/locales";
import type { DocumentFacts, DocumentKind } from "~/registry/index";
import type { WorkerDetail } from "~/registry/index.server";
import { formatDay } from "~/ui/format";

/** Documents of the kind that a new one can follow, and which it probably does: the one asked for, else the last to end. */
export function followedOptions(
  worker: WorkerDetail,
  kind: DocumentKind,
  request: Request,
  t: TFunction,
  locale: Locale,
) {
  const standing = worker.documents
    .filter((document) => document.facts.kind === kind && document.supersededBy === null)
    .sort((a, b) => (endOf(a.facts) < endOf(b.facts) ? 1 : -1));
  if (standing.length === 0 || kind === "other") return null;
  const asked = new URL(request.url).searchParams.get("renews");
  const chosen = standing.find((document) => document.documentId === asked) ?? standing[0];
  return {
    chosen: chosen?.documentId ?? "",
    options: standing.map(({ documentId, facts }) => ({
      value: documentId,
      label: [
        facts.number ?? t("workers:worker.noNumber"),
        facts.expiry.kind === "on"
          ? t("workers:engagement.until", { day: formatDay(facts.expiry.day, locale, "short") })
          : t(`workers:state.${facts.expiry.kind === "none" ? "endless" : "open"}`),
      ].join(", "),
    })),
  };
}

function endOf({ expiry }: DocumentFacts): string {
  return expiry.kind === "on" ? expiry.day : expiry.kind === "none" ? "9999" : "";
}
