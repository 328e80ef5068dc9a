import { absoluteLink } from "./absolute-link";
import { formatMailDay } from "./format-mail-day";
import { MailAction, MailLayout, MailText } from "./mail-layout";
import type { InvitationMessage } from "./mail-message";
import { textsFor } from "./texts/texts-for";

/** Invites an address to an employer; it names who invites, since the reader may not know the product. */
export function Invitation({ message }: { message: InvitationMessage }) {
  const { locale, publicUrl, inviterName, employerName } = message;
  const all = textsFor(locale);
  const texts = all.invitation;
  const body = texts.body(inviterName, employerName);
  return (
    <MailLayout
      locale={locale}
      publicUrl={publicUrl}
      subject={texts.subject(employerName)}
      preview={body}
      heading={texts.heading(employerName)}
      why={texts.why(inviterName)}
    >
      <MailText>{all.layout.greetingUnnamed}</MailText>
      <MailText>
        {body} {texts.role(all.roles[message.role])}
      </MailText>
      <MailText>{texts.what}</MailText>
      <MailAction
        locale={locale}
        href={absoluteLink(publicUrl, message.path)}
        label={texts.action}
        spelledOut
      />
      <MailText>{texts.valid(formatMailDay(message.expiresOn, locale))}</MailText>
    </MailLayout>
  );
}
