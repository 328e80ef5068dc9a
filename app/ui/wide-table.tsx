import type { ReactNode } from "react";

/** What holds a table that may be wider than a phone: it is scrolled by itself, with the keyboard too. */
export function WideTable({
  label,
  className = "",
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG asks that what scrolls can be reached by the keyboard
    <section className={`overflow-x-auto ${className}`} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
