import {
  createTransport,
  type NodemailerError,
  type SendMailOptions,
  type SMTPPoolOptions,
} from "nodemailer";
import { keptInOutbox } from "./kept-in-outbox";
import { headerText, isMailAddress, type Mailbox, parseMailbox } from "./mail-address";
import { keepInOutbox } from "./outbox-files.server";

/** A mail as it goes out. `messageId` with its angle brackets; it is never replaced by one of the transport's. */
export type OutgoingMail = {
  messageId: string;
  /** A bare address, or an address with the name to show. */
  to: string | Mailbox;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
};

export type SendResult =
  | { accepted: true; response: string }
  | {
      accepted: false;
      /** The server refused this message for good (a 5xx to its sender, recipient or content): a bounce. */
      permanent: boolean;
      /** The connection ended without an answer: the server may have taken the message all the same. */
      uncertain: boolean;
      reason: string;
    };

export type MailTransport = {
  /** One attempt, never more: whether and when to try again is the caller's to decide and to write down. */
  send(mail: OutgoingMail): Promise<SendResult>;
  close(): void;
};

export type TransportSettings = {
  /** `smtp://` or `smtps://` with user and password; `null` keeps every mail as a file instead. */
  smtpUrl: string | null;
  outboxDir: string;
  /** `Ruqsat <no-reply@example.kz>` or a bare address. */
  from: string;
  /** Milliseconds. The standard lets a server think for minutes after the content, hence the long last one. */
  timeouts?: { connect: number; greeting: number; silence: number };
};

const patient = { connect: 15_000, greeting: 30_000, silence: 180_000 };

/** Throws a `TypeError` when `from` is not one address: a mistake in the configuration, found at start-up. */
export function makeTransport(settings: TransportSettings): MailTransport {
  const from = parseMailbox(settings.from);
  if (from === null) throw new TypeError(`Not a sender's address: ${settings.from}`);
  return settings.smtpUrl === null
    ? outboxTransport(settings.outboxDir, from)
    : smtpTransport(settings.smtpUrl, from, settings.timeouts ?? patient);
}

function smtpTransport(
  url: string,
  from: Mailbox,
  timeouts: NonNullable<TransportSettings["timeouts"]>,
): MailTransport {
  const options: SMTPPoolOptions & { pool: true } = {
    pool: true,
    url,
    maxConnections: 3,
    connectionTimeout: timeouts.connect,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.silence,
    dnsTimeout: timeouts.connect,
    // The pool itself takes up a message again when a connection closes before anything was said on it, by
    // default five times. Once is enough for a connection that had gone stale; beyond that the caller decides.
    maxRequeues: 1,
    idleTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const pool = createTransport(options);
  // A pooled connection that dies while idle is reported here; the next send opens another.
  pool.on("error", () => undefined);
  return {
    async send(mail) {
      const message = composed(mail, from);
      if (message === null) return refusedAddress;
      try {
        const info = await pool.sendMail(message);
        return { accepted: true, response: info.response ?? "" };
      } catch (error) {
        return failure(error as NodemailerError);
      }
    },
    close() {
      pool.close();
    },
  };
}

function outboxTransport(outboxDir: string, from: Mailbox): MailTransport {
  const composer = createTransport({
    streamTransport: true,
    buffer: true,
    newline: "windows",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const message = composed(mail, from);
      if (message === null) return refusedAddress;
      const info = await composer.sendMail(message);
      try {
        const name = await keepInOutbox(outboxDir, mail.messageId, info.message as Buffer);
        return { accepted: true, response: `${keptInOutbox} ${name}` };
      } catch (error) {
        return { accepted: false, permanent: false, uncertain: false, reason: (error as Error).message };
      }
    },
    close() {
      composer.close();
    },
  };
}

const refusedAddress: SendResult = {
  accepted: false,
  permanent: true,
  uncertain: false,
  reason: "The recipient's address is not an e-mail address.",
};

/**
 * The message for the mail program's library. Names and addresses go as objects and the envelope by itself,
 * so nothing typed by a person is ever parsed as a list of recipients. `null` where the recipient's address
 * is not exactly one address.
 */
function composed(mail: OutgoingMail, from: Mailbox): SendMailOptions | null {
  if (!/^<[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+>$/u.test(mail.messageId)) {
    throw new TypeError(`Not a Message-ID: ${mail.messageId}`);
  }
  const to: Mailbox = typeof mail.to === "string" ? { name: null, address: mail.to } : mail.to;
  if (!isMailAddress(to.address)) return null;
  return {
    messageId: mail.messageId,
    from: { name: headerText(from.name ?? ""), address: from.address },
    to: { name: headerText(to.name ?? ""), address: to.address },
    envelope: { from: from.address, to: [to.address] },
    subject: headerText(mail.subject),
    html: mail.html,
    text: mail.text,
    headers: { ...ownHeaders(mail.headers ?? {}), ...automatic },
  };
}

/** Keeps holiday notices and other machines from answering (RFC 3834, and what Exchange listens to). */
const automatic = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };

const settledElsewhere =
  /^(from|sender|to|cc|bcc|reply-to|subject|date|message-id|mime-version|content-.*)$/i;

function ownHeaders(headers: Record<string, string>): Record<string, string> {
  for (const name of Object.keys(headers)) {
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(name) || settledElsewhere.test(name)) {
      throw new TypeError(`Not a header that may be set: ${name}`);
    }
  }
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, headerText(value)]));
}

/**
 * What a failed attempt means. A 5xx is a bounce only in answer to this message; a 5xx to our sign-in or to
 * the connection is a fault of the set-up and is tried again. Errors without an answer are a deferral, and
 * uncertain unless the connection was never made.
 */
function failure(error: NodemailerError): SendResult {
  const answered = typeof error.responseCode === "number";
  const aboutMessage = error.code === "EENVELOPE" || error.code === "EMESSAGE";
  const neverSpoke =
    error.code === "EDNS" ||
    error.code === "ETLS" ||
    error.code === "EAUTH" ||
    error.code === "ENOAUTH" ||
    error.timeoutType === "CONNECT_TIMEOUT" ||
    error.timeoutType === "GREETING_TIMEOUT" ||
    error.timeoutType === "UPGRADE_TIMEOUT" ||
    error.syscall === "connect" ||
    error.originalCode === "ECONNREFUSED";
  return {
    accepted: false,
    permanent: aboutMessage && error.permanent === true,
    uncertain: !answered && !aboutMessage && !neverSpoke,
    reason: headerText(error.response ?? error.message).slice(0, 500),
  };
}
