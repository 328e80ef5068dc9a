import type { MailLocale } from "../mail-message";
import { en } from "./en";
import { kk } from "./kk";
import type { MailTexts } from "./mail-texts";
import { ru } from "./ru";

const texts: Record<MailLocale, MailTexts> = { kk, ru, en };

/** The sentences of all mails in one language. */
export function textsFor(locale: MailLocale): MailTexts {
  return texts[locale];
}
