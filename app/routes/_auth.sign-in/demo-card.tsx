import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";

/** The demonstration's sign-in, in sight: it exists only where nothing real can be reached by it. */
export function DemoCard({ demo, to }: { demo: { email: string; password: string }; to: string }) {
  const { t } = useTranslation();
  return (
    <section className="mt-6 rounded-box border border-dashed border-base-300 p-4" aria-labelledby="demo">
      <h2 id="demo" className="font-semibold">
        {t("accounts:signIn.demo")}
      </h2>
      <p className="mt-1 text-sm opacity-80">{t("accounts:signIn.demoText")}</p>
      <p className="my-3 font-mono text-sm break-all">
        {demo.email}
        <br />
        {demo.password}
      </p>
      <Form method="post">
        <input type="hidden" name="email" value={demo.email} />
        <input type="hidden" name="password" value={demo.password} />
        <input type="hidden" name="to" value={to} />
        <button type="submit" className="btn btn-sm">
          {t("accounts:signIn.demoEnter")}
        </button>
      </Form>
    </section>
  );
}
