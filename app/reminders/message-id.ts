import type { Day } from "~/registry";

/**
 * The Message-ID of a person's digest of a day: derived, never drawn, so that whoever makes the mail again
 * after a crash makes the same one, and a mail server or program can tell it is the same. `host` is the name
 * of the installation, without port.
 */
export function digestMessageId(digest: { personId: string; day: Day; host: string }): string {
  return `<digest.${digest.day}.${atom(digest.personId)}@${atom(digest.host)}>`;
}

/** Only what may stand in a Message-ID as it is. */
function atom(text: string): string {
  return text.replace(/[^A-Za-z0-9-]+/g, ".").replace(/^\.+|\.+$/g, "") || "ruqsat";
}
