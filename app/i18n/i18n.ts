import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Locale } from "./locales";

/** A translator for one language, made from its resources. A key that is missing shows as itself and fails a test. */
export function makeI18n(locale: Locale, resources: Record<string, object>): i18n {
  const instance = createInstance();
  instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    ns: Object.keys(resources),
    defaultNS: "common",
    resources: { [locale]: resources },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
    react: { useSuspense: false },
  } as Parameters<typeof instance.init>[0]);
  return instance;
}
