import type { ReactNode } from "react";

/**
 * A part of a long page behind its title. The id stands inside, so that a link to it opens the part, also without
 * JavaScript.
 */
export function Fold({
  id,
  title,
  note,
  open = false,
  children,
}: {
  id: string;
  title: ReactNode;
  /** What it comes to, to be seen while it is closed. */
  note?: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <details open={open} className="group rounded-box border border-base-300 bg-base-100">
        <summary className="flex cursor-pointer items-baseline gap-x-3 p-4 sm:px-6">
          <span aria-hidden="true" className="inline-block text-primary group-open:rotate-90">
            ›
          </span>
          <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
            <h2 id={`${id}-title`} className="text-lg font-semibold">
              {title}
            </h2>
            {note ? <span className="text-sm opacity-75">{note}</span> : null}
          </div>
        </summary>
        <div id={id} className="scroll-mt-20 px-4 pb-4 sm:px-6 sm:pb-6">
          {children}
        </div>
      </details>
    </section>
  );
}
