import type { ContactDigestMessage, DigestMessage } from "~emails/mail-message";

/** What a digest says to somebody without an account: the same lines, by urgency, and no way in. */
export function contactDigestOf(digest: DigestMessage): ContactDigestMessage {
  const { locale, publicUrl, personName, day, totals } = digest;
  return {
    template: "contact-digest",
    locale,
    publicUrl,
    personName,
    day,
    total: totals.all,
    employers: digest.employers.map(({ name, bands, more }) => ({
      name,
      more,
      lines: bands.flatMap(({ lines }) =>
        lines.map(({ workerName, document, endsOn, daysLeft }) => ({
          workerName,
          document,
          endsOn,
          daysLeft,
        })),
      ),
    })),
  };
}
