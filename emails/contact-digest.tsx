import { Column, Heading, Row, Section, Text } from "@react-email/components";
import { formatMailDay } from "./format-mail-day";
import { MailGreeting, MailLayout, MailText } from "./mail-layout";
import type { ContactDigestMessage } from "./mail-message";
import { colours } from "./mail-theme";
import { textsFor } from "./texts/texts-for";

/** What runs out, for the worker or the line manager: somebody without an account, so nothing here is a link. */
export function ContactDigest({ message }: { message: ContactDigestMessage }) {
  const { locale, publicUrl } = message;
  const { digest, contactDigest: texts } = textsFor(locale);
  const intro = texts.intro(formatMailDay(message.day, locale));
  return (
    <MailLayout
      locale={locale}
      publicUrl={publicUrl}
      subject={texts.subject(message.total)}
      preview={intro}
      heading={texts.heading}
      why={texts.why(message.employers.map(({ name }) => name).join(", "))}
    >
      <MailGreeting locale={locale} name={message.personName} />
      <MailText>{intro}</MailText>
      {message.employers.map((employer) => (
        <Section key={employer.name} style={{ padding: "8px 0 14px" }}>
          <Heading as="h2" style={employerName}>
            {employer.name}
          </Heading>
          {employer.lines.map((line) => (
            <Row
              key={`${line.workerName} ${line.document} ${line.endsOn}`}
              style={{ borderTop: `1px solid ${colours.line}` }}
            >
              <Column style={{ padding: "9px 0", verticalAlign: "top" }}>
                <Text style={worker}>{line.workerName}</Text>
                <Text style={detail}>
                  {digest.documents[line.document]},{" "}
                  {line.daysLeft < 0
                    ? digest.ended(formatMailDay(line.endsOn, locale))
                    : digest.until(formatMailDay(line.endsOn, locale))}
                </Text>
              </Column>
              <Column align="right" style={left}>
                {digest.daysLeft(line.daysLeft)}
              </Column>
            </Row>
          ))}
          {employer.more > 0 ? (
            <Text style={{ ...detail, padding: "10px 0 0" }}>{texts.more(employer.more)}</Text>
          ) : null}
        </Section>
      ))}
      <MailText>{texts.acted}</MailText>
    </MailLayout>
  );
}

const employerName = {
  margin: "0 0 8px",
  fontSize: "18px",
  lineHeight: "24px",
  fontWeight: 700,
  color: colours.ink,
};
const worker = { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: 600, color: colours.ink };
const detail = { margin: "1px 0 0", fontSize: "14px", lineHeight: "20px", color: colours.quiet };
const left = {
  width: "112px",
  padding: "10px 0 9px 12px",
  verticalAlign: "top",
  fontSize: "14px",
  lineHeight: "20px",
  fontWeight: 600,
  color: colours.ink,
};
