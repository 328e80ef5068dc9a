import { render, toPlainText } from "@react-email/render";
import type { ReactElement } from "react";
import { ApiTokenMade } from "./api-token-made";
import { ContactDigest } from "./contact-digest";
import { Digest } from "./digest";
import { Invitation } from "./invitation";
import type { MailMessage } from "./mail-message";
import { PasswordChanged } from "./password-changed";
import { ResetPassword } from "./reset-password";
import { textsFor } from "./texts/texts-for";
import { VerifyEmail } from "./verify-email";

export type RenderedMail = { subject: string; html: string; text: string };

/**
 * A message as words in its language: the subject (one line), the page as HTML, and the same as plain text.
 * Throws a `RangeError` for a day or instant that is none, and a `TypeError` for a path that leaves the site.
 */
export async function renderMail(message: MailMessage): Promise<RenderedMail> {
  const html = await render(elementOf(message));
  return { subject: subjectOf(message), html, text: plainText(html) };
}

function elementOf(message: MailMessage): ReactElement {
  switch (message.template) {
    case "verify-email":
      return <VerifyEmail message={message} />;
    case "reset-password":
      return <ResetPassword message={message} />;
    case "password-changed":
      return <PasswordChanged message={message} />;
    case "invitation":
      return <Invitation message={message} />;
    case "api-token-made":
      return <ApiTokenMade message={message} />;
    case "digest":
      return <Digest message={message} />;
    case "contact-digest":
      return <ContactDigest message={message} />;
  }
}

function subjectOf(message: MailMessage): string {
  const texts = textsFor(message.locale);
  switch (message.template) {
    case "verify-email":
      return texts.verifyEmail.subject;
    case "reset-password":
      return texts.resetPassword.subject;
    case "password-changed":
      return texts.passwordChanged.subject;
    case "invitation":
      return oneLine(texts.invitation.subject(message.employerName));
    case "api-token-made":
      return texts.apiTokenMade.subject;
    case "digest":
      return texts.digest.subject(message.totals);
    case "contact-digest":
      return texts.contactDigest.subject(message.total);
  }
}

/** An employer's name is what somebody typed: no line break of it may reach a header. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function plainText(html: string): string {
  const text = toPlainText(html, {
    wordwrap: false,
    selectors: [
      { selector: "h1", options: { uppercase: false } },
      { selector: "h2", options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
      { selector: "h3", options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
      { selector: "p", options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: "[data-plain-text=skip]", format: "skip" },
    ],
  });
  return `${text.replaceAll("\u00a0", " ").trim()}\n`;
}
