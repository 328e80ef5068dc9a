/** Front door of the mails' words: what a mail says, and how it becomes HTML and plain text. */
export type {
  ApiTokenMadeMessage,
  ContactDigestMessage,
  DigestEmployer,
  DigestLine,
  DigestMessage,
  InvitationMessage,
  MailDocument,
  MailLocale,
  MailMessage,
  MemberRole,
  PasswordChangedMessage,
  ResetPasswordMessage,
  Urgency,
  VerifyEmailMessage,
} from "./mail-message";
export { mailDocuments, mailLocales, memberRoles, urgencies } from "./mail-message";
export type { RenderedMail } from "./render-mail";
export { renderMail } from "./render-mail";
