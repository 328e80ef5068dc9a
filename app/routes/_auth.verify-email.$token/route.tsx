import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { verifyEmail } from "~/accounts/index.server";
import { Notice } from "~/ui/page";
import { requestContext } from "~/web/request-context.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requestContext(args);
  return { title: t("accounts:verify.title") };
}

/** A link alone proves nothing: mail filters open links by themselves, so a person has to press the button. */
export async function action(args: ActionFunctionArgs) {
  const { db, at } = await requestContext(args);
  const { kind } = await verifyEmail({ db, now: at }, args.params.token ?? "");
  return data({ kind }, { status: kind === "verified" ? 200 : 422 });
}

export default function VerifyEmailPage() {
  const { title } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  if (answer?.kind === "verified") {
    return (
      <>
        <h1 className="mb-4 text-2xl font-bold">{t("accounts:verify.doneTitle")}</h1>
        <Notice tone="success">{t("accounts:verify.done")}</Notice>
        <Link to="/employers" className="btn btn-primary mt-5">
          {t("accounts:verify.go")}
        </Link>
      </>
    );
  }
  return (
    <>
      <h1 className="text-2xl font-bold">{title}</h1>
      {answer ? (
        <div className="mt-4 flex flex-col items-start gap-5">
          <Notice tone="warning">
            {answer.kind === "expired" ? t("accounts:verify.expired") : t("accounts:verify.unknown")}
          </Notice>
          <Link to="/settings" className="btn">
            {t("accounts:verify.settings")}
          </Link>
        </div>
      ) : (
        <>
          <p className="mt-1 mb-5 opacity-80">{t("accounts:verify.lead")}</p>
          <Form method="post">
            <button type="submit" className="btn btn-primary">
              {t("accounts:verify.submit")}
            </button>
          </Form>
        </>
      )}
    </>
  );
}
