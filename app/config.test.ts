import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync } from "node:fs";
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
});
