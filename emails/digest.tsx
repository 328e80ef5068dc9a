import { Column, Heading, Link, Row, Section, Text } from "@react-email/components";
import { absoluteLink } from "./absolute-link";
import { formatMailDay } from "./format-mail-day";
import { MailAction, MailGreeting, MailLayout, MailText } from "./mail-layout";
import type { DigestEmployer, DigestLine, DigestMessage, MailLocale, Urgency } from "./mail-message";
import { colours } from "./mail-theme";
import { textsFor } from "./texts/texts-for";

/** What has become due for one person on one day: by employer, and within each by urgency. */
export function Digest({ message }: { message: DigestMessage }) {
  const { locale, publicUrl } = message;
  const texts = textsFor(locale).digest;
  const intro = texts.intro(formatMailDay(message.day, locale));
  return (
    <MailLayout
      locale={locale}
      publicUrl={publicUrl}
      subject={texts.subject(message.totals)}
      preview={intro}
      heading={texts.heading}
      why={
        <>
          {texts.why}{" "}
          <Link
            href={absoluteLink(publicUrl, message.settingsPath)}
            style={{ color: colours.quiet, textDecoration: "underline" }}
          >
            {texts.change}
          </Link>
        </>
      }
    >
      <MailGreeting locale={locale} name={message.personName} />
      <MailText>{intro}</MailText>
      {message.employers.map((employer) => (
        <EmployerPart
          key={employer.path}
          employer={employer}
          locale={locale}
          publicUrl={publicUrl}
          day={message.day}
        />
      ))}
      <MailText>{texts.acted}</MailText>
      <Text style={{ margin: 0, fontSize: "13px", lineHeight: "19px", color: colours.quiet }}>
        {texts.disclaimer}
      </Text>
    </MailLayout>
  );
}

type Framed = { locale: MailLocale; publicUrl: string; day: string };

function EmployerPart({ employer, locale, publicUrl, day }: Framed & { employer: DigestEmployer }) {
  const texts = textsFor(locale).digest;
  return (
    <Section style={{ padding: "8px 0 4px" }}>
      <Heading as="h2" style={employerName}>
        {employer.name}
      </Heading>
      {employer.bands.map((band) => (
        <Section key={band.urgency}>
          <Heading as="h3" style={{ ...bandName, color: bandInk[band.urgency] }}>
            {texts.bands[band.urgency]}
          </Heading>
          {band.lines.map((line) => (
            <LinePart
              key={`${line.path} ${line.document} ${line.endsOn}`}
              line={line}
              urgency={band.urgency}
              locale={locale}
              publicUrl={publicUrl}
              day={day}
            />
          ))}
        </Section>
      ))}
      {employer.more > 0 ? (
        <Text style={{ ...detail, padding: "10px 0 0" }}>{texts.more(employer.more)}</Text>
      ) : null}
      <MailAction
        locale={locale}
        href={absoluteLink(publicUrl, employer.path)}
        label={texts.action}
        spelledOut={false}
      />
    </Section>
  );
}

function LinePart({
  line,
  urgency,
  locale,
  publicUrl,
  day,
}: Framed & { line: DigestLine; urgency: Urgency }) {
  const texts = textsFor(locale).digest;
  const endsOn = formatMailDay(line.endsOn, locale);
  return (
    <Row style={{ borderTop: `1px solid ${colours.line}` }}>
      <Column style={{ padding: "9px 0", verticalAlign: "top" }}>
        <Link href={absoluteLink(publicUrl, line.path)} style={worker}>
          {line.workerName}
        </Link>
        <Text style={detail}>
          {texts.documents[line.document]},{" "}
          {unbroken(line.daysLeft < 0 ? texts.ended(endsOn) : texts.until(endsOn))}
        </Text>
        {line.lodge === null ? null : (
          <Text style={{ ...detail, color: colours.ink }}>
            {unbroken(lodgeText(line.lodge, locale, day))}
          </Text>
        )}
      </Column>
      <Column align="right" style={{ ...left, color: bandInk[urgency] }}>
        {unbroken(texts.daysLeft(line.daysLeft))}
      </Column>
    </Row>
  );
}

function lodgeText(lodge: { from: string; by: string }, locale: MailLocale, day: string): string {
  const texts = textsFor(locale).digest;
  const by = formatMailDay(lodge.by, locale);
  return day > lodge.by ? texts.lodgeOver(by) : texts.lodge(formatMailDay(lodge.from, locale), by);
}

/** Keeps a number and the word it counts on one line. */
function unbroken(text: string): string {
  return text.replace(/(\d) /g, "$1\u00a0");
}

const bandInk: Record<Urgency, string> = {
  overdue: "#a3221a",
  week: "#8a4b00",
  month: "#0b5d57",
  later: "#55616d",
};
const employerName = {
  margin: "0",
  fontSize: "18px",
  lineHeight: "24px",
  fontWeight: 700,
  color: colours.ink,
};
const bandName = { margin: "14px 0 6px", fontSize: "14px", lineHeight: "20px", fontWeight: 700 };
const worker = {
  color: colours.ink,
  fontSize: "16px",
  lineHeight: "22px",
  fontWeight: 600,
  textDecoration: "underline",
};
const detail = { margin: "1px 0 0", fontSize: "14px", lineHeight: "20px", color: colours.quiet };
const left = {
  width: "112px",
  padding: "10px 0 9px 12px",
  verticalAlign: "top",
  fontSize: "14px",
  lineHeight: "20px",
  fontWeight: 600,
};
