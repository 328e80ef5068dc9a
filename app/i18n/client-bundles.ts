import type { i18n } from "i18next";
import type { Locale } from "./locales";

const bundles: Record<Locale, () => Promise<{ resources: Record<string, object> }>> = {
  kk: () => import("./kk/index"),
  ru: () => import("./ru/index"),
  en: () => import("./en/index"),
};

/** The texts of one language, fetched by the browser when a page needs them. */
export async function loadResources(locale: Locale): Promise<Record<string, object>> {
  return (await bundles[locale]()).resources;
}

/** Turns the open page to another language; resolves when its texts are there. */
export async function switchLanguage(instance: i18n, locale: Locale): Promise<void> {
  for (const [namespace, texts] of Object.entries(await loadResources(locale)))
    instance.addResourceBundle(locale, namespace, texts);
  await instance.changeLanguage(locale);
}
