import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, Outlet, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SiteHeader } from "~/ui/site-header";
import { requireViewer } from "~/web/request-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { viewer } = await requireViewer(args);
  return { viewer: { name: viewer.name, emailVerified: viewer.emailVerified } };
}

/** Everything behind the sign-in. */
export default function AppLayout() {
  const { viewer } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <SiteHeader viewer={viewer}>
        <Link to="/employers" className="link-hover">
          {t("common:nav.employers")}
        </Link>
      </SiteHeader>
      <Outlet />
    </>
  );
}
