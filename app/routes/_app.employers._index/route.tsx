import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listEmployersOf } from "~/registry/index.server";
import { Card, PageHead } from "~/ui/page";
import { requireViewer } from "~/web/request-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, db } = await requireViewer(args);
  const employers = await listEmployersOf(db, viewer.personId);
  const only = employers.length === 1 ? employers[0] : undefined;
  if (employers.length === 0) throw redirect("/employers/new");
  if (only && !new URL(args.request.url).searchParams.has("all")) throw redirect(`/e/${only.id}`);
  return { employers };
}

/** The employers that one belongs to; a person with one goes straight to it. */
export default function EmployersPage() {
  const { employers } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <main id="content" className="mx-auto max-w-3xl px-4 py-8">
      <PageHead
        title={t("common:nav.employers")}
        actions={
          <Link to="/employers/new" className="btn btn-primary">
            {t("common:addEmployer")}
          </Link>
        }
      />
      <Card>
        <ul className="divide-y divide-base-300">
          {employers.map((employer) => (
            <li key={employer.id} className="py-3">
              <Link to={`/e/${employer.id}`} className="link-hover font-semibold">
                {employer.name}
              </Link>
              <p className="text-sm opacity-75">{employer.bin ?? ""}</p>
            </li>
          ))}
        </ul>
      </Card>
    </main>
  );
}
