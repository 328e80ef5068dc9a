import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.server";

const read = (env: Record<string, string>) =>
  readConfig({ NODE_ENV: "test", DATA_DIR: mkdtempSync(join(tmpdir(), "ruqsat-config-")), ...env });
const pem = (type: "ed25519" | "x25519") =>
  generateKeyPairSync(type as "ed25519")
    .privateKey.export({ type: "pkcs8", format: "pem" })
    .toString();

describe("the configuration", () => {
  it.each([
    ["MAIL_FROM", "no address here"],
    ["MAIL_FROM", "a@example.kz, b@example.kz"],
    ["SIGNING_KEY", "not a key"],
    ["SIGNING_KEY", pem("x25519")],
    ["FILES_URL", "file:./files"],
    ["FILES_URL", "https://s3.example.kz/papers"],
    ["FILES_URL", "s3://papers"],
    ["FILES_URL", "s3://key:50%@s3.example.kz/papers"],
    ["FILES_URL", "s3://key:secret@s3.example.kz/papers?acl=public-read"],
  ])("stops the start with one line that names %s where it is of no use", (name, value) => {
    const wrong = () => read({ [name]: value });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow(new RegExp(`^${name}: [^\n]+$`));
  });

  it("takes a sender with a name, and a key whose lines are written as \\n", () => {
    const key = pem("ed25519").replaceAll("\n", "\\n");
    const config = read({ MAIL_FROM: "Ruqsat <no-reply@example.kz>", SIGNING_KEY: key });
    expect(config.signingKeyPem).toBe(key);
  });

  it("keeps files under DATA_DIR unless FILES_URL names another folder or a bucket", () => {
    const here = mkdtempSync(join(tmpdir(), "ruqsat-config-"));
    expect(read({ DATA_DIR: here }).files).toEqual({ kind: "disk", folder: here });
    expect(read({ FILES_URL: "file:///srv/ruqsat" }).files).toEqual({ kind: "disk", folder: "/srv/ruqsat" });
    const url = "s3://key:a%2Fsecret%2Bkey@s3.example.kz:9000/papers/of/ruqsat?region=kz-ala-1";
    expect(read({ FILES_URL: url }).files).toEqual({
      kind: "s3",
      tls: true,
      host: "s3.example.kz:9000",
      bucket: "papers",
      prefix: "of/ruqsat/",
      region: "kz-ala-1",
      accessKey: "key",
      secretKey: "a/secret+key",
    });
  });

  it("has no default for what protects people where a database of one's own is used in production", () => {
    const hosted = { NODE_ENV: "production", DATABASE_URL: "postgres://ruqsat@db.example.kz/ruqsat" };
    const keys = { SESSION_SECRET: "s".repeat(32), DATA_KEY: "0".repeat(64), SIGNING_KEY: pem("ed25519") };
    for (const name of Object.keys(keys))
      expect(() => read({ ...hosted, ...keys, [name]: "" })).toThrow(new RegExp(`^${name}: must be set`));
    expect(() => read({ ...hosted, ...keys, RUQSAT_CLOCK: "2026-01-01T00:00:00Z" })).toThrow(/^RUQSAT_CLOCK/);
    expect(read({ ...hosted, ...keys })).toMatchObject({ embedded: false, demo: false });
  });

  it("makes keys once, for whoever has the machine alone, and finds them again", () => {
    const here = mkdtempSync(join(tmpdir(), "ruqsat-config-"));
    const first = read({ DATA_DIR: here });
    expect(read({ DATA_DIR: here })).toMatchObject({
      signingKeyPem: first.signingKeyPem,
      dataKey: first.dataKey,
      sessionSecret: first.sessionSecret,
    });
    for (const name of ["signing.pem", "data.key", "session.key"])
      expect(statSync(join(here, "keys", name)).mode & 0o777).toBe(0o600);
  });

  it("shows the demonstration by itself only to this machine", () => {
    expect(read({}).demo).toBe(true);
    expect(read({ HOST: "0.0.0.0" }).demo).toBe(false);
    expect(read({ PUBLIC_URL: "https://ruqsat.example.kz" }).demo).toBe(false);
    expect(read({ DATABASE_URL: "postgres://ruqsat@localhost/ruqsat" }).demo).toBe(false);
    expect(read({ DEMO: "off" }).demo).toBe(false);
  });

  it.each(["web", "jobs"])("refuses to run just the %s process without a database", (role) => {
    expect(() => read({ ROLE: role })).toThrow(/^DATABASE_URL: required/);
  });
});
