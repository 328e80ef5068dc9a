import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { loadResources } from "./i18n/client-bundles";
import { makeI18n } from "./i18n/i18n";
import { isLocale } from "./i18n/locales";

async function hydrate(): Promise<void> {
  const lang = document.documentElement.lang;
  const locale = isLocale(lang) ? lang : "ru";
  const i18n = makeI18n(locale, await loadResources(locale));
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
