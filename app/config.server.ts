import { createHash, createPrivateKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseMailbox } from "~emails/mail-address";

const flag = z
  .enum(["0", "1", "true", "false", "on", "off"])
  .transform((v) => v === "1" || v === "true" || v === "on");
const port = z.coerce.number().int().min(0).max(65_535);

const environment = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .refine((text) => parseMailbox(text) !== null, "one address, bare or as Name <address>")
    .default("Ruqsat <ruqsat@localhost>"),
  FILES_URL: z
    .string()
    .refine(
      (text) => parseFilesUrl(text) !== null,
      "file:/an/absolute/folder, or s3://access-key:secret-key@host/bucket/prefix?region=…",
    )
    .optional(),
  SIGNING_KEY: z.string().refine(isEd25519Key, "an Ed25519 private key in PEM").optional(),
  DATA_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "64 hexadecimal digits (32 bytes)")
    .optional(),
  SESSION_SECRET: z.string().min(32, "at least 32 characters").optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: port.default(3000),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  ROLE: z.enum(["all", "web", "jobs"]).default("all"),
  DEMO: flag.optional(),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  RUQSAT_CLOCK: z.iso.datetime({ offset: true }).optional(),
  RUQSAT_EMBEDDED: flag.optional(),
});

/** A bucket of an S3-compatible server. */
export type S3Place = {
  kind: "s3";
  tls: boolean;
  /** With its port, where that is not the usual one. */
  host: string;
  bucket: string;
  /** Empty, or a path that ends with a slash. */
  prefix: string;
  region: string;
  accessKey: string;
  secretKey: string;
};

export type FilesPlace = { kind: "disk"; folder: string } | S3Place;

export type Config = Readonly<{
  env: "development" | "test" | "production";
  dataDir: string;
  databaseUrl: string | null;
  /** True where the database is the embedded one (also in a child process that was handed its address). */
  embedded: boolean;
  smtpUrl: string | null;
  mailFrom: string;
  /** Where uploaded files and packs lie. */
  files: FilesPlace;
  signingKeyPem: string;
  dataKey: Buffer;
  sessionSecret: string;
  publicUrl: string | null;
  host: string;
  port: number;
  trustProxy: number;
  role: "all" | "web" | "jobs";
  demo: boolean;
  logLevel: string;
  /** Milliseconds to add to the machine's clock; zero outside tests and rehearsals. */
  clockOffsetMs: number;
}>;

export class ConfigError extends Error {}

const loopback = new Set(["127.0.0.1", "localhost", "::1"]);

/**
 * Reads the environment into one frozen object. Throws a {@link ConfigError} that lists every problem.
 * Keys that nobody gave are made once and kept under `DATA_DIR/keys`, except where a `DATABASE_URL`
 * is used in production: there what protects people has no default.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; "),
    );
  }
  const e = parsed.data;
  const embedded = e.RUQSAT_EMBEDDED ?? e.DATABASE_URL === undefined;
  const strict = e.NODE_ENV === "production" && !embedded;
  const problems: string[] = [];
  if (strict) {
    for (const name of ["SESSION_SECRET", "SIGNING_KEY", "DATA_KEY"] as const) {
      if (e[name] === undefined)
        problems.push(`${name}: must be set where DATABASE_URL is used in production`);
    }
    if (e.RUQSAT_CLOCK !== undefined)
      problems.push("RUQSAT_CLOCK: moves the clock and is never allowed in production");
  }
  if (e.ROLE !== "all" && e.DATABASE_URL === undefined)
    problems.push("DATABASE_URL: required where ROLE is web or jobs");
  if (problems.length > 0) throw new ConfigError(problems.join("; "));

  const dataDir = resolve(e.DATA_DIR);
  return Object.freeze({
    env: e.NODE_ENV,
    dataDir,
    databaseUrl: e.DATABASE_URL ?? null,
    embedded,
    smtpUrl: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    files: filesPlace(e.FILES_URL, dataDir),
    signingKeyPem: e.SIGNING_KEY ?? keptKey(dataDir, "signing.pem", newSigningKey),
    dataKey: Buffer.from(
      e.DATA_KEY ?? keptKey(dataDir, "data.key", () => randomBytes(32).toString("hex")),
      "hex",
    ),
    sessionSecret: e.SESSION_SECRET ?? keptKey(dataDir, "session.key", () => randomBytes(32).toString("hex")),
    publicUrl: e.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    host: e.HOST,
    port: e.PORT,
    trustProxy: e.TRUST_PROXY,
    role: e.ROLE,
    demo: e.DEMO ?? (embedded && e.PUBLIC_URL === undefined && loopback.has(e.HOST)),
    logLevel: e.LOG_LEVEL,
    clockOffsetMs: e.RUQSAT_CLOCK === undefined ? 0 : Date.parse(e.RUQSAT_CLOCK) - Date.now(),
  });
}

function filesPlace(given: string | undefined, dataDir: string): FilesPlace {
  return (given !== undefined && parseFilesUrl(given)) || { kind: "disk", folder: dataDir };
}

/**
 * `file:` with an absolute folder, or `s3://access-key:secret-key@host/bucket/prefix?region=…` with both keys
 * percent-encoded; `tls=off` for a server of one's own without TLS. Null where it is neither.
 */
function parseFilesUrl(text: string): FilesPlace | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol === "file:") {
    // What is relative would quietly become a folder under the root.
    if (!/^file:\//i.test(text) || url.host !== "" || url.search !== "") return null;
    const folder = fileURLToPath(url);
    return isAbsolute(folder) ? { kind: "disk", folder } : null;
  }
  const [bucket = "", ...rest] = url.pathname.slice(1).split("/");
  const prefix = rest.filter(Boolean).join("/");
  const tls = url.searchParams.get("tls") ?? "on";
  const known = [...url.searchParams.keys()].every((name) => name === "region" || name === "tls");
  const whole = url.protocol === "s3:" && url.host !== "" && url.username !== "" && url.password !== "";
  if (!whole || !known || !/^(on|off)$/.test(tls)) return null;
  if (/%(?![0-9a-f]{2})/i.test(url.username + url.password)) return null;
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || !/^[\w./-]*$/.test(prefix)) return null;
  return {
    kind: "s3",
    tls: tls === "on",
    host: url.host,
    bucket,
    prefix: prefix === "" ? "" : `${prefix}/`,
    region: url.searchParams.get("region") ?? "us-east-1",
    accessKey: decodeURIComponent(url.username),
    secretKey: decodeURIComponent(url.password),
  };
}

function isEd25519Key(pem: string): boolean {
  try {
    return createPrivateKey(pem.replaceAll("\\n", "\n")).asymmetricKeyType === "ed25519";
  } catch {
    return false;
  }
}

function newSigningKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

function keptKey(dataDir: string, name: string, make: () => string): string {
  const dir = join(dataDir, "keys");
  const path = join(dir, name);
  if (!existsSync(path)) {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    try {
      // "wx": where two processes start at once, the second one reads what the first one wrote.
      writeFileSync(path, make(), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    chmodSync(path, 0o600);
  }
  return readFileSync(path, "utf8").trim();
}

/** A stable, secret-free name for an installation, used where two data folders must not be mixed up. */
export function installationId(dataDir: string): string {
  return createHash("sha256").update(resolve(dataDir)).digest("hex").slice(0, 16);
}

let current: Config | null = null;

/** The process's configuration, read once. */
export function config(): Config {
  current ??= readConfig(process.env);
  return current;
}
