import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  type MailTransport,
  makeTransport,
  type OutgoingMail,
  type TransportSettings,
} from "./transport.server";

const mail: OutgoingMail = {
  messageId: "<digest.2026-11-22.0190a5b2@ruqsat.example>",
  to: { name: "Айгүл Сәрсенова", address: "aigul@example.kz" },
  subject: "Просрочено: 1 · құжаттар мерзімі",
  html: "<p>Разрешение заканчивается <b>22 қараша</b></p>",
  text: "Разрешение заканчивается 22 қараша\n.\nстрока после точки\n",
};

const quick = { connect: 300, greeting: 300, silence: 700 };
const closers: (() => Promise<void> | void)[] = [];
let outboxDir = "";

beforeEach(async () => {
  outboxDir = await mkdtemp(join(tmpdir(), "ruqsat-outbox-"));
});

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
  await rm(outboxDir, { recursive: true, force: true });
});

type Received = { raw: string; from: string; to: string[] };

/** A real SMTP server on a free port that takes whatever comes, unless told otherwise. */
async function smtpServer(options: SMTPServerOptions = {}): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const from = session.envelope.mailFrom;
        received.push({
          raw: Buffer.concat(chunks).toString("utf8"),
          from: from ? from.address : "",
          to: session.envelope.rcptTo.map((recipient) => recipient.address),
        });
        done();
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as net.AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, received };
}

function transport(smtpUrl: string | null, rest: Partial<TransportSettings> = {}): MailTransport {
  const made = makeTransport({
    smtpUrl,
    outboxDir,
    from: "Ruqsat <no-reply@ruqsat.example>",
    timeouts: quick,
    ...rest,
  });
  closers.push(() => made.close());
  return made;
}

/** An error as the server answers it, with its SMTP code. */
function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

describe("over SMTP", () => {
  test("an accepted mail arrives as it was written, under the Message-ID it was given", async () => {
    const server = await smtpServer();
    const result = await transport(server.url).send({ ...mail, headers: { "X-Ruqsat-Mail": "digest" } });

    expect(result).toMatchObject({ accepted: true, response: expect.stringMatching(/^250 /) });
    expect(server.received).toHaveLength(1);
    const { raw, from, to } = server.received[0]!;
    expect({ from, to }).toEqual({ from: "no-reply@ruqsat.example", to: ["aigul@example.kz"] });
    const parsed = await simpleParser(raw);
    expect(parsed.messageId).toBe(mail.messageId);
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trim()).toBe(mail.text.trim());
    expect(parsed.html).toContain("<b>22 қараша</b>");
    expect(parsed.from?.value).toEqual([{ name: "Ruqsat", address: "no-reply@ruqsat.example" }]);
    expect([parsed.to].flat()[0]?.value).toEqual([{ name: "Айгүл Сәрсенова", address: "aigul@example.kz" }]);
    expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
    expect(parsed.headers.get("x-ruqsat-mail")).toBe("digest");
  });

  test("sent twice, it is the same Message-ID twice", async () => {
    const server = await smtpServer();
    const made = transport(server.url);
    await made.send(mail);
    await made.send(mail);
    const ids = await Promise.all(
      server.received.map(async ({ raw }) => (await simpleParser(raw)).messageId),
    );
    expect(ids).toEqual([mail.messageId, mail.messageId]);
  });

  test.each([
    [451, { permanent: false }],
    [421, { permanent: false }],
    [550, { permanent: true }],
    [552, { permanent: true }],
  ])("a %i to the recipient is told with the server's own words", async (code, expected) => {
    const server = await smtpServer({
      onRcptTo: (_address, _session, done) => done(refusal(code, "mailbox says no")),
    });
    const result = await transport(server.url).send(mail);
    expect(result).toMatchObject({ accepted: false, uncertain: false, ...expected });
    expect(result).toHaveProperty("reason", expect.stringContaining(`${code} `));
    expect(result).toHaveProperty("reason", expect.stringContaining("mailbox says no"));
  });

  test.each([
    [451, { permanent: false }],
    [554, { permanent: true }],
  ])("a %i after the content is told too", async (code, expected) => {
    const server = await smtpServer({
      onData(stream, _session, done) {
        stream.resume();
        stream.on("end", () => done(refusal(code, "content says no")));
      },
    });
    expect(await transport(server.url).send(mail)).toMatchObject({
      accepted: false,
      uncertain: false,
      ...expected,
    });
  });

  test("a connection dropped after the content is one attempt, a deferral, and uncertain", async () => {
    let contents = 0;
    const wire: net.Socket[] = [];
    const server = await smtpServer({
      onData(stream) {
        stream.resume();
        stream.on("end", () => {
          contents += 1;
          for (const socket of wire) socket.destroy();
        });
      },
    });
    const result = await transport(await cuttableWire(server.url, wire)).send(mail);
    // Longer than the first pauses after which the pool would have tried again by itself.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(result).toMatchObject({ accepted: false, permanent: false, uncertain: true });
    expect(contents).toBe(1);
  });

  test("a server that never answers the content is a deferral and uncertain", async () => {
    const server = await smtpServer({ onData: (stream) => void stream.resume() });
    const result = await transport(server.url).send(mail);
    expect(result).toMatchObject({ accepted: false, permanent: false, uncertain: true });
  });

  test("a server that never greets is a deferral, and certainly not taken", async () => {
    const silent = net.createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    closers.push(() => new Promise<void>((resolve) => void silent.close(() => resolve())));
    const sockets: net.Socket[] = [];
    silent.on("connection", (socket) => sockets.push(socket));
    closers.push(() => {
      for (const socket of sockets) socket.destroy();
    });
    const { port } = silent.address() as net.AddressInfo;
    const result = await transport(`smtp://127.0.0.1:${port}`).send(mail);
    expect(result).toMatchObject({ accepted: false, permanent: false, uncertain: false });
  });

  test("no server at all is a deferral, and certainly not taken", async () => {
    const result = await transport("smtp://127.0.0.1:1").send(mail);
    expect(result).toMatchObject({ accepted: false, permanent: false, uncertain: false });
    expect(result).toHaveProperty("reason", expect.stringContaining("ECONNREFUSED"));
  });

  test("a refused sign-in is a fault of the set-up, not a bounce", async () => {
    const server = await smtpServer({
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535, "wrong password")),
    });
    const result = await transport(server.url.replace("smtp://", "smtp://someone:wrong@")).send(mail);
    expect(result).toMatchObject({ accepted: false, permanent: false, uncertain: false });
    expect(server.received).toHaveLength(0);
  });

  test("a server that hangs up before its greeting is called twice, and the mail is a deferral", async () => {
    let calls = 0;
    const rude = net.createServer((socket) => {
      calls += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => rude.listen(0, "127.0.0.1", resolve));
    closers.push(() => new Promise<void>((resolve) => void rude.close(() => resolve())));
    const result = await transport(`smtp://127.0.0.1:${(rude.address() as net.AddressInfo).port}`).send(mail);
    expect(result).toMatchObject({ accepted: false, permanent: false });
    expect(calls).toBeLessThanOrEqual(2);
  });

  test("a kept connection that the server ended meanwhile does not lose the next mail", async () => {
    const server = await smtpServer();
    const wire: net.Socket[] = [];
    const made = transport(await cuttableWire(server.url, wire));
    await made.send(mail);
    for (const socket of wire) socket.end();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await made.send(mail)).toMatchObject({ accepted: true });
    expect(server.received).toHaveLength(2);
  });

  test("the next mail goes after one was refused", async () => {
    let first = true;
    const server = await smtpServer({
      onRcptTo(_address, _session, done) {
        done(first ? refusal(451, "greylisted") : undefined);
        first = false;
      },
    });
    const made = transport(server.url);
    expect(await made.send(mail)).toMatchObject({ accepted: false, permanent: false });
    expect(await made.send(mail)).toMatchObject({ accepted: true });
  });
});

describe("nothing typed by a person makes a header or a recipient", () => {
  const nasty = "Eve\r\nBcc: victim@example.kz\r\n\r\nbody\u2028x\u0000";

  test.each(["smtp", "outbox"])(
    "a name or subject with line breaks stays inside its header (%s)",
    async (way) => {
      const server = way === "smtp" ? await smtpServer() : null;
      const made = transport(server?.url ?? null);
      const result = await made.send({
        ...mail,
        to: { name: nasty, address: "aigul@example.kz" },
        subject: nasty,
        headers: { "X-Note": nasty },
      });
      expect(result).toMatchObject({ accepted: true });
      const raw =
        server?.received[0]?.raw ?? (await readFile(join(outboxDir, (await readdir(outboxDir))[0]!), "utf8"));
      const parsed = await simpleParser(raw);
      expect(parsed.bcc).toBeUndefined();
      expect(parsed.headers.has("bcc")).toBe(false);
      expect([parsed.to].flat()[0]?.value.map(({ address }) => address)).toEqual(["aigul@example.kz"]);
      expect(parsed.subject).toBe("Eve Bcc: victim@example.kz body x");
      expect(parsed.text?.trim()).toBe(mail.text.trim());
      if (server) expect(server.received[0]?.to).toEqual(["aigul@example.kz"]);
    },
  );

  test.each([
    "a@example.kz, b@example.kz",
    "a@example.kz b@example.kz",
    "Eve <a@example.kz>",
    "a@example.kz\r\nRCPT TO:<b@example.kz>",
    "a@b@example.kz",
    "group: a@example.kz;",
    '"a b"@example.kz',
    "",
    "nobody",
  ])("%j is no single address: refused for good, nothing sent", async (to) => {
    const server = await smtpServer();
    const result = await transport(server.url).send({ ...mail, to });
    expect(result).toMatchObject({ accepted: false, permanent: true });
    expect(server.received).toEqual([]);
  });

  test.each(["Bcc", "To", "Subject", "Message-ID", "X-A\r\nBcc", "X A", "Content-Type"])(
    "the header %j cannot be set",
    async (name) => {
      await expect(transport(null).send({ ...mail, headers: { [name]: "x" } })).rejects.toThrow(TypeError);
    },
  );

  test.each(["no-brackets@x", "<a b@x>", "<a@x>\r\nBcc: v@x", "<a>"])(
    "%j is no Message-ID",
    async (messageId) => {
      await expect(transport(null).send({ ...mail, messageId })).rejects.toThrow("Not a Message-ID");
    },
  );

  test("a sender that is no address stops at once", () => {
    expect(() => makeTransport({ smtpUrl: null, outboxDir, from: "Ruqsat" })).toThrow(TypeError);
  });
});

describe("without a server", () => {
  test("every mail is a file that a mail program reads, for its owner alone", async () => {
    const result = await transport(null, { outboxDir: join(outboxDir, "deeper", "outbox") }).send(mail);
    expect(result).toMatchObject({ accepted: true });
    const [name, ...others] = await readdir(join(outboxDir, "deeper", "outbox"));
    expect(others).toEqual([]);
    expect(name).toMatch(/^digest-2026-11-22-0190a5b2-ruqsat-example-[0-9a-f]{8}\.eml$/);
    const path = join(outboxDir, "deeper", "outbox", name!);
    expect((await stat(path)).mode & 0o077).toBe(0);
    const parsed = await simpleParser(await readFile(path));
    expect(parsed.messageId).toBe(mail.messageId);
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trim()).toBe(mail.text.trim());
  });

  test("the same message kept twice is one file; another is another", async () => {
    const made = transport(null);
    await made.send(mail);
    await made.send(mail);
    await made.send({ ...mail, messageId: "<digest-2026-11-22-0190a5b2@ruqsat.example>" });
    expect(await readdir(outboxDir)).toHaveLength(2);
  });

  test("a Message-ID cannot lead out of the folder", async () => {
    await transport(null).send({ ...mail, messageId: "<../../etc/passwd@x>" });
    expect(await readdir(outboxDir)).toEqual([expect.stringMatching(/^etc-passwd-x-[0-9a-f]{8}\.eml$/)]);
  });

  test("a folder that cannot be written is a deferral", async () => {
    const result = await transport(null, { outboxDir: "/dev/null/outbox" }).send(mail);
    expect(result).toMatchObject({ accepted: false, permanent: false, uncertain: false });
  });
});

/** Stands between client and server and puts every socket into `wire`, so that a test can cut it. */
async function cuttableWire(target: string, wire: net.Socket[]): Promise<string> {
  const proxy = net.createServer((client) => {
    const upstream = net.connect(Number(new URL(target).port), "127.0.0.1");
    for (const socket of [client, upstream]) {
      socket.on("error", () => undefined);
      wire.push(socket);
    }
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  closers.push(
    () =>
      new Promise<void>((resolve) => {
        for (const socket of wire) socket.destroy();
        proxy.close(() => resolve());
      }),
  );
  return `smtp://127.0.0.1:${(proxy.address() as net.AddressInfo).port}`;
}
