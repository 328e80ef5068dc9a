import { absoluteLink } from "./absolute-link";
import { MailAction, MailGreeting, MailLayout, MailText } from "./mail-layout";
import type { VerifyEmailMessage } from "./mail-message";
import { textsFor } from "./texts/texts-for";

/** Asks the person to prove an address by opening a link that works once. */
export function VerifyEmail({ message }: { message: VerifyEmailMessage }) {
  const { locale, publicUrl } = message;
  const texts = textsFor(locale).verifyEmail;
  return (
    <MailLayout
      locale={locale}
      publicUrl={publicUrl}
      subject={texts.subject}
      preview={texts.body}
      heading={texts.heading}
      why={texts.why(new URL(publicUrl).host)}
    >
      <MailGreeting locale={locale} name={message.personName} />
      <MailText>{texts.body}</MailText>
      <MailAction
        locale={locale}
        href={absoluteLink(publicUrl, message.path)}
        label={texts.action}
        spelledOut
      />
      <MailText>{texts.valid(message.validHours)}</MailText>
    </MailLayout>
  );
}
