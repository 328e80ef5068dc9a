import type { i18n, TFunction } from "i18next";
import { resources as en } from "./en/index";
import { makeI18n } from "./i18n";
import { resources as kk } from "./kk/index";
import type { Locale } from "./locales";
import { resources as ru } from "./ru/index";

const all: Record<Locale, Record<string, object>> = { kk, ru, en };
const made = new Map<Locale, i18n>();

/** The server's translator for a language; made once. */
export function i18nFor(locale: Locale): i18n {
  let instance = made.get(locale);
  if (!instance) {
    instance = makeI18n(locale, all[locale]);
    made.set(locale, instance);
  }
  return instance;
}

/** A translate function for loaders, actions, mails and exports: `t("accounts:signIn.title")`. */
export function translatorFor(locale: Locale): TFunction {
  return i18nFor(locale).t;
}
