import type { ReactNode } from "react";

/** Names and values; what was not given is left out unless `shown` says what to say. */
export function FactList({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-6 sm:gap-y-2 sm:grid-cols-[minmax(10rem,auto)_1fr]">
      {facts.map(([label, value]) =>
        value === null || value === undefined || value === "" ? null : (
          <div key={label} className="contents">
            <dt className="text-sm opacity-75 sm:pt-0.5">{label}</dt>
            <dd className="mb-3 min-w-0 break-words sm:mb-0">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
