import { describe, expect, test } from "vitest";
import { sitsHere } from "./outbox-reader.server";

const asked = (url: string, headers: Record<string, string> = {}) => new Request(url, { headers });

describe("the outbox of a demonstration is open", () => {
  test.each([
    ["127.0.0.1", "http://localhost:3000/outbox"],
    ["::1", "http://[::1]:3000/outbox"],
    ["::ffff:127.0.0.1", "http://127.0.0.1:3000/outbox"],
  ])("from %s asking for %s", (address, url) => {
    expect(sitsHere(asked(url), address)).toBe(true);
  });
});

describe("it is closed", () => {
  test.each([
    ["another machine", "192.168.1.7", "http://localhost:3000/outbox", {}],
    ["a name that only leads here", "127.0.0.1", "http://rebound.example/outbox", {}],
    [
      "a proxy on this machine",
      "127.0.0.1",
      "http://localhost:3000/outbox",
      { "X-Forwarded-For": "203.0.113.7" },
    ],
    ["an unknown address", "unknown", "http://localhost:3000/outbox", {}],
    ["an address that only begins like ours", "127.0.0.1.example", "http://localhost:3000/outbox", {}],
  ])("to %s", (_name, address, url, headers) => {
    expect(sitsHere(asked(url, headers as Record<string, string>), address)).toBe(false);
  });
});
