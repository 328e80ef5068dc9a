export const locales = ["kk", "ru", "en"] as const;
export type Locale = (typeof locales)[number];

/** How each language calls itself; the same in every language. */
export const localeNames: Record<Locale, string> = { kk: "Қазақша", ru: "Русский", en: "English" };

/** The tags for `Intl`: Kazakhstan's conventions in each language. */
export const intlTags: Record<Locale, string> = { kk: "kk-KZ", ru: "ru-KZ", en: "en-GB" };

export function isLocale(text: unknown): text is Locale {
  return typeof text === "string" && (locales as readonly string[]).includes(text);
}

/** The best of our languages for an `Accept-Language` header; Russian where it names none of them. */
export function localeFromHeader(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const q = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase().split("-")[0] ?? "", q: q === undefined ? 1 : Number(q) };
    })
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) if (isLocale(tag)) return tag;
  return "ru";
}
