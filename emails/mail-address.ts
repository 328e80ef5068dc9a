/** A mailbox: an address, and the name shown beside it. */
export type Mailbox = { name: string | null; address: string };

const address = /^[^\s<>()[\],;:\\"@\p{Cc}]{1,64}@[^\s<>()[\],;:\\"@\p{Cc}]{1,255}$/u;

/**
 * Whether a text is exactly one address. It is narrower than the standard on purpose: no quotes, comments,
 * lists or brackets, so that nothing typed into an address field can name a second recipient.
 */
export function isMailAddress(text: string): boolean {
  return address.test(text) && !text.includes("..");
}

/** `Name <address>` or a bare address; `null` where it is neither. */
export function parseMailbox(text: string): Mailbox | null {
  const named = /^(.*)<([^<>]*)>$/su.exec(text.trim());
  const mailbox =
    named === null
      ? { name: null, address: text.trim() }
      : {
          name: headerText(named[1] ?? "").replace(/^"(.*)"$/u, "$1") || null,
          address: (named[2] ?? "").trim(),
        };
  return isMailAddress(mailbox.address) ? mailbox : null;
}

/** A text that may stand in a header: one line, without control characters. */
export function headerText(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}
