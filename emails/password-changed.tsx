import { absoluteLink } from "./absolute-link";
import { formatMailInstant } from "./format-mail-day";
import { MailAction, MailGreeting, MailLayout, MailText } from "./mail-layout";
import type { PasswordChangedMessage } from "./mail-message";
import { textsFor } from "./texts/texts-for";

/** Tells the person that the password is another one now, so that a stranger's change is noticed. */
export function PasswordChanged({ message }: { message: PasswordChangedMessage }) {
  const { locale, publicUrl } = message;
  const texts = textsFor(locale).passwordChanged;
  const body = texts.body(formatMailInstant(message.at, locale));
  return (
    <MailLayout
      locale={locale}
      publicUrl={publicUrl}
      subject={texts.subject}
      preview={body}
      heading={texts.heading}
      why={texts.why}
    >
      <MailGreeting locale={locale} name={message.personName} />
      <MailText>{body}</MailText>
      <MailText>{texts.sessions}</MailText>
      <MailText>{texts.notYou}</MailText>
      <MailAction
        locale={locale}
        href={absoluteLink(publicUrl, message.resetPath)}
        label={texts.action}
        spelledOut={false}
      />
    </MailLayout>
  );
}
