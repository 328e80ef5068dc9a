import { absoluteLink } from "./absolute-link";
import { MailAction, MailGreeting, MailLayout, MailText } from "./mail-layout";
import type { ResetPasswordMessage } from "./mail-message";
import { textsFor } from "./texts/texts-for";

/** Carries the link by which a forgotten password is replaced. */
export function ResetPassword({ message }: { message: ResetPasswordMessage }) {
  const { locale, publicUrl } = message;
  const texts = textsFor(locale).resetPassword;
  return (
    <MailLayout
      locale={locale}
      publicUrl={publicUrl}
      subject={texts.subject}
      preview={texts.body}
      heading={texts.heading}
      why={texts.why}
    >
      <MailGreeting locale={locale} name={message.personName} />
      <MailText>{texts.body}</MailText>
      <MailAction
        locale={locale}
        href={absoluteLink(publicUrl, message.path)}
        label={texts.action}
        spelledOut
      />
      <MailText>{texts.valid(message.validMinutes)}</MailText>
    </MailLayout>
  );
}
