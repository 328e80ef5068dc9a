import { createCookie } from "@remix-run/node";
import { isLocale, type Locale, localeFromHeader } from "~/i18n/locales";

/** Remembers a visitor's language; a person's own setting goes before it. */
export const localeCookie = createCookie("lng", {
  path: "/",
  sameSite: "lax",
  httpOnly: true,
  maxAge: 31_536_000,
});

/**
 * The language of an answer: `?lang=` (so that a public page can be shared in a language), then the person's
 * setting, then the cookie, then `Accept-Language`.
 */
export function localeOf(request: Request, personal?: unknown): Locale {
  const asked = new URL(request.url).searchParams.get("lang");
  if (isLocale(asked)) return asked;
  if (isLocale(personal)) return personal;
  const cookie = /(?:^|;\s*)lng=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
  if (cookie) {
    try {
      const value: unknown = JSON.parse(Buffer.from(decodeURIComponent(cookie), "base64").toString("utf8"));
      if (isLocale(value)) return value;
    } catch {
      // A cookie that we did not write says nothing.
    }
  }
  return localeFromHeader(request.headers.get("accept-language"));
}

/**
 * The cookie for whoever comes by a link in a language and has chosen none: the next page, and an account that is
 * opened there, are in that language too. A choice that was made is kept.
 */
export async function localeToKeep(request: Request): Promise<string | null> {
  const asked = new URL(request.url).searchParams.get("lang");
  if (!isLocale(asked) || /(?:^|;\s*)lng=/.test(request.headers.get("cookie") ?? "")) return null;
  return localeCookie.serialize(asked);
}
