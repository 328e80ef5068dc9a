import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from "@react-email/components";
import type { ReactNode } from "react";
import type { MailLocale } from "./mail-message";
import { colours, fontFamily } from "./mail-theme";
import { textsFor } from "./texts/texts-for";

type MailLayoutProps = {
  locale: MailLocale;
  publicUrl: string;
  subject: string;
  /** The line that a mail program shows after the subject. */
  preview: string;
  heading: string;
  /** Why the person gets this mail, and how to change it. */
  why: ReactNode;
  children: ReactNode;
};

/** The frame that every mail stands in: the name, a heading, the content, and why the mail came. */
export function MailLayout({ locale, publicUrl, subject, preview, heading, why, children }: MailLayoutProps) {
  const { layout } = textsFor(locale);
  return (
    <Html lang={locale} dir="ltr">
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <style>
          {"@media (max-width:480px){.frame{padding:12px 0!important}.card{padding:20px 18px!important}}"}
        </style>
      </Head>
      <Preview>{preview}</Preview>
      <Body style={{ margin: 0, backgroundColor: colours.paper, color: colours.ink, fontFamily }}>
        <Container className="frame" style={{ maxWidth: "600px", margin: "0 auto", padding: "24px 12px" }}>
          <Section style={{ padding: "0 6px 12px" }}>
            <Link href={new URL("/", publicUrl).href} style={brand}>
              Ruqsat
            </Link>
          </Section>
          <Section className="card" style={card}>
            <Heading as="h1" style={title}>
              {heading}
            </Heading>
            {children}
          </Section>
          <Section style={{ padding: "14px 10px 0" }}>
            <Text style={fine}>{why}</Text>
            <Text style={fine}>
              {layout.sentBy(new URL(publicUrl).host)} {layout.automatic}
            </Text>
          </Section>
        </Container>
      </Body>
    </Html>
  );
}

/** The greeting line, with the name where we know it. */
export function MailGreeting({ locale, name }: { locale: MailLocale; name: string | null }) {
  const { layout } = textsFor(locale);
  return <MailText>{name === null ? layout.greetingUnnamed : layout.greeting(name)}</MailText>;
}

/** One paragraph. */
export function MailText({ children }: { children: ReactNode }) {
  return <Text style={paragraph}>{children}</Text>;
}

/** The one thing to do, as a button; with `spelledOut` the address stands below it for those who cannot press it. */
export function MailAction({
  locale,
  href,
  label,
  spelledOut,
}: {
  locale: MailLocale;
  href: string;
  label: string;
  spelledOut: boolean;
}) {
  return (
    <>
      <Section style={{ padding: "8px 0 16px" }}>
        <Button href={href} style={button}>
          {label}
        </Button>
      </Section>
      {spelledOut ? (
        // The plain text already spells the address out beside the button's label.
        <Text data-plain-text="skip" style={{ ...fine, margin: "0 0 16px", wordBreak: "break-all" }}>
          {textsFor(locale).layout.linkFallback}
          <br />
          <Link href={href} style={{ color: colours.brand, textDecoration: "underline" }}>
            {href}
          </Link>
        </Text>
      ) : null}
    </>
  );
}

const brand = {
  color: colours.brand,
  fontSize: "20px",
  fontWeight: 700,
  letterSpacing: "-0.01em",
  textDecoration: "none",
};

const card = {
  backgroundColor: colours.card,
  border: `1px solid ${colours.line}`,
  borderRadius: "10px",
  padding: "28px 32px",
};

const title = {
  margin: "0 0 14px",
  fontSize: "22px",
  lineHeight: "28px",
  fontWeight: 700,
  color: colours.ink,
};
const paragraph = { margin: "0 0 14px", fontSize: "16px", lineHeight: "24px", color: colours.ink };
const fine = { margin: "0 0 8px", fontSize: "13px", lineHeight: "19px", color: colours.quiet };

const button = {
  backgroundColor: colours.brand,
  color: "#ffffff",
  borderRadius: "8px",
  fontSize: "16px",
  lineHeight: "24px",
  fontWeight: 600,
  padding: "11px 20px",
  textDecoration: "none",
};
