import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** What the server does with a mail: `silent` takes it and hangs up without saying so. */
export type MailServerMood = "takes" | "defers" | "refuses" | "silent";

export type ArrivedMail = {
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The day that the test had set when it came. */
  day: string;
};

/** A real SMTP server on this machine, with moods. */
export class MailServer {
  mood: MailServerMood = "takes";
  /** Refuses these addresses for good, whatever the mood. */
  readonly refused = new Set<string>();
  /** What it took, in the order of arrival; what it took in silence too. */
  readonly arrived: ArrivedMail[] = [];
  private server: SMTPServer | null = null;
  port = 0;
  day = "";

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ["AUTH", "STARTTLS"],
      // A sender keeps its connection open; a server that goes away does not wait for that.
      closeTimeout: 50,
      onRcptTo: (address, _session, done) => {
        if (this.mood === "refuses" || this.refused.has(address.address))
          return done(answer(550, "no such mailbox"));
        if (this.mood === "defers") return done(answer(451, "come back later"));
        done();
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          void simpleParser(Buffer.concat(chunks)).then((mail) => {
            this.arrived.push(arrivedMail(mail, session.envelope.rcptTo[0]?.address ?? "", this.day));
            if (this.mood === "silent") for (const one of server.connections) one.close();
            else done();
          });
        });
      },
    });
    server.on("error", () => undefined);
    await new Promise<void>((done) => server.listen(this.port, "127.0.0.1", done));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Nobody listens any more; started again it is the same address. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((done) => server.close(() => done()));
  }
}

function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

function arrivedMail(mail: ParsedMail, to: string, day: string): ArrivedMail {
  return {
    messageId: mail.messageId ?? "",
    to,
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    html: mail.html || "",
    day,
  };
}
