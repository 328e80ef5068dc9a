import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "./format";
import { useLocale } from "./use-locale";

/** A reason as it is shown: its text and act already in the user's language. */
export type ShownReason = {
  rule: string;
  text: string;
  act: string;
  article: string;
  address: string | null;
  from: string | null;
  to: string | null;
  confidence: "verbatim" | "secondary" | "inferred" | "unconfirmed";
};

/** Every reason of an answer with its act, article, days in force and how well it is known. */
export function ReasonList({ reasons }: { reasons: readonly ShownReason[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <ul className="flex flex-col gap-3">
      {reasons.map((reason) => (
        <li
          key={`${reason.rule} ${reason.article} ${reason.text}`}
          className="border-l-2 border-base-300 pl-3"
        >
          <p>{reason.text}</p>
          <p className="mt-0.5 text-sm opacity-75">
            {reason.address ? (
              <a href={reason.address} className="link" rel="noreferrer" target="_blank">
                {reason.act}
              </a>
            ) : (
              reason.act
            )}
            {reason.article ? `, ${reason.article}` : null}
            {reason.from
              ? ` · ${t("workers:engagement.since", { day: formatDay(reason.from, locale, "short") })}`
              : null}
            {reason.to
              ? ` ${t("workers:engagement.until", { day: formatDay(reason.to, locale, "short") })}`
              : null}
            {" · "}
            <Confidence of={reason.confidence} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Confidence({ of }: { of: ShownReason["confidence"] }) {
  const { t } = useTranslation();
  const text = t(`common:confidence.${of}`);
  return of === "unconfirmed" ? <strong className="font-semibold">{text}</strong> : text;
}

/** «Why?»: closed until somebody asks. */
export function Why({
  children,
  label,
  open = false,
}: {
  children: ReactNode;
  label?: string;
  open?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <details className="group" open={open}>
      <summary className="inline-flex cursor-pointer items-center gap-1 text-sm font-medium text-primary">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90">
          ›
        </span>
        {label ?? t("common:why")}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
