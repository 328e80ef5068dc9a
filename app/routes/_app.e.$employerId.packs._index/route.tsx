import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { listPacks, requestPack } from "~/audit/index.server";
import { locales } from "~/i18n/locales";
import { minDay } from "~/law";
import { fileSize } from "~/ui/file-size";
import { formatDay, formatInstant } from "~/ui/format";
import { PackStatus } from "~/ui/pack-status";
import { Card, EmptyState, PageHead } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";
import type { TakesDay } from "~/web/asked-day";
import { refuseForm } from "~/web/form-answer.server";
import { almatyInstant } from "~/web/known-at.server";
import { refusePack } from "~/web/refuse-pack.server";
import { dayAsked, requireScope } from "~/web/request-context.server";
import { useEmployer } from "~/web/use-employer";
import { RequestForm } from "./request-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Ruqsat` }];

export const handle: TakesDay = { takesDay: "until-today" };

export async function loader(args: LoaderFunctionArgs) {
  const { scope, t, locale, today } = await requireScope(args);
  const packs = await listPacks(scope);
  const asked = dayAsked(args.request, today);
  return {
    title: t("common:nav.packs"),
    on: minDay(asked, today),
    today,
    locale,
    packs: packs.map(({ id, status, progress, on, locale: language, size, createdBy, createdAt }) => ({
      id,
      status,
      progress,
      on,
      language,
      size,
      createdBy,
      createdAt,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { scope, t, databaseUrl, at } = await requireScope(args, "hr");
  const schema = z.object({
    on: z.string({ error: t("common:form.required") }),
    locale: z.enum(locales),
    knownAt: z.string().nullish(),
  });
  const submission = parseWithZod(await args.request.formData(), { schema });
  if (submission.status !== "success") return refuseForm(submission);
  const { on, locale, knownAt } = submission.value;
  const instant = knownAt ? (almatyInstant(knownAt) ?? exactInstant(knownAt)) : null;
  if (knownAt && instant === null)
    return refusePack(t, submission, [{ path: "knownAt", code: "not-a-day" }], ["knownAt"]);
  // The minute that is running now means «by all records».
  const thisMinute = instant !== null && instant > at && instant.getTime() - at.getTime() < 60_000;
  const outcome = await requestPack(
    scope,
    { on, locale, knownAt: thisMinute ? null : instant, scope: { kind: "employer" } },
    databaseUrl,
  );
  if (outcome.kind === "refused") return refusePack(t, submission, outcome.problems, ["on", "knownAt"]);
  return redirect(`/e/${scope.employerId}/packs/${outcome.packId}`);
}

/** The instant of an earlier request that is asked again. */
function exactInstant(text: string): Date | null {
  return z.iso.datetime().safeParse(text).success ? new Date(text) : null;
}

/** The packs of an employer, and the form that asks for another. */
export default function PacksPage() {
  const { title, packs, on, today, locale: language } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation();
  const locale = useLocale();
  const { base, mayChange } = useEmployer();
  return (
    <>
      <PageHead title={title} lead={t("packs:list.lead")} />
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(18rem,24rem)_1fr]">
        <Card title={t("packs:list.make")} className="self-start">
          <p className="mb-4 text-sm opacity-80">{t("packs:list.contents")}</p>
          {mayChange ? (
            <RequestForm result={answer?.result ?? null} on={on} today={today} language={language} />
          ) : (
            <p className="text-sm">{t("packs:list.viewer")}</p>
          )}
        </Card>
        <section aria-labelledby="packs-made" className="min-w-0">
          <h2 id="packs-made" className="mb-3 text-lg font-semibold">
            {t("packs:list.title")}
          </h2>
          {packs.length === 0 ? (
            <EmptyState title={t("packs:list.none")}>{t("packs:list.noneHint")}</EmptyState>
          ) : (
            <ul className="flex flex-col gap-3">
              {packs.map((pack) => (
                <li
                  key={pack.id}
                  className="relative flex flex-wrap items-center gap-x-4 gap-y-1 rounded-box border border-base-300 bg-base-100 p-4 hover:border-primary"
                >
                  <Link
                    to={`${base}/packs/${pack.id}`}
                    className="font-semibold text-primary after:absolute after:inset-0"
                  >
                    {t("packs:pack.title", { day: formatDay(pack.on, locale) })}
                  </Link>
                  <PackStatus status={pack.status} />
                  <span className="text-sm opacity-75">
                    {[
                      t(`packs:locale.${pack.language}`),
                      pack.size === null ? null : fileSize(pack.size, locale),
                      `${t("packs:list.madeAt")} ${formatInstant(pack.createdAt, locale)}`,
                      pack.createdBy,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}
