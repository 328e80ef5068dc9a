import { NavLink } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** The questions that anyone may ask without an account, each with a page of its own; only those that exist. */
export const publicTools = [
  { to: "/", key: "need" },
  { to: "/cost", key: "cost" },
  { to: "/share", key: "share" },
  { to: "/due", key: "due" },
  { to: "/law", key: "law" },
] as const;

/** Leads from one public tool to the next; stands above each of them. */
export function PublicTools() {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("common:tools.title")} className="no-print mb-6 flex flex-wrap gap-2">
      {publicTools.map(({ to, key }) => (
        <NavLink
          key={to}
          to={to}
          end={to === "/"}
          className={({ isActive }) =>
            `rounded-full border px-3 py-1.5 text-sm font-medium ${isActive ? "border-primary bg-primary text-primary-content" : "border-base-content/25 bg-base-100 hover:border-primary"}`
          }
        >
          {t(`common:tools.${key}`)}
        </NavLink>
      ))}
    </nav>
  );
}
