import type { FormMetadata } from "@conform-to/react";
import { Form, Link, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "./page";
import { useDraft } from "./use-draft";

/** A form of record: it works without JavaScript, says at its head what was refused, and keeps what was typed. */
export function FormFrame({
  form,
  children,
  submit,
  back,
  upload = false,
  action,
}: {
  // biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant in the form's shape, which the frame does not know
  form: FormMetadata<any, string[]>;
  children: ReactNode;
  submit: string;
  back?: string;
  upload?: boolean;
  action?: string;
}) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== "idle";
  const draft = useDraft(form.id);
  return (
    <Form
      method="post"
      id={form.id}
      onSubmit={(event) => {
        draft.keep(event.currentTarget);
        form.onSubmit(event);
      }}
      noValidate
      preventScrollReset={false}
      {...(upload ? { encType: "multipart/form-data" as const } : {})}
      {...(action ? { action } : {})}
      className="flex flex-col gap-5"
    >
      {draft.restored && form.status !== "error" ? <Notice>{t("common:form.restored")}</Notice> : null}
      {form.status === "error" ? (
        <Notice tone="error" title={t("common:form.problems")}>
          {form.errors?.length ? form.errors.join(" ") : null}
        </Notice>
      ) : null}
      {children}
      <div className="flex flex-wrap gap-2">
        <button type="submit" className="btn btn-primary" disabled={busy}>
          {submit}
        </button>
        {back ? (
          <Link to={back} className="btn btn-ghost">
            {t("common:action.cancel")}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}
