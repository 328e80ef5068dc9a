import { absoluteLink } from "./absolute-link";
import { formatMailDay, formatMailInstant } from "./format-mail-day";
import { MailAction, MailGreeting, MailLayout, MailText } from "./mail-layout";
import type { ApiTokenMadeMessage } from "./mail-message";
import { textsFor } from "./texts/texts-for";

/** Tells the person that a token acts in their name; the token itself is never in a mail. */
export function ApiTokenMade({ message }: { message: ApiTokenMadeMessage }) {
  const { locale, publicUrl } = message;
  const texts = textsFor(locale).apiTokenMade;
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
      <MailText>
        {texts.name}: <strong>{message.tokenName}</strong>
        <br />
        {texts.expires}:{" "}
        {message.expiresOn === null ? texts.noExpiry : formatMailDay(message.expiresOn, locale)}
      </MailText>
      <MailText>{texts.means}</MailText>
      <MailText>{texts.notYou}</MailText>
      <MailAction
        locale={locale}
        href={absoluteLink(publicUrl, message.settingsPath)}
        label={texts.action}
        spelledOut={false}
      />
    </MailLayout>
  );
}
