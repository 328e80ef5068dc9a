import { useId } from "react";

/** A share as a bar with its threshold as a line; `label` says the same in words. */
export function SharePicture({
  share,
  threshold,
  thresholdLabel,
  tone,
  label,
}: {
  share: number | null;
  threshold: number | null;
  thresholdLabel: string | null;
  tone: "holds" | "below" | "open";
  label: string;
}) {
  const id = useId();
  const fill = tone === "holds" ? "fill-success" : tone === "below" ? "fill-error" : "fill-neutral";
  const line = threshold === null ? null : percent(threshold);
  return (
    <svg role="img" aria-labelledby={id} width="100%" height="44" className="block overflow-visible">
      <title id={id}>{label}</title>
      <rect x="0" y="20" width="100%" height="16" rx="4" className="fill-base-300" />
      {share === null ? null : (
        <rect x="0" y="20" width={percent(share)} height="16" rx="4" className={fill} />
      )}
      {line === null ? null : (
        <>
          <line x1={line} x2={line} y1="14" y2="42" strokeWidth="3" className="stroke-base-content" />
          <text
            x={line}
            y="10"
            textAnchor={threshold !== null && threshold > 0.5 ? "end" : "start"}
            fontSize="12"
            className="fill-base-content"
          >
            {thresholdLabel}
          </text>
        </>
      )}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(Math.max(0, Math.min(1, share)) * 10_000) / 100}%`;
}
