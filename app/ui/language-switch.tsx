import { Form, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { localeNames, locales } from "~/i18n/locales";
import { useLocale } from "./use-locale";

/** Three languages, always in sight; works without JavaScript and comes back to the same page. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const here = useLocation();
  const current = useLocale();
  const to = here.pathname + here.search.replace(/([?&])lang=[a-z]+&?/, "$1").replace(/[?&]$/, "");
  return (
    <Form
      method="post"
      action="/language"
      reloadDocument
      className="flex gap-1"
      aria-label={t("common:language")}
    >
      <input type="hidden" name="to" value={to} />
      {locales.map((locale) => (
        <button
          key={locale}
          name="locale"
          value={locale}
          type="submit"
          lang={locale}
          title={localeNames[locale]}
          aria-pressed={locale === current}
          className={`btn btn-xs ${locale === current ? "btn-primary" : "btn-ghost"}`}
        >
          {locale === "kk" ? "Қаз" : locale === "ru" ? "Рус" : "Eng"}
        </button>
      ))}
    </Form>
  );
}
