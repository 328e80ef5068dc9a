import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { getEmployer, removeDemoEmployer } from "~/registry/index.server";
import { Card } from "~/ui/page";
import { notFound, requireScope } from "~/web/request-context.server";

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireScope(args, "owner");
  const employer = await getEmployer(scope);
  if (!employer?.isDemo) throw notFound();
  return null;
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireScope(args, "owner");
  const outcome = await removeDemoEmployer(scope);
  if (outcome.kind === "refused") throw notFound();
  return redirect("/");
}

/** Asks once more before the demonstration is gone. */
export default function RemoveDemoPage() {
  const { t } = useTranslation();
  return (
    <Card title={t("common:demo.title")} className="max-w-2xl">
      <p>{t("common:demo.text")}</p>
      <Form method="post" className="mt-6 flex flex-wrap gap-2">
        <button type="submit" className="btn btn-error">
          {t("common:demo.confirm")}
        </button>
        <Link to=".." relative="path" className="btn btn-ghost">
          {t("common:action.cancel")}
        </Link>
      </Form>
    </Card>
  );
}
