import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, NavLink, Outlet, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { getEmployer } from "~/registry/index.server";
import { MisreadDay } from "~/ui/misread-day";
import { SavedNotice } from "~/ui/saved-notice";
import { notFound, requireScope } from "~/web/request-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { scope, today } = await requireScope(args);
  const employer = await getEmployer(scope);
  if (!employer) throw notFound();
  return {
    employer: { id: scope.employerId, name: employer.name, kind: employer.kind, isDemo: employer.isDemo },
    role: scope.role,
    today,
  };
}

export type EmployerData = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.employer.name} · Ruqsat` : "Ruqsat" },
];

/** One employer's pages: its name and the few places to go. */
export default function EmployerLayout() {
  const { employer, role, today } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const base = `/e/${employer.id}`;
  const places = [
    { to: base, end: true, label: t("common:nav.today") },
    { to: `${base}/workers`, label: t("common:nav.workers") },
    { to: `${base}/imports`, label: t("common:nav.imports") },
    // The share of local staff, for which citizens are counted, is asked of no family.
    ...(employer.kind === "household"
      ? []
      : [
          { to: `${base}/headcount`, label: t("common:nav.headcount") },
          { to: `${base}/quota`, label: t("common:nav.quota") },
        ]),
    { to: `${base}/reminders`, label: t("common:nav.reminders") },
    { to: `${base}/packs`, label: t("common:nav.packs") },
    { to: `${base}/journal`, label: t("common:nav.journal") },
    { to: `${base}/people`, label: t("common:nav.people") },
    { to: `${base}/employer`, label: t("common:nav.employer") },
  ];
  return (
    <>
      <div className="no-print border-b border-base-300 bg-base-100">
        <div className="mx-auto max-w-7xl px-4 pt-3">
          <p className="truncate text-sm font-semibold opacity-80">{employer.name}</p>
          {/* All places stay in sight on a phone: a row that scrolls sideways looks as if it ended there. */}
          <nav className="-mx-1.5 flex flex-wrap sm:-mx-2" aria-label={employer.name}>
            {places.map((place) => (
              <NavLink
                key={place.to}
                to={place.to}
                end={place.end ?? false}
                className={({ isActive }) =>
                  `border-b-2 px-1.5 py-1.5 text-sm sm:px-2 whitespace-nowrap sm:py-2 ${isActive ? "border-primary font-semibold text-primary" : "border-transparent hover:border-base-300"}`
                }
              >
                {place.label}
              </NavLink>
            ))}
          </nav>
        </div>
      </div>
      {employer.isDemo ? (
        <p className="no-print border-b border-base-300 bg-accent/20 px-4 py-2 text-center text-sm">
          {t("common:demo.banner")}{" "}
          {role === "owner" ? (
            <Link to={`${base}/remove-demo`} className="link">
              {t("common:demo.remove")}
            </Link>
          ) : null}
        </p>
      ) : null}
      <main id="content" className="mx-auto max-w-7xl px-4 py-6">
        <SavedNotice />
        <MisreadDay today={today} />
        <Outlet />
      </main>
    </>
  );
}
