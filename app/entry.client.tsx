import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { makeI18n } from "./i18n/i18n";
import { isLocale, type Locale } from "./i18n/locales";

const bundles: Record<Locale, () => Promise<{ resources: Record<string, object> }>> = {
  kk: () => import("./i18n/kk/index"),
  ru: () => import("./i18n/ru/index"),
  en: () => import("./i18n/en/index"),
};

async function hydrate(): Promise<void> {
  const lang = document.documentElement.lang;
  const locale = isLocale(lang) ? lang : "ru";
  const { resources } = await bundles[locale]();
  const i18n = makeI18n(locale, resources);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
