import { useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { localeNames, locales } from "~/i18n/locales";
import { setWorkerContact } from "~/registry/index.server";
import { BoundField, BoundSelect, BoundTick } from "~/ui/bound-field";
import { FormFrame } from "~/ui/form-frame";
import { Card, PageHead } from "~/ui/page";
import { refuseForm } from "~/web/form-answer.server";
import { refuseRecord } from "~/web/refuse-record.server";
import { notFound, requireScope } from "~/web/request-context.server";
import { contactSchema } from "~/web/worker-form";
import { workerOf } from "~/web/worker-of.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

async function contactOf(args: LoaderFunctionArgs) {
  const context = await requireScope(args, "hr");
  const worker = await workerOf(context.scope, args.params);
  const { who } = args.params;
  if (who !== "worker" && who !== "manager") throw notFound();
  return {
    ...context,
    worker,
    who,
    back: `/e/${context.scope.employerId}/workers/${worker.item.id}`,
  } as const;
}

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale, worker, who, back } = await contactOf(args);
  const contact = worker.contacts.find((one) => one.who === who);
  return {
    title: t("workers:form.contactTitle"),
    what: `${worker.facts.name} · ${who === "worker" ? t("workers:worker.contactWorker") : t("workers:worker.contactManager")}`,
    back,
    present: contact !== undefined,
    values: {
      name: contact ? (contact.name ?? "") : who === "worker" ? worker.facts.name : "",
      email: contact?.email ?? "",
      locale: contact?.locale ?? locale,
      told: contact?.told === false ? "" : "on",
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { t, scope, worker, who, back } = await contactOf(args);
  const body = await args.request.formData();
  if (body.get("intent") === "remove") {
    await setWorkerContact(scope, worker.item.id, who, null);
    return redirect(`${back}?saved#contacts`);
  }
  const submission = parseWithZod(body, { schema: contactSchema(t) });
  if (submission.status !== "success") return refuseForm(submission);
  const outcome = await setWorkerContact(scope, worker.item.id, who, submission.value);
  if (outcome.kind === "refused") return refuseRecord(t, submission, outcome.problems);
  return redirect(`${back}?saved#contacts`);
}

/** Whom mail about a worker's deadlines reaches, and in which language. */
export default function ContactPage() {
  const { title, what, back, present, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const [form, fields] = useForm<typeof values>({
    id: "contact",
    lastResult: answer?.result ?? null,
    defaultValue: values,
  });
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-6">
      <PageHead title={title} lead={what} />
      <Card>
        <FormFrame form={form} submit={t("common:action.save")} back={back}>
          <p className="text-sm opacity-80">{t("workers:form.contactLead")}</p>
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <BoundField field={fields.name} label={t("workers:field.contactName")} />
            <BoundField field={fields.email} label={t("workers:field.email")} type="email" />
            <BoundSelect
              field={fields.locale}
              label={t("workers:field.language")}
              options={locales.map((value) => ({ value, label: localeNames[value] }))}
            />
          </div>
          <BoundTick field={fields.told} label={t("workers:field.told")} />
        </FormFrame>
      </Card>
      {present ? (
        <Form method="post">
          <button type="submit" name="intent" value="remove" className="btn btn-ghost btn-sm">
            {t("workers:form.removeContact")}
          </button>
        </Form>
      ) : null}
    </div>
  );
}
