const address =
  /^[^\s<>()[\],;:\\"@\p{Cc}]{1,64}@[^\s<>()[\],;:\\"@\p{Cc}]+\.[^\s<>()[\],;:\\"@.\p{Cc}]{2,}$/u;

/**
 * An e-mail address as we keep it: trimmed, in lower case; null where it is not one. Narrow on purpose, so
 * that nothing typed into the field can name a second recipient.
 */
export function normalEmail(text: string): string | null {
  if (text.length > 1000) return null;
  const email = text.trim().normalize("NFKC").toLowerCase();
  return email.length <= 254 && address.test(email) && !email.includes("..") ? email : null;
}
