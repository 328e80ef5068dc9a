import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { config } from "~/config.server";
import { countryName } from "~/i18n/country-names.server";
import { formatDay } from "~/ui/format";
import { Notice } from "~/ui/page";
import { PublicTools } from "~/ui/public-tools";
import { useLocale } from "~/ui/use-locale";
import { requestContext } from "~/web/request-context.server";
import { AnswerBar, AnswerPanel, EmptyAnswer } from "./answer-panel";
import { viewOfAnswer } from "./answer-view";
import { formOptions } from "./form-options.server";
import { QuestionForm } from "./question-form";
import { decide, readValues } from "./read-question";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? "Ruqsat" },
  { name: "description", content: data?.description ?? "" },
];

export async function loader(args: LoaderFunctionArgs) {
  const { locale, t, today, viewer } = await requestContext(args);
  const values = readValues(new URL(args.request.url).searchParams);
  const { asks, question, answer, errors } = decide(values, today, t);
  return {
    title: t("public:metaTitle"),
    description: t("public:metaDescription"),
    values,
    asks,
    errors,
    today,
    options: formOptions(locale, t),
    country: question ? countryName(question.worker.citizenship, locale) : null,
    answer: question && answer ? viewOfAnswer(question, answer, asks, locale) : null,
    demo: config().demo,
    signedIn: viewer !== null,
  };
}

export default function FrontPage() {
  const { values, asks, errors, today, options, country, answer, demo, signedIn } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const locale = useLocale();
  const context =
    answer === null
      ? ""
      : t("public:answer.context", {
          country,
          work: t(`public:work.${values.arrangement ?? "employment"}`),
          day: formatDay(answer.on, locale),
        });
  return (
    <>
      <PublicTools />
      <header className="mb-5 max-w-3xl sm:mb-8">
        <h1 className="text-2xl font-bold tracking-tight text-balance sm:text-4xl">{t("public:title")}</h1>
        <p className="mt-1.5 opacity-80 sm:text-lg">{t("public:lead")}</p>
      </header>
      <div className="flex flex-col gap-4 lg:grid lg:items-start lg:gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <QuestionForm values={values} asks={asks} errors={errors} options={options} today={today} />
        {answer === null ? null : <AnswerBar answer={answer} />}
        {answer !== null ? (
          <AnswerPanel answer={answer} context={context} />
        ) : Object.keys(errors).length > 0 ? (
          <Notice tone="error" title={t("public:checkFields")} />
        ) : (
          <EmptyAnswer />
        )}
      </div>
      <section className="mt-10 rounded-box bg-secondary px-4 py-6 text-secondary-content sm:px-8 sm:py-8">
        <h2 className="text-xl font-bold">{t("public:about.title")}</h2>
        <p className="mt-2 max-w-3xl">{t("public:about.text")}</p>
        <p className="mt-4 flex flex-wrap items-center gap-3">
          {signedIn ? null : (
            <Link to="/sign-up" className="btn btn-accent">
              {t("public:about.register")}
            </Link>
          )}
          {demo && !signedIn ? (
            <Link
              to="/sign-in"
              className="btn border-secondary-content/60 bg-transparent text-secondary-content"
            >
              {t("public:about.demo")}
            </Link>
          ) : null}
          <Link to="/api" className="link">
            {t("public:about.api")}
          </Link>
        </p>
      </section>
    </>
  );
}
