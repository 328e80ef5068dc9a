import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { switchLanguage } from "./i18n/client-bundles";
import type { Locale } from "./i18n/locales";
import styles from "./styles.css?url";
import { ErrorPage } from "./ui/error-page";
import { useNonce } from "./web/nonce";
import { requestContext } from "./web/request-context.server";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = () => [{ title: "Ruqsat" }];

export async function loader(args: LoaderFunctionArgs) {
  const { locale, viewer, insecure } = await requestContext(args);
  return {
    locale,
    insecure,
    viewer: viewer ? { name: viewer.name, email: viewer.email } : null,
    requestId: args.context.requestId,
  };
}

export type RootData = Awaited<ReturnType<typeof loader>>;

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const { t, i18n } = useTranslation();
  return (
    <html lang={i18n.language} data-theme="ruqsat">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className="min-h-screen bg-base-200 text-base-content antialiased">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded focus:bg-base-100 focus:px-3 focus:py-2"
        >
          {t("common:skip")}
        </a>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** Whoever signs in reads on in their own language, which may not be the one of the page they signed in on. */
function useLanguageOf(locale: Locale): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (i18n.language !== locale) void switchLanguage(i18n, locale);
  }, [i18n, locale]);
}

export default function App() {
  useLanguageOf(useLoaderData<typeof loader>().locale);
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<RootData>("root");
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const limit = isRouteErrorResponse(error) ? (error.data as { limit?: number } | null)?.limit : null;
  return <ErrorPage status={status} reference={root?.requestId ?? null} limit={limit ?? null} />;
}
